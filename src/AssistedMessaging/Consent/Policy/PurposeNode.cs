namespace AssistedMessaging.Consent.Policy;

/// <summary>A purpose on the way from the root to the purpose in question.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="Depth">Number of segments; a former name has the depth of its successor.</param>
/// <param name="IsFormerName">True for the earlier name of a purpose, under which denials count and grants do not.</param>
internal readonly record struct PurposeNode(Purpose Purpose, int Depth, bool IsFormerName);
