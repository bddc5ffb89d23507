using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>Reads the statements of one template or partial.</summary>
internal sealed class StatementParser
{
    private const int MaxDepth = 100;
    private readonly TokenReader _reader;
    private readonly TemplateUnit _unit;
    private readonly ExpressionParser _expressions;
    private readonly Dictionary<string, NameSymbol> _locals = new(StringComparer.Ordinal);
    private int _depth;

    public StatementParser(TemplateSource source, TemplateUnit unit)
    {
        _reader = new(source, Lexer.Read(source));
        _unit = unit;
        _expressions = new(_reader, unit, _locals);
    }

    /// <summary>The slots of the local variables read so far.</summary>
    public int[] LocalSlots => [.. _locals.Values.Select(symbol => symbol.Slot)];

    /// <summary>Reads the whole source.</summary>
    /// <exception cref="TemplateSyntaxException">The source is not of the template subset.</exception>
    public Block ReadTemplate()
    {
        var body = ReadBlock();
        return _reader.Kind == TokenKind.EndOfSource ? body
            : throw _reader.Error(_reader.Current.Start, "template.unexpected", $"`{_reader.Word}` without a statement that it belongs to");
    }

    /// <summary>Reads statements up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the source.</summary>
    private Block ReadBlock()
    {
        if (++_depth > MaxDepth)
            throw _reader.Error(_reader.Current.Start, "template.depth", $"statements are nested more than {MaxDepth} deep");

        var offset = _reader.Current.Start;
        var statements = new List<Statement>();
        for (_reader.SkipSeparators(); !IsBlockEnd(); _reader.SkipSeparators())
        {
            var isText = _reader.Kind == TokenKind.Text;
            statements.Add(ReadStatement());
            if (!isText)
                ExpectStatementEnd();
        }

        _depth--;
        return new(offset, [.. statements]);
    }

    private bool IsBlockEnd() => _reader.Kind == TokenKind.EndOfSource || _reader.IsWord("end") || _reader.IsWord("else") || _reader.IsWord("when");

    private void ExpectStatementEnd()
    {
        if (_reader.Kind is not (TokenKind.EndOfStatement or TokenKind.CodeEnd))
            throw _reader.Expected("the end of the statement");
    }

    private Statement ReadStatement()
    {
        var token = _reader.Current;
        if (token.Kind == TokenKind.Text)
            return new TextStatement(token.Start, _reader.TextOf(_reader.Take()).ToString());
        if (token.Kind != TokenKind.Name)
            return ReadSimple();

        switch (_reader.Word)
        {
            case "if":
                return ReadIf();
            case "for" when _reader.NextKind != TokenKind.Dot:
                return ReadFor();
            case "case":
                return ReadCase();
            case "capture":
                return ReadCapture();
            case "break" or "continue":
                return ReadJump();
            case "include":
                return ReadInclude();
            default:
                return ReadSimple();
        }
    }

    private IfStatement ReadIf()
    {
        var offset = _reader.Take().Start;
        var conditions = new List<Expression> { _expressions.ReadPipeline() };
        var bodies = new List<Block> { ReadBody() };
        Block? otherwise = null;
        while (otherwise is null && _reader.TryTakeWord("else"))
        {
            if (_reader.TryTakeWord("if"))
            {
                conditions.Add(_expressions.ReadPipeline());
                bodies.Add(ReadBody());
            }
            else
            {
                otherwise = ReadBody();
            }
        }

        ExpectEnd(offset, "if");
        return new(offset, [.. conditions], [.. bodies], otherwise);
    }

    private ForStatement ReadFor()
    {
        var offset = _reader.Take().Start;
        var symbol = ReadTarget();
        if (!_reader.TryTakeWord("in"))
            throw _reader.Expected("`in`");
        var list = _expressions.ReadExpression();
        Expression? first = null, limit = null;
        var isReversed = false;
        while (_reader.Kind == TokenKind.Name)
        {
            if (_reader.IsWord("reversed") && _reader.NextKind != TokenKind.Colon)
                isReversed = _reader.TryTakeWord("reversed");
            else if (first is null && _reader.TryTakeWord("offset"))
                first = ReadNamed();
            else if (limit is null && _reader.TryTakeWord("limit"))
                limit = ReadNamed();
            else
                throw _reader.Expected("`offset:`, `limit:` or `reversed`");
        }

        _expressions.Loops++;
        var body = ReadBody();
        _expressions.Loops--;
        var otherwise = _reader.TryTakeWord("else") ? ReadBody() : null;
        ExpectEnd(offset, "for");
        return new(offset, symbol, list, first, limit, isReversed, body, otherwise);
    }

    private Expression ReadNamed()
    {
        _reader.Expect(TokenKind.Colon, "`:`");
        return _expressions.ReadUnary();
    }

    private CaseStatement ReadCase()
    {
        var offset = _reader.Take().Start;
        var subject = _expressions.ReadPipeline();
        ExpectStatementEnd();
        SkipBlankText();
        var choices = new List<Expression[]>();
        var bodies = new List<Block>();
        while (_reader.TryTakeWord("when"))
        {
            choices.Add(ReadChoices());
            bodies.Add(ReadBody());
        }

        if (choices.Count == 0)
            throw _reader.Expected("`when`");
        var otherwise = _reader.TryTakeWord("else") ? ReadBody() : null;
        ExpectEnd(offset, "case");
        return new(offset, subject, [.. choices], [.. bodies], otherwise);
    }

    /// <summary>Between <c>case</c> and its first <c>when</c> only white space may stand; it is not printed.</summary>
    private void SkipBlankText()
    {
        for (_reader.SkipSeparators(); _reader.Kind == TokenKind.Text && _reader.Word.IsWhiteSpace(); _reader.SkipSeparators())
            _reader.Take();
    }

    private Expression[] ReadChoices()
    {
        var choices = new List<Expression> { _expressions.ReadUnary() };
        while (_reader.TryTake(TokenKind.Comma) || _reader.TryTake(TokenKind.OrOr))
        {
            _reader.SkipLineEnds();
            choices.Add(_expressions.ReadUnary());
        }

        return [.. choices];
    }

    private CaptureStatement ReadCapture()
    {
        var offset = _reader.Take().Start;
        var symbol = ReadTarget();
        var body = ReadBody();
        ExpectEnd(offset, "capture");
        return new(offset, symbol, body);
    }

    private JumpStatement ReadJump()
    {
        var token = _reader.Take();
        var word = _reader.TextOf(token);
        if (_expressions.Loops == 0)
            throw _reader.Error(token.Start, "template.outside-loop", $"`{word}` stands outside a loop");
        return new(token.Start, word is "break" ? Flow.Break : Flow.Continue);
    }

    private IncludeStatement ReadInclude()
    {
        var offset = _reader.Take().Start;
        var token = _reader.Expect(TokenKind.String, "a partial's name in quotes");
        var name = Escapes.Read(_reader.Source, token.Start, token.End);
        var partial = _unit.Partial(name) ?? throw _reader.Error(token.Start - 1, "template.no-partial", $"no partial `{name}`");
        return new(offset, partial);
    }

    /// <summary>An assignment, or an expression to print.</summary>
    private Statement ReadSimple()
    {
        var start = _reader.Current;
        if (start.Kind is TokenKind.Name or TokenKind.LocalName && OperationOf(_reader.NextKind, out var operation))
        {
            var symbol = ReadTarget();
            _reader.Take();
            _reader.SkipLineEnds();
            return new Assignment(start.Start, symbol, operation, _expressions.ReadPipeline());
        }

        var expression = _expressions.ReadPipeline();
        if (!OperationOf(_reader.Kind, out _))
            return new PrintStatement(start.Start, expression);
        throw Targets.Refuse(_reader, expression, start);
    }

    private NameSymbol ReadTarget()
    {
        var token = _reader.Current;
        if (token.Kind == TokenKind.LocalName)
        {
            var local = _reader.TextOf(_reader.Take()).ToString();
            if (!_locals.TryGetValue(local, out var symbol))
                _locals.Add(local, symbol = _unit.Local(local));
            return symbol;
        }

        var word = _reader.TextOf(_reader.Expect(TokenKind.Name, "a variable"));
        if (Keywords.IsReserved(word))
            throw _reader.Error(token.Start, "template.unexpected", $"`{word}` is no variable");
        if (Refusals.IsLeftOut(word))
            throw _reader.Error(token.Start, "template.outside-subset", Refusals.OutsideSubset(word.ToString()));
        if (Functions.FunctionTable.IsGroup(word) || _unit.Functions.FindHost(word) is not null)
            throw _reader.Error(token.Start, "template.assignment", $"`{word}` is the name of a function");
        return _unit.Variable(word);
    }

    private Block ReadBody()
    {
        ExpectStatementEnd();
        return ReadBlock();
    }

    private void ExpectEnd(int offset, string statement)
    {
        if (_reader.TryTakeWord("end"))
            return;
        throw _reader.Kind == TokenKind.EndOfSource
            ? _reader.Error(offset, "template.unclosed", $"expected 'end' of `{statement}`")
            : _reader.Error(_reader.Current.Start, "template.unexpected", $"expected 'end' of `{statement}`, not `{_reader.Word}`");
    }

    /// <summary>Whether the sign assigns; <paramref name="operation"/> is the calculation of a compound assignment.</summary>
    private static bool OperationOf(TokenKind kind, out TokenKind? operation)
    {
        operation = kind switch
        {
            TokenKind.PlusEqual => TokenKind.Plus,
            TokenKind.MinusEqual => TokenKind.Minus,
            TokenKind.StarEqual => TokenKind.Star,
            TokenKind.SlashEqual => TokenKind.Slash,
            TokenKind.SlashSlashEqual => TokenKind.SlashSlash,
            TokenKind.PercentEqual => TokenKind.Percent,
            _ => null,
        };
        return kind == TokenKind.Equal || operation is not null;
    }
}
