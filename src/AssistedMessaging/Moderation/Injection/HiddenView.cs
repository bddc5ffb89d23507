using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>A text that a reader of the source does not see, in plain form.</summary>
/// <param name="Text">The plain form.</param>
/// <param name="Source">Where it is hidden.</param>
/// <param name="IsSuspect">Whether hiding alone is worth a finding.</param>
internal readonly record struct HiddenView(string Text, TextSpan Source, bool IsSuspect);
