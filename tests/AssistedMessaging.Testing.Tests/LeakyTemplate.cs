using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing.Tests;

// Renders like a real template and then loses a part of the account.
internal sealed class LeakyTemplate(PromptTemplate inner, Func<RenderedText, RenderedText> lose) : PromptTemplate
{
    public override string Id => inner.Id;

    public override string ContentHash => inner.ContentHash;

    public override IReadOnlySet<string> StaticPaths => inner.StaticPaths;

    // No span names the field; its decisions stay.
    public static LeakyTemplate WithoutSpansOf(PromptTemplate inner, string path) =>
        new(inner, text =>
            Copy(text, [.. text.Spans.Select(span => span with { Fields = [.. span.Fields.Where(field => field != path)] })], text.Decisions));

    // The last span that names the field no longer does.
    public static LeakyTemplate WithoutLastSpanOf(PromptTemplate inner, string path) =>
        new(inner, text =>
        {
            List<RenderedSpan> spans = [.. text.Spans];
            int last = spans.FindLastIndex(span => span.Fields.Contains(path));
            if (last >= 0)
            {
                spans[last] = spans[last] with { Fields = [] };
            }

            return Copy(text, spans, text.Decisions);
        });

    public static LeakyTemplate WithoutDecisions(PromptTemplate inner) => new(inner, text => Copy(text, text.Spans, []));

    public override RenderedText Render(PromptModel model, PromptRenderOptions options) => lose(inner.Render(model, options));

    private static RenderedText Copy(RenderedText text, IReadOnlyList<RenderedSpan> spans, IReadOnlyList<RenderedDecision> decisions) =>
        new() { Text = text.Text, Spans = spans, Decisions = decisions, NeverRead = text.NeverRead };
}
