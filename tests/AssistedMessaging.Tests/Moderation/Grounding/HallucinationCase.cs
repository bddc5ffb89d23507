namespace AssistedMessaging.Tests.Moderation.Grounding;

/// <summary>The part of a message that a case puts its own words into.</summary>
internal enum MessagePiece
{
    Sentence, Opening, Signature, Disclosure,
}

/// <summary>One mistake, and a faithful way to speak of the same thing.</summary>
/// <param name="Kind">What is made up.</param>
/// <param name="Planted">The words with the mistake, which stands between <c>⟦</c> and <c>⟧</c>.</param>
/// <param name="Faithful">Words that the sample supports.</param>
/// <param name="Piece">Where both stand.</param>
internal sealed record HallucinationCase(HallucinationKind Kind, string Planted, string Faithful, MessagePiece Piece = MessagePiece.Sentence);
