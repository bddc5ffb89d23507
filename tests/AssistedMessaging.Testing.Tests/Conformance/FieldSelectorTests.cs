using AssistedMessaging.Consent;
using AssistedMessaging.Fields;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class FieldSelectorTests : FieldSelectorConformance
{
    private Func<IFieldSelector> _create = () => new FieldSelector(FieldCatalogue.Default);

    [Fact]
    public Task The_selector_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.ForgetsConsent, nameof(What_consent_does_not_permit_is_left_out_as_not_permitted))]
    [InlineData(Fault.ForgetsCategory, nameof(A_kind_of_data_that_was_not_asked_about_is_not_permitted))]
    [InlineData(Fault.ForgetsSettings, nameof(A_setting_that_is_off_leaves_its_fields_out))]
    [InlineData(Fault.Invents, nameof(No_value_is_made_up))]
    [InlineData(Fault.KeepsSilent, nameof(Every_field_of_the_catalogue_is_answered_once))]
    [InlineData(Fault.Counts, nameof(Equal_questions_have_equal_answers_for_many_callers_at_once))]
    public Task A_planted_broken_selector_is_caught(Fault fault, string law)
    {
        _create = () => new BrokenSelector(fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IFieldSelector> CreateAsync() => new(_create());

    public enum Fault
    {
        ForgetsConsent,
        ForgetsCategory,
        ForgetsSettings,
        Invents,
        KeepsSilent,
        Counts,
    }

    private sealed class BrokenSelector(Fault fault) : IFieldSelector
    {
        private static readonly DataCategory[] All = [DataCategory.Profile, DataCategory.JobActivity, DataCategory.RecruiterContent];
        private readonly FieldSelector _inner = new(FieldCatalogue.Default);
        private int _calls;

        public async ValueTask<FieldSelection> SelectAsync(
            FieldContext context, DraftSettings settings, ConsentDecision consent, CancellationToken cancellationToken = default)
        {
            bool widen = fault == Fault.ForgetsConsent || (fault == Fault.ForgetsCategory && consent.Permits);
            ConsentQuery query = new() { PersonId = "person-1", Purpose = Purpose.OutreachDraft, Categories = All };
            ConsentDecision asked = widen ? ConsentDecision.Permitted(ConsentReason.DefaultOn, query, consent.AsOf) : consent;
            FieldSelection selection = await _inner.SelectAsync(context, fault == Fault.ForgetsSettings ? DraftSettings.All : settings, asked,
                cancellationToken);
            int call = Interlocked.Increment(ref _calls);
            var account = new FieldSelectionBuilder();
            foreach (SelectedField field in selection.Included)
            {
                account.Include(field.Definition, fault == Fault.Invents && field.Key == "candidate.title" ? FieldValue.Of("Chief of everything")!
                    : field.Value);
            }

            foreach (LeftOutField field in selection.LeftOut.Skip(fault == Fault.KeepsSilent || (fault == Fault.Counts && call % 7 == 0) ? 1 : 0))
            {
                account.LeaveOut(field.Definition, field.Reason);
            }

            return account.Build();
        }
    }
}
