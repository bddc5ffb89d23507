using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>What a model may write: text and bare paths. Anything else that looks like code is refused, so that it can never run.</summary>
internal static class ModelOutputSubset
{
    public static Block Read(TemplateSource source, TemplateUnit unit)
    {
        var tokens = SlotTokens.Read(source.Text, out var fault);
        if (fault is { } place)
            throw source.SyntaxError(place.Start, "slots.not-a-path", "this use allows bare paths only");

        var statements = new List<Statement>();
        var position = 0;
        foreach (var token in tokens)
        {
            AddText(source, statements, position, token.Start);
            statements.Add(new PrintStatement(token.Start, Path(token, unit)));
            position = token.Start + token.Length;
        }

        AddText(source, statements, position, source.Text.Length);
        return new(0, [.. statements]);
    }

    private static void AddText(TemplateSource source, List<Statement> statements, int start, int end)
    {
        if (end > start)
            statements.Add(new TextStatement(start, source.Text[start..end]));
    }

    private static Expression Path(SlotToken token, TemplateUnit unit)
    {
        Expression? path = null;
        foreach (var part in token.Path.AsSpan().Split('.'))
        {
            var name = token.Path.AsSpan(part);
            path = path is null
                ? new NameReference(token.Start, unit.Name(name))
                : new MemberAccess(token.Start, path, name.ToString(), isSafe: false);
        }

        return path!;
    }
}
