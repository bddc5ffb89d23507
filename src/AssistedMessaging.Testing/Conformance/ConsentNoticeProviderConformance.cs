using AssistedMessaging.Consent;
using AssistedMessaging.Privacy.Notices;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IConsentNoticeProvider"/>.</summary>
public abstract class ConsentNoticeProviderConformance : ConformanceSuite<IConsentNoticeProvider>
{
    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(A_notice_says_everything_that_a_person_has_to_know), Law(The_same_request_gives_the_same_words_and_version),
        Law(Other_words_have_another_version), Law(What_it_has_no_notice_for_is_null), Law(A_cancelled_call_gives_no_notice),
    ];

    /// <summary>Purposes for which the provider has a notice; at least one.</summary>
    protected abstract IReadOnlyList<Purpose> Purposes { get; }

    /// <summary>Languages in which it has one for each; at least one.</summary>
    protected abstract IReadOnlyList<LanguageTag> Languages { get; }

    /// <summary>What is used, for what, the default and how to say no: none is blank, all stand in the whole text, and the notice is about what was asked.</summary>
    public virtual async Task A_notice_says_everything_that_a_person_has_to_know()
    {
        IConsentNoticeProvider provider = await CreateAsync().ConfigureAwait(false);
        foreach (ConsentNotice notice in await AllAsync(provider).ConfigureAwait(false))
        {
            Require(!string.IsNullOrWhiteSpace(notice.Version), $"the notice for {notice.Purpose} has no version.");
            foreach (string part in new[] { notice.WhatIsUsed, notice.WhatFor, notice.DefaultState, notice.HowToOptOut })
            {
                Require(!string.IsNullOrWhiteSpace(part), $"the notice for {notice.Purpose} leaves a part blank.");
                Require(notice.Markdown.Contains(part, StringComparison.Ordinal), $"the whole text of the notice for {notice.Purpose} lacks a part.");
            }
        }
    }

    /// <summary>A version that is recorded with a person's yes can be shown again.</summary>
    public virtual async Task The_same_request_gives_the_same_words_and_version()
    {
        IConsentNoticeProvider provider = await CreateAsync().ConfigureAwait(false);
        IReadOnlyList<ConsentNotice> first = await AllAsync(provider).ConfigureAwait(false);
        IReadOnlyList<ConsentNotice> second = await AllAsync(provider).ConfigureAwait(false);

        Require(
            first.Select(n => (n.Version, n.Markdown)).SequenceEqual(second.Select(n => (n.Version, n.Markdown))), "asking twice gave other words or versions.");
    }

    /// <summary>One version never stands for two texts.</summary>
    public virtual async Task Other_words_have_another_version()
    {
        IConsentNoticeProvider provider = await CreateAsync().ConfigureAwait(false);
        IReadOnlyList<ConsentNotice> all = await AllAsync(provider).ConfigureAwait(false);

        Require(all.GroupBy(n => n.Version).All(same => same.Select(n => n.Markdown).Distinct().Count() == 1), "two texts have one version.");
    }

    /// <summary>An unknown purpose and a language without notices give null: nobody is shown words that they cannot read.</summary>
    public virtual async Task What_it_has_no_notice_for_is_null()
    {
        IConsentNoticeProvider provider = await CreateAsync().ConfigureAwait(false);

        Require(
            await provider.FindAsync(new NoticeRequest { Purpose = new Purpose("conformance.no-such-purpose"), Language = Languages[0] }).ConfigureAwait(false) is null,
            "an unknown purpose has a notice.");
        foreach (LanguageTag other in new[] { "sv", "ja", "en", "nl" }.Select(LanguageTag.Parse).Where(tag => Languages.All(known => known.Language != tag.Language)))
        {
            Require(
                await provider.FindAsync(new NoticeRequest { Purpose = Purposes[0], Language = other }).ConfigureAwait(false) is null,
                "a language that is not among those of the provider has a notice.");
        }
    }

    /// <summary>A call whose token is cancelled ends with that.</summary>
    public virtual async Task A_cancelled_call_gives_no_notice()
    {
        IConsentNoticeProvider provider = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => provider.FindAsync(new NoticeRequest { Purpose = Purposes[0], Language = Languages[0] }, token).AsTask()).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<ConsentNotice>> AllAsync(IConsentNoticeProvider provider)
    {
        List<ConsentNotice> all = [];
        foreach (Purpose purpose in Purposes)
        {
            foreach (LanguageTag language in Languages)
            {
                ConsentNotice? notice = await provider.FindAsync(new NoticeRequest { Purpose = purpose, Language = language }).ConfigureAwait(false);
                Require(notice is not null, $"there is no notice for {purpose} in {language}.");
                Require(notice!.Purpose == purpose && notice.Language.Language == language.Language, $"the notice for {purpose} in {language} is about something else.");
                all.Add(notice);
            }
        }

        return all;
    }
}
