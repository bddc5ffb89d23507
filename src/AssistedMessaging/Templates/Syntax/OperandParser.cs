using AssistedMessaging.Templates.Functions;
using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>Reads what stands between operators: literals, paths, parentheses and calls.</summary>
internal sealed class OperandParser(TokenReader reader, TemplateUnit unit, Dictionary<string, NameSymbol> locals, ExpressionParser expressions)
{
    private readonly LiteralParser _literals = new(reader, expressions);

    /// <summary>Reads the function behind a pipe; the piped value becomes its first argument.</summary>
    public Expression ReadPipedCall(Expression piped)
    {
        if (TryTakeFunctionName(out var offset) is not { } function)
            throw reader.Expected("a function of the template subset");
        return ReadArguments(function, offset, piped);
    }

    /// <summary>Reads a call without parentheses, which can only begin an expression; null when none stands here.</summary>
    public Expression? TryReadSpacedCall() =>
        TryTakeFunctionName(out var offset) is { } function ? ReadArguments(function, offset, null) : null;

    public Expression ReadOperand()
    {
        var operand = ReadPrimary();
        while (true)
        {
            if (reader.Kind is TokenKind.Dot or TokenKind.QuestionDot)
                operand = expressions.Check(ReadMember(operand));
            else if (reader.Kind == TokenKind.OpenBracket && !reader.Current.IsSpaced)
                operand = expressions.Check(ReadIndex(operand));
            else
                return operand;
        }
    }

    private MemberAccess ReadMember(Expression operand)
    {
        var dot = reader.Take();
        var name = reader.Expect(TokenKind.Name, "a name");
        return new(dot.Start, operand, reader.TextOf(name).ToString(), dot.Kind == TokenKind.QuestionDot);
    }

    private IndexAccess ReadIndex(Expression operand)
    {
        var open = reader.Take();
        reader.SkipLineEnds();
        var index = expressions.ReadExpression();
        reader.SkipLineEnds();
        reader.Expect(TokenKind.CloseBracket, "`]`");
        return new(open.Start, operand, index);
    }

    private Expression ReadPrimary()
    {
        switch (reader.Kind)
        {
            case TokenKind.Name:
                return ReadName();
            case TokenKind.LocalName:
                return ReadLocal();
            case TokenKind.OpenParen:
                return ReadParentheses();
            default:
                return _literals.Read();
        }
    }

    private Expression ReadParentheses()
    {
        reader.Take();
        reader.SkipLineEnds();
        var inside = expressions.ReadPipeline();
        reader.SkipLineEnds();
        reader.Expect(TokenKind.CloseParen, "`)`");
        return inside;
    }

    private NameReference ReadLocal()
    {
        var token = reader.Take();
        var name = reader.TextOf(token).ToString();
        if (!locals.TryGetValue(name, out var symbol))
            locals.Add(name, symbol = unit.Local(name));
        return new(token.Start, symbol);
    }

    private Expression ReadName()
    {
        if (TryTakeFunctionName(out var offset) is { } function)
        {
            if (reader.Kind == TokenKind.OpenParen && !reader.Current.IsSpaced)
                return ReadParenthesisedArguments(function, offset, null);
            throw reader.Error(offset, "template.unexpected", $"put the call of `{function.Name}` in parentheses");
        }

        var token = reader.Take();
        var word = reader.TextOf(token);
        if (word is "for" && reader.Kind == TokenKind.Dot)
            return ReadLoopPlace(token);
        if (Keywords.IsReserved(word))
            return Constant(token) ?? throw reader.Error(token.Start, "template.unexpected", $"`{word}` is not expected here");
        if (Refusals.IsLeftOut(word))
            throw reader.Error(token.Start, "template.outside-subset", Refusals.OutsideSubset(word.ToString()));
        return new NameReference(token.Start, unit.Name(word));
    }

    private Literal? Constant(Token token) => reader.TextOf(token) switch
    {
        "true" => new(token.Start, Value.True),
        "false" => new(token.Start, Value.False),
        "null" => new(token.Start, Value.Null),
        _ => null,
    };

    private LoopPlace ReadLoopPlace(Token token)
    {
        reader.Take();
        var name = reader.Expect(TokenKind.Name, "a name");
        var word = reader.TextOf(name).ToString();
        if (!LoopPlace.IsKnown(word))
            throw reader.Error(name.Start, "template.outside-subset", Refusals.OutsideSubset("for." + word));
        if (expressions.Loops == 0)
            throw reader.Error(token.Start, "template.outside-loop", $"`for.{word}` stands outside a loop");
        return new(token.Start, word);
    }

    /// <summary>Takes a function's name when one stands here.</summary>
    /// <exception cref="TemplateSyntaxException">The name belongs to a function group but not to the subset.</exception>
    private Function? TryTakeFunctionName(out int offset)
    {
        offset = reader.Current.Start;
        if (reader.Kind != TokenKind.Name)
            return null;

        var word = reader.Word;
        if (reader.NextKind != TokenKind.Dot || !FunctionTable.IsGroup(word))
        {
            if (unit.Functions.FindHost(word) is not { } host)
                return null;
            reader.Take();
            return host;
        }

        reader.Take();
        reader.Take();
        var name = $"{word}.{reader.TextOf(reader.Expect(TokenKind.Name, "a function's name"))}";
        return FunctionTable.Find(name) ?? throw reader.Error(offset, "template.outside-subset", Refusals.OutsideSubset(name));
    }

    private Expression ReadArguments(Function function, int offset, Expression? piped)
    {
        if (reader.Kind == TokenKind.OpenParen && !reader.Current.IsSpaced)
        {
            var call = ReadParenthesisedArguments(function, offset, piped);
            return piped is null ? expressions.ContinueWith(call) : call;
        }

        var arguments = new ArgumentList(reader, function, offset);
        if (piped is not null)
            arguments.Add(piped);
        while (StartsArgument())
        {
            var name = arguments.TakeName();
            arguments.Add(ReadOperand(), name);
        }

        if (reader.Kind is TokenKind.Question or (>= TokenKind.QuestionQuestion and <= TokenKind.Not))
            throw reader.Expected("the end of the call");
        return arguments.ToCall();
    }

    private bool StartsArgument() => reader.Kind is TokenKind.Name or TokenKind.LocalName
        or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace or (>= TokenKind.Integer and <= TokenKind.InterpolationStart);

    private Call ReadParenthesisedArguments(Function function, int offset, Expression? piped)
    {
        reader.Take();
        var arguments = new ArgumentList(reader, function, offset);
        if (piped is not null)
            arguments.Add(piped);
        reader.SkipLineEnds();
        while (reader.Kind != TokenKind.CloseParen)
        {
            var name = arguments.TakeName();
            arguments.Add(expressions.ReadPipeline(), name);
            reader.SkipLineEnds();
            if (reader.Kind != TokenKind.CloseParen)
                reader.Expect(TokenKind.Comma, "`,` or `)`");
            reader.SkipLineEnds();
        }

        reader.Take();
        return arguments.ToCall();
    }
}
