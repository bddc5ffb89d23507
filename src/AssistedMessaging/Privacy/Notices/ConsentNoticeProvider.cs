using System.Security.Cryptography;
using System.Text;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Evaluation;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Consent.Regions;
using AssistedMessaging.Privacy.Languages;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Privacy.Notices;

/// <summary>Notices for the purposes that the library names, in eight languages; the default state follows from the policy, the person's region and the date.</summary>
/// <remarks>Which kinds of data a purpose uses is the library's reading of its requirements. A host that uses others registers a provider of its own.</remarks>
/// <param name="policy">The rules; null = <see cref="ConsentPolicy.Default"/>.</param>
/// <param name="time">The clock; null = the system's.</param>
public sealed class ConsentNoticeProvider(ConsentPolicy? policy = null, TimeProvider? time = null) : IConsentNoticeProvider
{
    private readonly ConsentPolicy _policy = policy ?? ConsentPolicy.Default;
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    public ValueTask<ConsentNotice?> FindAsync(NoticeRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();

        if (PrivacyLanguages.Find(request.Language) is not { } phrases || !phrases.Purposes.TryGetValue(request.Purpose.ToString(), out var whatFor))
            return new((ConsentNotice?)null);

        return new(Write(request, phrases, whatFor, DefaultOf(RowsFor(request.Purpose, request.Location)), NeverUsedFor(request.Purpose)));
    }

    /// <summary>What the strictest of the rows leaves to a person who has said nothing.</summary>
    internal static NoticeDefault DefaultOf(ConsentPolicyRow row) => row switch
    {
        { LegalStatus: LegalStatus.Suspended } => NoticeDefault.Unclear,
        { Mechanism: ConsentMechanism.NotPermitted } => NoticeDefault.NotUsed,
        { Mechanism: ConsentMechanism.OptIn } => NoticeDefault.OffUntilYes,
        { Mechanism: ConsentMechanism.OptOut } => NoticeDefault.OnUntilNo,
        { Mechanism: ConsentMechanism.ObjectionForm } => NoticeDefault.OnUntilObjection,
        { Mechanism: ConsentMechanism.NotSubjectToOptOut } => NoticeDefault.AlwaysOn,
        _ => NoticeDefault.Unclear,
    };

    private static NoticeDefault DefaultOf(IReadOnlyList<ConsentPolicyRow>? strictest) =>
        strictest is not { Count: > 0 } ? NoticeDefault.Unclear : strictest.Select(DefaultOf).Min();

    // The strictest row of each part of the purpose; null when a part has no row or needs a region that is not known.
    private List<ConsentPolicyRow>? RowsFor(Purpose purpose, Place? location)
    {
        var rows = new List<ConsentPolicyRow>();
        foreach (var plan in _policy.PlansFor(purpose))
        {
            var applicable = ApplicableRows.Find(plan, Region.Of(location), [], _time.GetUtcNow());
            if (applicable.HasGap || applicable.NeedsRegion)
                return null;

            rows.Add(applicable.Strictest);
        }

        return rows;
    }

    // What no rule of the purpose lets use, wherever and whenever.
    private List<DataCategory> NeverUsedFor(Purpose purpose)
    {
        var rows = _policy.PlansFor(purpose).SelectMany(plan => plan.Rows).ToList();
        return rows.Count == 0 ? [] : [.. rows[0].ExcludedCategories.Where(category => rows.TrueForAll(row => row.ExcludedCategories.Contains(category)))];
    }

    private ConsentNotice Write(NoticeRequest request, PrivacyPhrases phrases, string whatFor, NoticeDefault state, List<DataCategory> never)
    {
        var used = NoticeData.CategoriesOf(request.Purpose).Where(category => !never.Contains(category)).Select(category => phrases.Categories[category.Value]);
        var whatIsUsed = $"{phrases.Used(used)}{(never.Count == 0 ? "" : $" {phrases.NeverUsed(never.Select(category => phrases.Categories.GetValueOrDefault(category.Value, category.Value)))}")}";
        if (NoticeData.IsTraining(request.Purpose))
            whatIsUsed = $"{whatIsUsed} {phrases.PublicContent}";

        var defaultState = phrases.DefaultStates[(int)state];
        var howTo = state is NoticeDefault.OnUntilNo or NoticeDefault.OnUntilObjection or NoticeDefault.OffUntilYes
            ? $"{phrases.OptOuts[(int)state]} {phrases.FutureOnly}"
            : phrases.OptOuts[(int)state];
        var markdown = $"""
            # {phrases.NoticeTitle}

            ## {phrases.WhatForHeading}

            {whatFor}

            ## {phrases.WhatIsUsedHeading}

            {whatIsUsed}

            ## {phrases.DefaultHeading}

            {defaultState}

            ## {phrases.OptOutHeading}

            {howTo}

            """.ReplaceLineEndings("\n");
        return new ConsentNotice
        {
            Purpose = request.Purpose,
            Language = phrases.Tag,
            Version = $"{_policy.Version}/{phrases.Tag}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(markdown)))[..12]}",
            WhatIsUsed = whatIsUsed,
            WhatFor = whatFor,
            Default = state,
            DefaultState = defaultState,
            HowToOptOut = howTo,
            Markdown = markdown,
        };
    }
}
