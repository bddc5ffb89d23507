namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>A term in a sentence.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Term">The term.</param>
internal readonly record struct TermMatch(int Start, int End, Term Term)
{
    public bool Is(TermKind kind, byte language) => Term.Kind == kind && Term.Language == language;
}
