using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>What a recruiter's message template may use: text, bare paths, conditions over paths and literals, a default.</summary>
internal static class MessageSubset
{
    private const string Problem = "a message template can only hold text, paths such as {{ candidate.first_name }}, "
        + "`if`/`else` over paths and literals, and `| object.default \"…\"`";

    public static Block Check(TemplateSource source, Block body)
    {
        foreach (var statement in body.Statements)
            Check(source, statement);
        return body;
    }

    private static void Check(TemplateSource source, Statement statement)
    {
        switch (statement)
        {
            case TextStatement:
            case PrintStatement { Expression: var printed } when IsPath(printed) || IsDefault(printed):
                return;
            case IfStatement choice when choice.Conditions.All(IsCondition):
                foreach (var body in choice.Bodies)
                    Check(source, body);
                if (choice.Otherwise is not null)
                    Check(source, choice.Otherwise);
                return;
            default:
                throw source.SyntaxError(statement.Offset, "template.not-in-message", Problem);
        }
    }

    private static bool IsPath(Expression expression) => expression switch
    {
        NameReference { Symbol: var symbol } => !symbol.IsVariable,
        MemberAccess member => IsPath(member.Target),
        _ => false,
    };

    private static bool IsDefault(Expression expression) =>
        expression is Call { Function.Name: "object.default", Arguments: [var path, Literal] } && IsPath(path);

    private static bool IsCondition(Expression expression) => expression switch
    {
        UnaryOperation { Kind: TokenKind.Not, Operand: var operand } => IsCondition(operand),
        LogicalOperation { Left: var left, Right: var right } => IsCondition(left) && IsCondition(right),
        BinaryOperation { IsComparison: true, Left: var left, Right: var right } => IsOperand(left) && IsOperand(right),
        _ => IsOperand(expression),
    };

    private static bool IsOperand(Expression expression) =>
        expression is Literal || IsPath(expression) || expression is UnaryOperation { Kind: TokenKind.Minus, Operand: Literal };
}
