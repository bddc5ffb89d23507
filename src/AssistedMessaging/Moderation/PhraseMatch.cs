namespace AssistedMessaging.Moderation;

/// <summary>A rule's pattern found in a text.</summary>
/// <param name="Rule">The rule to which the pattern belongs.</param>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word.</param>
internal readonly record struct PhraseMatch(PhraseRule Rule, int First, int Last);
