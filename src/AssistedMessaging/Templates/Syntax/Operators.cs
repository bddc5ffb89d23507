namespace AssistedMessaging.Templates.Syntax;

/// <summary>The signs of the language.</summary>
internal static class Operators
{
    /// <summary>Reads the longest sign at the start; <see cref="TokenKind.EndOfSource"/> when it has no meaning in the subset.</summary>
    public static TokenKind Read(ReadOnlySpan<char> text, out int length)
    {
        var second = text.Length > 1 ? text[1] : default;
        var third = text.Length > 2 ? text[2] : default;
        (var kind, length) = (text[0], second, third) switch
        {
            ('.', '.', '<') => (TokenKind.DotDotLess, 3),
            ('.', '.', _) => (TokenKind.DotDot, 2),
            ('.', _, _) => (TokenKind.Dot, 1),
            ('?', '?', _) => (TokenKind.QuestionQuestion, 2),
            ('?', '!', not '=') => (TokenKind.QuestionNot, 2),
            ('?', '.', not '.') => (TokenKind.QuestionDot, 2),
            ('?', _, _) => (TokenKind.Question, 1),
            ('|', '|', _) => (TokenKind.OrOr, 2),
            ('|', '>', _) => (default, 2),
            ('|', _, _) => (TokenKind.Pipe, 1),
            ('&', '&', _) => (TokenKind.AndAnd, 2),
            ('=', '=', _) => (TokenKind.EqualEqual, 2),
            ('=', _, _) => (TokenKind.Equal, 1),
            ('!', '=', _) => (TokenKind.NotEqual, 2),
            ('!', _, _) => (TokenKind.Not, 1),
            ('<', '=', _) => (TokenKind.LessEqual, 2),
            ('<', '<', _) or ('>', '>', _) => (default, 2),
            ('<', _, _) => (TokenKind.Less, 1),
            ('>', '=', _) => (TokenKind.GreaterEqual, 2),
            ('>', _, _) => (TokenKind.Greater, 1),
            ('+', '+', _) or ('-', '-', _) => (default, 2),
            ('+', '=', _) => (TokenKind.PlusEqual, 2),
            ('+', _, _) => (TokenKind.Plus, 1),
            ('-', '=', _) => (TokenKind.MinusEqual, 2),
            ('-', _, _) => (TokenKind.Minus, 1),
            ('*', '=', _) => (TokenKind.StarEqual, 2),
            ('*', _, _) => (TokenKind.Star, 1),
            ('/', '/', '=') => (TokenKind.SlashSlashEqual, 3),
            ('/', '/', _) => (TokenKind.SlashSlash, 2),
            ('/', '=', _) => (TokenKind.SlashEqual, 2),
            ('/', _, _) => (TokenKind.Slash, 1),
            ('%', '=', _) => (TokenKind.PercentEqual, 2),
            ('%', _, _) => (TokenKind.Percent, 1),
            ('(', _, _) => (TokenKind.OpenParen, 1),
            (')', _, _) => (TokenKind.CloseParen, 1),
            ('[', _, _) => (TokenKind.OpenBracket, 1),
            (']', _, _) => (TokenKind.CloseBracket, 1),
            ('{', _, _) => (TokenKind.OpenBrace, 1),
            ('}', _, _) => (TokenKind.CloseBrace, 1),
            (',', _, _) => (TokenKind.Comma, 1),
            (':', _, _) => (TokenKind.Colon, 1),
            _ => (default, 1),
        };
        return kind;
    }
}
