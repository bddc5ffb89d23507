using AssistedMessaging.Consent;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IFieldSelector"/>.</summary>
public abstract class FieldSelectorConformance : ConformanceSuite<IFieldSelector>
{
    private static readonly DataCategory[] AllCategories = [DataCategory.Profile, DataCategory.JobActivity, DataCategory.RecruiterContent];

    /// <summary>The fields that the selector has to answer for.</summary>
    /// <value>Default <see cref="FieldCatalogue.Default"/>.</value>
    protected virtual FieldCatalogue Catalogue => FieldCatalogue.Default;

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(Every_field_of_the_catalogue_is_answered_once), Law(What_consent_does_not_permit_is_left_out_as_not_permitted),
        Law(A_kind_of_data_that_was_not_asked_about_is_not_permitted), Law(No_value_is_made_up), Law(A_setting_that_is_off_leaves_its_fields_out),
        Law(Equal_questions_have_equal_answers_for_many_callers_at_once), Law(Cancellation_is_not_an_answer),
    ];

    /// <summary>Included or left out, never both and never neither.</summary>
    public virtual async Task Every_field_of_the_catalogue_is_answered_once()
    {
        foreach (Candidate candidate in new[] { SampleProfiles.FullCandidate, SampleProfiles.SparseCandidate })
        {
            FieldSelection selection = await Select(candidate, DraftSettings.Default, Records.Permission(AllCategories)).ConfigureAwait(false);
            string[] answered = [.. selection.Included.Select(field => field.Key.Value).Concat(selection.LeftOut.Select(field => field.Key.Value))];
            string[] silent = [.. Catalogue.Fields.Select(field => field.Key.Value).Except(answered)];

            Require(silent.Length == 0, $"no answer for {string.Join(", ", silent)}.");
            Require(answered.Distinct().Count() == answered.Length, "a field is answered for twice.");
        }
    }

    /// <summary>Without a permission no field of the candidate takes part, and the account says why.</summary>
    public virtual async Task What_consent_does_not_permit_is_left_out_as_not_permitted()
    {
        ConsentQuery query = Records.Query(AllCategories);
        ConsentDecision[] noes =
        [
            ConsentDecision.Denied(ConsentReason.Withdrawn, query, Records.Now),
            ConsentDecision.Unknown(ConsentReason.LedgerUnavailable, query, Records.Now),
        ];
        foreach (ConsentDecision no in noes)
        {
            FieldSelection selection = await Select(SampleProfiles.FullCandidate, DraftSettings.All, no).ConfigureAwait(false);

            RequireNotPermitted(selection, field => field.Source == FieldSource.Candidate,
                nameof(What_consent_does_not_permit_is_left_out_as_not_permitted));
        }
    }

    /// <summary>A permission covers the kinds of data that its question names, and no other.</summary>
    public virtual async Task A_kind_of_data_that_was_not_asked_about_is_not_permitted()
    {
        FieldSelection selection = await Select(SampleProfiles.FullCandidate, DraftSettings.All,
            Records.Permission(DataCategory.Profile)).ConfigureAwait(false);

        RequireNotPermitted(
            selection,
            field => field.Source == FieldSource.Candidate && field.Category != DataCategory.Profile,
            nameof(A_kind_of_data_that_was_not_asked_about_is_not_permitted));
    }

    /// <summary>A value is what the record holds, or a part of it.</summary>
    public virtual async Task No_value_is_made_up()
    {
        foreach (Candidate candidate in new[] { SampleProfiles.FullCandidate, SampleProfiles.SparseCandidate })
        {
            FieldSelection selection = await Select(candidate, DraftSettings.All, Records.Permission(AllCategories)).ConfigureAwait(false);
            foreach (SelectedField field in selection.Included)
            {
                Require(IsOf(field.Definition.Read(Records.Context(candidate)), field.Value),
                    $"{field.Key} has a value that its record does not hold.");
            }
        }
    }

    /// <summary>What the recruiter switched off takes no part.</summary>
    public virtual async Task A_setting_that_is_off_leaves_its_fields_out()
    {
        foreach (DraftField setting in Enum.GetValues<DraftField>())
        {
            FieldSelection selection =
                await Select(SampleProfiles.FullCandidate, DraftSettings.All.Without(setting),
                    Records.Permission(AllCategories)).ConfigureAwait(false);
            SelectedField? taking = selection.Included.FirstOrDefault(field => field.Definition.Setting == setting);

            Require(taking is null, $"{taking?.Key} takes part though {setting} is off.");
        }
    }

    /// <summary>Thread-safe, and nothing but the question decides.</summary>
    public virtual async Task Equal_questions_have_equal_answers_for_many_callers_at_once()
    {
        IFieldSelector selector = await CreateAsync().ConfigureAwait(false);

        string[] answers = await Together.RunAsync(async i =>
        {
            DraftSettings settings = i % 2 == 0 ? DraftSettings.All : DraftSettings.None;
            FieldSelection selection =
                await selector.SelectAsync(Records.Context(), settings, Records.Permission(AllCategories)).ConfigureAwait(false);
            return $"{i % 2} {string.Join(' ', selection.Included)} | {string.Join(' ', selection.LeftOut)}";
        }).ConfigureAwait(false);

        Require(answers.Distinct().Count() == 2, "equal questions have different answers.");
    }

    /// <summary>A caller who cancels gets no selection.</summary>
    public virtual async Task Cancellation_is_not_an_answer()
    {
        IFieldSelector selector = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(
            token => selector.SelectAsync(Records.Context(), DraftSettings.All, Records.Permission(AllCategories),
                token).AsTask()).ConfigureAwait(false);
    }

    private async Task<FieldSelection> Select(Candidate candidate, DraftSettings settings, ConsentDecision consent)
    {
        IFieldSelector selector = await CreateAsync().ConfigureAwait(false);
        return await selector.SelectAsync(Records.Context(candidate), settings, consent).ConfigureAwait(false);
    }

    private static void RequireNotPermitted(FieldSelection selection, Func<FieldDefinition, bool> concerned, string law)
    {
        SelectedField? taking = selection.Included.FirstOrDefault(field => concerned(field.Definition));
        LeftOutField? otherwise = selection.LeftOut.FirstOrDefault(field => concerned(field.Definition)
            && field.Reason != LeftOutReason.NotPermitted);

        Require(taking is null, $"{taking?.Key} takes part and is not permitted.", law);
        Require(otherwise is null, $"{otherwise?.Key} is left out as {otherwise?.Reason}, not as {LeftOutReason.NotPermitted}.", law);
    }

    private static bool IsOf(FieldValue? held, FieldValue value) => (held, value) switch
    {
        (FieldValue.TextValue whole, FieldValue.TextValue part) => whole.Text.Contains(part.Text, StringComparison.Ordinal),
        (FieldValue.ListValue whole, FieldValue.ListValue part) => part.Items.All(whole.Items.Contains),
        (FieldValue.TermValue one, FieldValue.TermValue other) => one.Term == other.Term,
        (FieldValue.CountValue one, FieldValue.CountValue other) => one.Count == other.Count,
        (FieldValue.LinkValue one, FieldValue.LinkValue other) => one.Link == other.Link,
        (FieldValue.SalaryValue one, FieldValue.SalaryValue other) =>
            (one.Salary.Minimum, one.Salary.Maximum, one.Salary.Currency, one.Salary.Period)
            == (other.Salary.Minimum, other.Salary.Maximum, other.Salary.Currency, other.Salary.Period),
        (FieldValue.PlaceValue one, FieldValue.PlaceValue other) =>
            (one.Place.City, one.Place.Subdivision, one.Place.Country) == (other.Place.City, other.Place.Subdivision, other.Place.Country),
        (FieldValue.FlagValue, FieldValue.FlagValue) => true,
        _ => false,
    };
}
