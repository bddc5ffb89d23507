using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>Reads numbers, texts, lists and objects that stand in a template.</summary>
internal sealed class LiteralParser(TokenReader reader, ExpressionParser expressions)
{
    public Expression Read()
    {
        switch (reader.Kind)
        {
            case TokenKind.Integer or TokenKind.HexInteger or TokenKind.Real:
                var number = reader.Take();
                return new Literal(number.Start, Numbers.Read(reader, number));
            case TokenKind.String:
                var text = reader.Take();
                return new Literal(text.Start, Value.Of(Escapes.Read(reader.Source, text.Start, text.End)));
            case TokenKind.VerbatimString:
                var verbatim = reader.Take();
                return new Literal(verbatim.Start, Value.Of(reader.TextOf(verbatim).ToString()));
            case TokenKind.InterpolationStart:
                return ReadInterpolation();
            case TokenKind.OpenBracket:
                return ReadList();
            case TokenKind.OpenBrace:
                return ReadMap();
            default:
                throw reader.Expected("an expression");
        }
    }

    private Expression ReadInterpolation()
    {
        var offset = reader.Take().Start;
        var parts = new List<Expression>();
        while (!reader.TryTake(TokenKind.InterpolationEnd))
        {
            if (reader.Kind == TokenKind.InterpolationText)
            {
                var text = reader.Take();
                parts.Add(new Literal(text.Start, Value.Of(Escapes.Read(reader.Source, text.Start, text.End))));
                continue;
            }

            reader.Expect(TokenKind.InterpolationCode, "an expression");
            reader.SkipLineEnds();
            parts.Add(expressions.ReadPipeline());
            reader.SkipLineEnds();
            reader.Expect(TokenKind.InterpolationCodeEnd, "`}`");
        }

        return expressions.Check(new Interpolation(offset, DepthOf(parts), [.. parts]));
    }

    private Expression ReadList()
    {
        var offset = reader.Take().Start;
        var items = new List<Expression>();
        reader.SkipLineEnds();
        while (!reader.TryTake(TokenKind.CloseBracket))
        {
            items.Add(expressions.ReadExpression());
            reader.SkipLineEnds();
            if (reader.Kind != TokenKind.CloseBracket)
                reader.Expect(TokenKind.Comma, "`,` or `]`");
            reader.SkipLineEnds();
        }

        return expressions.Check(new ListLiteral(offset, DepthOf(items), [.. items]));
    }

    private Expression ReadMap()
    {
        var offset = reader.Take().Start;
        var names = new List<string>();
        var members = new List<Expression>();
        reader.SkipLineEnds();
        while (!reader.TryTake(TokenKind.CloseBrace))
        {
            names.Add(ReadMemberName());
            reader.Expect(TokenKind.Colon, "`:`");
            reader.SkipLineEnds();
            members.Add(expressions.ReadExpression());
            reader.SkipLineEnds();
            if (reader.Kind != TokenKind.CloseBrace)
                reader.Expect(TokenKind.Comma, "`,` or `}`");
            reader.SkipLineEnds();
        }

        return expressions.Check(new MapLiteral(offset, DepthOf(members), [.. names], [.. members]));
    }

    private string ReadMemberName()
    {
        if (reader.Kind != TokenKind.String)
            return reader.TextOf(reader.Expect(TokenKind.Name, "a name")).ToString();
        var token = reader.Take();
        return Escapes.Read(reader.Source, token.Start, token.End);
    }

    private static int DepthOf(List<Expression> parts) => parts.Count == 0 ? 1 : parts.Max(part => part.Depth) + 1;
}
