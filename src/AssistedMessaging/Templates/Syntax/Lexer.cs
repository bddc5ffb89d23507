namespace AssistedMessaging.Templates.Syntax;

/// <summary>Cuts a template into text, escape blocks and the tokens of its code blocks.</summary>
internal sealed class Lexer
{
    private readonly TemplateSource _source;
    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly CodeLexer _code;
    private char _markBefore;

    private Lexer(TemplateSource source)
    {
        _source = source;
        _text = source.Text;
        _tokens = new(Math.Max(16, _text.Length / 8));
        _code = new(source, _tokens);
    }

    /// <summary>All tokens, the last being <see cref="TokenKind.EndOfSource"/>.</summary>
    /// <exception cref="TemplateSyntaxException">A block is not closed, or a character has no meaning.</exception>
    public static List<Token> Read(TemplateSource source)
    {
        var lexer = new Lexer(source);
        lexer.ReadAll();
        return lexer._tokens;
    }

    private void ReadAll()
    {
        var start = 0;
        var position = 0;
        while (true)
        {
            var open = _text.AsSpan(position).IndexOf('{');
            if (open < 0)
                break;

            open += position;
            if (IsAt(open, "{{"))
            {
                var mark = MarkAt(open + 2);
                AddText(start, open, mark);
                var codeStart = open + (mark == default ? 2 : 3);
                position = _code.ReadBlock(codeStart, open, out _markBefore);
                start = position;
            }
            else if (EscapeLevel(open) is var level and > 0)
            {
                position = ReadEscape(start, open, level);
                start = position;
            }
            else
            {
                position = open + 1;
            }
        }

        AddText(start, _text.Length, default);
        _tokens.Add(new(TokenKind.EndOfSource, _text.Length, _text.Length, false));
    }

    private int ReadEscape(int start, int open, int level)
    {
        var mark = MarkAt(open + level + 2);
        AddText(start, open, mark);
        var inside = open + level + 2 + (mark == default ? 0 : 1);
        var closing = "}" + new string('%', level) + "}";
        var close = _text.IndexOf(closing, inside, StringComparison.Ordinal);
        if (close < 0)
            throw _source.SyntaxError(open, "template.unclosed", "escape block is not closed");

        _markBefore = close > inside && _text[close - 1] is '-' or '~' ? _text[close - 1] : default;
        var end = _markBefore == default ? close : close - 1;
        if (end > inside)
            _tokens.Add(new(TokenKind.Text, inside, end, false));
        return close + closing.Length;
    }

    /// <summary>Text without the white space that the marks around it eat.</summary>
    private void AddText(int start, int end, char markAfter)
    {
        if (_markBefore == '-')
        {
            while (start < end && char.IsWhiteSpace(_text[start]))
                start++;
        }
        else if (_markBefore == '~')
        {
            start = SkipBlankLineEnd(start, end);
        }

        if (markAfter == '-')
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1]))
                end--;
        }
        else if (markAfter == '~')
        {
            while (end > start && IsBlank(_text[end - 1]))
                end--;
        }

        if (end > start)
            _tokens.Add(new(TokenKind.Text, start, end, false));
    }

    private int SkipBlankLineEnd(int start, int end)
    {
        while (start < end && IsBlank(_text[start]))
            start++;
        if (start < end && _text[start] == '\r' && start + 1 < end && _text[start + 1] == '\n')
            return start + 2;
        return start < end && _text[start] is '\n' or '\r' ? start + 1 : start;
    }

    private static bool IsBlank(char character) => character is not ('\n' or '\r') && char.IsWhiteSpace(character);

    private char MarkAt(int position) => position < _text.Length && _text[position] is '-' or '~' ? _text[position] : default;

    private bool IsAt(int position, string part) => _text.AsSpan(position).StartsWith(part, StringComparison.Ordinal);

    /// <summary>The number of percent signs of an escape block that opens here, or 0.</summary>
    private int EscapeLevel(int open)
    {
        var position = open + 1;
        while (position < _text.Length && _text[position] == '%')
            position++;
        return position < _text.Length && _text[position] == '{' ? position - open - 1 : 0;
    }
}
