namespace AssistedMessaging.Templates.Syntax;

/// <summary>Cuts the inside of a code block into tokens.</summary>
internal sealed class CodeLexer(TemplateSource source, List<Token> tokens)
{
    private const int MaxInterpolationDepth = 20;
    private readonly string _text = source.Text;
    private int _position;
    private int _braces;
    private int _interpolations;

    /// <summary>Reads up to and with the closing braces.</summary>
    /// <param name="start">First character of the code.</param>
    /// <param name="open">Where the block opens, for the error text.</param>
    /// <param name="mark">The white-space mark before the closing braces, or the null character.</param>
    /// <returns>First character after the block.</returns>
    public int ReadBlock(int start, int open, out char mark)
    {
        (_position, _braces) = (start, 0);
        while (true)
        {
            var spaced = SkipBlanks();
            if (_position >= _text.Length)
                throw source.SyntaxError(open, "template.unclosed", "code block `{{` is not closed");
            if (_braces == 0 && IsBlockEnd(out mark))
                return _position;
            ReadToken(spaced);
        }
    }

    private bool IsBlockEnd(out char mark)
    {
        var start = _position;
        mark = _text[_position] is '-' or '~' ? _text[_position] : default;
        var close = mark == default ? _position : _position + 1;
        if (!IsAt(close, "}}"))
            return false;
        _position = close + 2;
        tokens.Add(new(TokenKind.CodeEnd, start, _position, false));
        return true;
    }

    private void ReadToken(bool spaced)
    {
        var start = _position;
        var character = _text[start];
        if (character is '\n' or '\r' or ';')
            AddEndOfStatement(spaced);
        else if (character == '#')
            SkipComment();
        else if (IsNameStart(character))
            ReadName(spaced);
        else if (char.IsAsciiDigit(character))
            ReadNumber(spaced);
        else if (character is '"' or '\'')
            ReadString(character, spaced);
        else if (character == '`')
            ReadVerbatim(spaced);
        else if (character == '$')
            ReadDollar(spaced);
        else
            ReadOperator(spaced);
    }

    private void AddEndOfStatement(bool spaced)
    {
        tokens.Add(new(TokenKind.EndOfStatement, _position, _position + 1, spaced));
        _position++;
    }

    /// <summary>A comment ends with its line or its second pair of signs, and always with the block.</summary>
    private void SkipComment()
    {
        var isLong = IsAt(_position, "##");
        _position += isLong ? 2 : 1;
        while (_position < _text.Length && !IsAt(_position, "}}") && !IsAt(_position, "-}}") && !IsAt(_position, "~}}"))
        {
            if (isLong && IsAt(_position, "##"))
            {
                _position += 2;
                return;
            }

            if (!isLong && _text[_position] == '\n')
                return;
            _position++;
        }

        _braces = 0;
    }

    private void ReadName(bool spaced)
    {
        var start = _position;
        while (_position < _text.Length && IsNamePart(_text[_position]))
            _position++;

        if (_text.AsSpan(start, _position - start) is "empty" && IsAt(_position, "?") && tokens[^1].Kind is TokenKind.Dot or TokenKind.QuestionDot)
            _position++;
        tokens.Add(new(TokenKind.Name, start, _position, spaced));
    }

    private void ReadDollar(bool spaced)
    {
        var start = _position++;
        if (_position < _text.Length && _text[_position] is '"' or '\'')
        {
            ReadInterpolation(spaced);
            return;
        }

        if (_position >= _text.Length || !IsNameStart(_text[_position]))
            throw source.SyntaxError(start, "template.outside-subset", Refusals.OutsideSubset("$"));
        while (_position < _text.Length && IsNamePart(_text[_position]))
            _position++;
        tokens.Add(new(TokenKind.LocalName, start, _position, spaced));
    }

    private void ReadNumber(bool spaced)
    {
        var start = _position;
        var kind = TokenKind.Integer;
        if (IsAt(_position, "0x") || IsAt(_position, "0X"))
        {
            kind = TokenKind.HexInteger;
            _position += 2;
            while (_position < _text.Length && char.IsAsciiHexDigit(_text[_position]))
                _position++;
        }
        else
        {
            SkipDigits();
            if (IsAt(_position, ".") && IsDigitAt(_position + 1))
            {
                kind = TokenKind.Real;
                _position++;
                SkipDigits();
            }

            kind = SkipExponent() ? TokenKind.Real : kind;
        }

        if (_position < _text.Length && IsNamePart(_text[_position]))
            throw source.SyntaxError(start, "template.number", "not a number of the template subset");
        tokens.Add(new(kind, start, _position, spaced));
    }

    private void SkipDigits()
    {
        while (_position < _text.Length && (char.IsAsciiDigit(_text[_position]) || (_text[_position] == '_' && IsDigitAt(_position + 1))))
            _position++;
    }

    private bool SkipExponent()
    {
        if (_position >= _text.Length || _text[_position] is not ('e' or 'E'))
            return false;
        var digits = _position + (_position + 1 < _text.Length && _text[_position + 1] is '+' or '-' ? 2 : 1);
        if (!IsDigitAt(digits))
            return false;
        _position = digits;
        SkipDigits();
        return true;
    }

    private void ReadString(char quote, bool spaced)
    {
        var start = _position++;
        while (_position < _text.Length && _text[_position] != quote)
            _position += _text[_position] == '\\' ? 2 : 1;
        CloseString(start);
        tokens.Add(new(TokenKind.String, start + 1, _position - 1, spaced));
    }

    private void ReadVerbatim(bool spaced)
    {
        var start = _position++;
        while (_position < _text.Length && _text[_position] != '`')
            _position++;
        CloseString(start);
        tokens.Add(new(TokenKind.VerbatimString, start + 1, _position - 1, spaced));
    }

    private void CloseString(int start)
    {
        if (_position >= _text.Length)
            throw source.SyntaxError(start, "template.unclosed", "text literal is not closed");
        _position++;
    }

    private void ReadInterpolation(bool spaced)
    {
        var start = _position - 1;
        var quote = _text[_position++];
        if (++_interpolations > MaxInterpolationDepth)
            throw source.SyntaxError(start, "template.depth", "interpolated texts are nested too deeply");
        tokens.Add(new(TokenKind.InterpolationStart, start, _position, spaced));
        while (true)
        {
            var part = _position;
            while (_position < _text.Length && _text[_position] != quote && _text[_position] != '{')
                _position += _text[_position] == '\\' ? 2 : 1;
            if (_position >= _text.Length)
                throw source.SyntaxError(start, "template.unclosed", "text literal is not closed");
            if (_position > part)
                tokens.Add(new(TokenKind.InterpolationText, part, _position, false));
            if (_text[_position] == quote)
                break;
            ReadInterpolatedCode(start);
        }

        _position++;
        _interpolations--;
        tokens.Add(new(TokenKind.InterpolationEnd, _position - 1, _position, false));
    }

    private void ReadInterpolatedCode(int start)
    {
        tokens.Add(new(TokenKind.InterpolationCode, _position, _position + 1, false));
        _position++;
        var outer = _braces;
        _braces = 0;
        while (true)
        {
            var spaced = SkipBlanks();
            if (_position >= _text.Length)
                throw source.SyntaxError(start, "template.unclosed", "text literal is not closed");
            if (_braces == 0 && _text[_position] == '}')
                break;
            ReadToken(spaced);
        }

        _braces = outer;
        tokens.Add(new(TokenKind.InterpolationCodeEnd, _position, _position + 1, false));
        _position++;
    }

    private void ReadOperator(bool spaced)
    {
        var kind = Operators.Read(_text.AsSpan(_position), out var length);
        if (kind == TokenKind.EndOfSource)
            throw source.SyntaxError(_position, "template.outside-subset", Refusals.OutsideSubset(_text.Substring(_position, length)));
        _braces += kind switch { TokenKind.OpenBrace => 1, TokenKind.CloseBrace when _braces > 0 => -1, _ => 0 };
        tokens.Add(new(kind, _position, _position + length, spaced));
        _position += length;
    }

    private bool SkipBlanks()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] is not ('\n' or '\r') && char.IsWhiteSpace(_text[_position]))
            _position++;
        return _position > start;
    }

    private bool IsAt(int position, string part) => position < _text.Length && _text.AsSpan(position).StartsWith(part, StringComparison.Ordinal);

    private bool IsDigitAt(int position) => position < _text.Length && char.IsAsciiDigit(_text[position]);

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    private static bool IsNamePart(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
