namespace AssistedMessaging.Templates.Syntax;

/// <summary>A stretch of a template with its meaning.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">First character.</param>
/// <param name="End">First character after it.</param>
/// <param name="IsSpaced">Whether white space stands before it.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool IsSpaced);
