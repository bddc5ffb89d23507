namespace AssistedMessaging.Templates.Syntax;

/// <summary>A place in the tokens of one source.</summary>
internal sealed class TokenReader(TemplateSource source, List<Token> tokens)
{
    private int _index;

    public TemplateSource Source => source;

    public Token Current => tokens[_index];

    public TokenKind Kind => tokens[_index].Kind;

    public TokenKind NextKind => tokens[Math.Min(_index + 1, tokens.Count - 1)].Kind;

    public ReadOnlySpan<char> Word => TextOf(Current);

    public ReadOnlySpan<char> TextOf(Token token) => source.Text.AsSpan(token.Start, token.End - token.Start);

    public Token Take()
    {
        var token = tokens[_index];
        if (_index < tokens.Count - 1)
            _index++;
        return token;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Kind != kind)
            return false;
        Take();
        return true;
    }

    public bool IsWord(string word) => Kind == TokenKind.Name && Word.SequenceEqual(word);

    /// <summary>Whether the next token but one is that word.</summary>
    public bool IsNextWord(string word) =>
        NextKind == TokenKind.Name && TextOf(tokens[_index + 1]).SequenceEqual(word);

    public bool TryTakeWord(string word)
    {
        if (!IsWord(word))
            return false;
        Take();
        return true;
    }

    public Token Expect(TokenKind kind, string what) => Kind == kind ? Take() : throw Expected(what);

    /// <summary>Passes line ends where an expression must go on.</summary>
    public void SkipLineEnds()
    {
        while (IsLineEnd(_index))
            _index++;
    }

    /// <summary>Passes line ends when a pipe stands behind them.</summary>
    public void SkipLineEndsBeforePipe()
    {
        var next = _index;
        while (IsLineEnd(next))
            next++;
        if (tokens[next].Kind == TokenKind.Pipe)
            _index = next;
    }

    /// <summary>Passes everything between two statements.</summary>
    public void SkipSeparators()
    {
        while (Kind is TokenKind.EndOfStatement or TokenKind.CodeEnd)
            Take();
    }

    public TemplateSyntaxException Expected(string what) => Kind switch
    {
        TokenKind.EndOfSource => Error(Current.Start, "template.unclosed", $"expected {what} before the end of the template"),
        TokenKind.CodeEnd => Error(Current.Start, "template.unexpected", $"expected {what} before the code block ends"),
        TokenKind.EndOfStatement => Error(Current.Start, "template.unexpected", $"expected {what} before the statement ends"),
        TokenKind.Pipe or TokenKind.Question or (>= TokenKind.QuestionQuestion and <= TokenKind.DotDotLess) =>
            Error(Current.Start, "template.unexpected", $"expected {what}; put what `{Word}` belongs to in parentheses"),
        TokenKind.Name => Error(Current.Start, "template.unexpected", $"expected {what} and not `{Word}`"),
        _ => Error(Current.Start, "template.unexpected", $"expected {what}"),
    };

    public TemplateSyntaxException Error(int offset, string code, string problem) => source.SyntaxError(offset, code, problem);

    private bool IsLineEnd(int index) => tokens[index].Kind == TokenKind.EndOfStatement && source.Text[tokens[index].Start] != ';';
}
