using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>Reads expressions by precedence climbing: pipes, choices, binary and unary operators.</summary>
internal sealed class ExpressionParser
{
    private const int MaxDepth = 200;
    private readonly TokenReader _reader;
    private readonly OperandParser _operands;
    private int _depth;

    public ExpressionParser(TokenReader reader, TemplateUnit unit, Dictionary<string, NameSymbol> locals)
    {
        _reader = reader;
        _operands = new(reader, unit, locals, this);
    }

    /// <summary>How many loops are open around the expression.</summary>
    public int Loops { get; set; }

    /// <summary>Reads a whole expression with its pipes.</summary>
    public Expression ReadPipeline()
    {
        var expression = ReadStage();
        while (true)
        {
            _reader.SkipLineEndsBeforePipe();
            if (!_reader.TryTake(TokenKind.Pipe))
                return expression;
            _reader.SkipLineEnds();
            expression = Check(_operands.ReadPipedCall(expression));
        }
    }

    /// <summary>Reads an expression without a pipe outside parentheses.</summary>
    public Expression ReadExpression() => ReadExpression(null);

    /// <summary>Reads what follows an operand that has been read already.</summary>
    public Expression ContinueWith(Expression operand) => ReadExpression(operand);

    private Expression ReadExpression(Expression? operand)
    {
        var offset = Enter();
        var condition = ReadBinary(0, operand);
        if (_reader.TryTake(TokenKind.Question))
        {
            _reader.SkipLineEnds();
            var whenTrue = ReadExpression();
            _reader.SkipLineEnds();
            _reader.Expect(TokenKind.Colon, "`:`");
            _reader.SkipLineEnds();
            condition = Check(new Conditional(offset, condition, whenTrue, ReadExpression()));
        }

        _depth--;
        return condition;
    }

    public Expression Check(Expression expression) => expression.Depth <= MaxDepth ? expression
        : throw _reader.Error(expression.Offset, "template.depth", $"expressions are nested more than {MaxDepth} deep");

    /// <summary>Reads an operand with the signs before it.</summary>
    public Expression ReadUnary()
    {
        var offset = Enter();
        Expression result;
        if (_reader.Kind is TokenKind.Not or TokenKind.Minus or TokenKind.Plus)
        {
            var kind = _reader.Take().Kind;
            result = Check(new UnaryOperation(offset, kind, ReadUnary()));
        }
        else
        {
            result = _operands.ReadOperand();
        }

        _depth--;
        return result;
    }

    private Expression ReadStage() => _operands.TryReadSpacedCall() is { } call ? Check(call) : ReadExpression();

    /// <summary>Reads operators that bind at least as tightly as <paramref name="level"/>.</summary>
    private Expression ReadBinary(int level, Expression? operand = null)
    {
        var left = operand ?? ReadUnary();
        while (true)
        {
            var own = LevelOf(_reader.Kind);
            if (own < level)
                return left;
            var token = _reader.Take();
            _reader.SkipLineEnds();
            left = Check(Combine(token, left, ReadBinary(own + 1)));
        }
    }

    /// <summary>How tightly an operator binds; -1 for no binary operator.</summary>
    private static int LevelOf(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion or TokenKind.QuestionNot => 0,
        TokenKind.OrOr => 1,
        TokenKind.AndAnd => 2,
        TokenKind.EqualEqual or TokenKind.NotEqual => 3,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => 4,
        TokenKind.Plus or TokenKind.Minus => 5,
        TokenKind.Star or TokenKind.Slash or TokenKind.SlashSlash or TokenKind.Percent => 6,
        TokenKind.DotDot or TokenKind.DotDotLess => 7,
        _ => -1,
    };

    private static Expression Combine(Token token, Expression left, Expression right) => token.Kind switch
    {
        TokenKind.QuestionQuestion or TokenKind.QuestionNot => new Coalesce(token.Start, token.Kind == TokenKind.QuestionQuestion, left, right),
        TokenKind.OrOr or TokenKind.AndAnd => new LogicalOperation(token.Start, token.Kind == TokenKind.AndAnd, left, right),
        _ => new BinaryOperation(token.Start, token.Kind, left, right),
    };

    private int Enter()
    {
        if (++_depth > 2 * MaxDepth)
            throw _reader.Error(_reader.Current.Start, "template.depth", $"expressions are nested more than {MaxDepth} deep");
        return _reader.Current.Start;
    }
}
