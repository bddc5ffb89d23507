using AssistedMessaging.Fields;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;
using AssistedMessaging.Testing.Conformance;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class PromptBuilderTests : PromptBuilderConformance
{
    private Func<IPromptBuilder> _create = () => new PromptBuilder(new PromptTemplateEngine(), FieldCatalogue.Default);

    [Fact]
    public Task The_built_in_builder_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.InstructsWithData, nameof(Instructions_hold_no_value_of_anybody))]
    [InlineData(Fault.DoesNotQuote, nameof(Data_is_quoted_and_forges_no_role))]
    [InlineData(Fault.HidesValues, nameof(Every_value_is_accounted_for))]
    [InlineData(Fault.UsesMore, nameof(Nothing_but_the_selected_fields_is_used))]
    [InlineData(Fault.FillsSlots, nameof(Exact_facts_are_slots_and_no_values))]
    [InlineData(Fault.Counts, nameof(Equal_requests_give_equal_prompts_to_many_callers_at_once))]
    [InlineData(Fault.SpeaksEnglishOnly, nameof(The_prompt_is_about_its_request))]
    public Task A_planted_broken_builder_is_caught(Fault fault, string law)
    {
        _create = () => new BrokenBuilder(fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IPromptBuilder> CreateAsync() => new(_create());

    public enum Fault
    {
        InstructsWithData,
        DoesNotQuote,
        HidesValues,
        UsesMore,
        FillsSlots,
        Counts,
        SpeaksEnglishOnly,
    }

    private sealed class BrokenBuilder(Fault fault) : IPromptBuilder
    {
        private static readonly TemplateVersion Template = new("broken", "1", "0123456789ab");
        private readonly PromptBuilder _inner = new(new PromptTemplateEngine(), FieldCatalogue.Default);
        private int _calls;

        public async ValueTask<Prompt> BuildAsync(PromptRequest request, CancellationToken cancellationToken = default)
        {
            Prompt prompt = await _inner.BuildAsync(request, cancellationToken);
            string about = request.Selection["candidate.about"]?.Value is FieldValue.TextValue text ? text.Text : "none";
            string[] field = ["candidate.about"];
            PromptSection[] more = fault switch
            {
                Fault.InstructsWithData => [Section(PromptRole.System, about, Trust.Untrusted, field)],
                Fault.DoesNotQuote => [Section(PromptRole.User, about, Trust.Untrusted, field)],
                Fault.HidesValues => [Section(PromptRole.User, about, Trust.Trusted, [])],
                Fault.UsesMore => [Section(PromptRole.User, "x", Trust.Untrusted, ["candidate.mutual_connections", "candidate.past_applicant"])],
                Fault.FillsSlots => [Section(PromptRole.User, string.Join(' ', request.Slots.Slots.Select(slot => slot.Value)), Trust.Trusted, [])],
                Fault.Counts => [Section(PromptRole.User, $"{Interlocked.Increment(ref _calls)}", Trust.Literal, [])],
                _ => [],
            };
            return new()
            {
                Sections = [.. prompt.Sections, .. more],
                Slots = prompt.Slots,
                Kind = fault == Fault.SpeaksEnglishOnly ? Profiles.MessageKind.Initial : prompt.Kind,
                Language = prompt.Language,
            };
        }

        private static PromptSection Section(PromptRole role, string text, Trust trust, string[] fields) => new(role, Template, new RenderedText
        {
            Text = text,
            Spans = [new RenderedSpan(new TextSpan(0, text.Length), fields, trust, 0)],
            Decisions = [],
            NeverRead = [],
        });
    }
}
