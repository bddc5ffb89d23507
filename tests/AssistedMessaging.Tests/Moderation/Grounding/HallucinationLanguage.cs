namespace AssistedMessaging.Tests.Moderation.Grounding;

/// <summary>The cases of one language, with the texts of the sample in it.</summary>
internal sealed class HallucinationLanguage
{
    public static IReadOnlyList<HallucinationLanguage> All { get; } =
    [
        EnglishHallucinations.Language, DutchHallucinations.Language, GermanHallucinations.Language, FrenchHallucinations.Language, SpanishHallucinations.Language,
    ];

    public required string Tag { get; init; }

    public required string Opening { get; init; }

    public required string Intro { get; init; }

    public required string Question { get; init; }

    public required string Signature { get; init; }

    public required string Disclosure { get; init; }

    /// <summary>What the candidate says of herself.</summary>
    public required string About { get; init; }

    /// <summary>The recruiter's own text about the terms.</summary>
    public required string Terms { get; init; }

    public required IReadOnlyList<HallucinationCase> Cases { get; init; }

    /// <summary>A message in which one piece is replaced.</summary>
    public string Message(MessagePiece piece, string words)
    {
        string Of(MessagePiece asked, string usual) => piece == asked ? words : usual;
        var body = piece == MessagePiece.Sentence ? $"{Intro} {words} {Question}" : $"{Intro} {Question}";
        return $"{Of(MessagePiece.Opening, Opening)}\n\n{body}\n\n{Of(MessagePiece.Disclosure, Disclosure)}\n\n{Of(MessagePiece.Signature, Signature)}";
    }
}
