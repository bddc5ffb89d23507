using AssistedMessaging.Templates;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class PromptTemplateEngineTests : PromptTemplateEngineConformance
{
    private Func<IPromptTemplateEngine> _create = () => new PromptTemplateEngine();

    [Fact]
    public Task The_built_in_engine_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.AllowsEverything, nameof(A_use_allows_its_part_of_the_language_only))]
    [InlineData(Fault.ForgetsDecisions, nameof(A_field_changes_the_text_only_where_the_account_says_so))]
    [InlineData(Fault.ForgetsSpans, nameof(Spans_account_for_every_character))]
    [InlineData(Fault.NeverQuotes, nameof(An_untrusted_value_cannot_leave_its_place))]
    [InlineData(Fault.IgnoresLimits, nameof(A_limit_is_an_error_and_never_a_cut))]
    [InlineData(Fault.Reads, nameof(What_is_no_template_is_refused_at_load))]
    public Task A_planted_broken_engine_is_caught(Fault fault, string law)
    {
        _create = () => new BrokenEngine(fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IPromptTemplateEngine> CreateAsync() => new(_create());

    public enum Fault
    {
        AllowsEverything,
        ForgetsDecisions,
        ForgetsSpans,
        NeverQuotes,
        IgnoresLimits,
        Reads,
    }

    private sealed class BrokenEngine(Fault fault) : IPromptTemplateEngine
    {
        private readonly PromptTemplateEngine _inner = new();

        public PromptTemplate Parse(string id, string source, TemplateUse use)
        {
            try
            {
                return new BrokenTemplate(_inner.Parse(id, source, fault == Fault.AllowsEverything ? TemplateUse.Prompt : use), fault);
            }
            catch (TemplateSyntaxException) when (fault == Fault.Reads)
            {
                return _inner.Parse(id, "", use);
            }
        }
    }

    private sealed class BrokenTemplate(PromptTemplate inner, Fault fault) : PromptTemplate
    {
        public override string Id => inner.Id;

        public override string ContentHash => inner.ContentHash;

        public override IReadOnlySet<string> StaticPaths => inner.StaticPaths;

        public override RenderedText Render(PromptModel model, PromptRenderOptions options)
        {
            RenderedText text = fault switch
            {
                Fault.NeverQuotes => inner.Render(new PromptModel((PromptNode.Members)Trusting(model.Root)), options),
                Fault.IgnoresLimits => inner.Render(model, new() { Quoting = options.Quoting }),
                _ => inner.Render(model, options),
            };
            return new()
            {
                Text = text.Text,
                Spans = fault == Fault.ForgetsSpans ? [.. text.Spans.Where(span => span.Fields.Count > 0)] : text.Spans,
                Decisions = fault == Fault.ForgetsDecisions ? [] : text.Decisions,
                NeverRead = text.NeverRead,
            };
        }

        // Every leaf as a trusted text; enough for a model of texts.
        private static PromptNode Trusting(PromptNode node) => node switch
        {
            PromptNode.Members members => new PromptNode.Members(
                members.Path, members.Names.Select(name => KeyValuePair.Create(name, Trusting(members[name]!))), Trust.Trusted),
            PromptNode.Leaf { Path: "a.name" } => PromptNode.Leaf.Of("a.name", "x\", {{ b.note }}\n```", Trust.Trusted),
            _ => node,
        };
    }
}
