namespace AssistedMessaging.Moderation;

/// <summary>A named group of patterns in a phrase book.</summary>
/// <param name="Name">Its name, for instance <c>override</c>.</param>
/// <param name="Weight">How much one match says, 1 to 100.</param>
internal sealed record PhraseRule(string Name, int Weight);
