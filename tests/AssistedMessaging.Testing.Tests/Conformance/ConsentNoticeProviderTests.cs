using AssistedMessaging.Consent;
using AssistedMessaging.Privacy;
using AssistedMessaging.Privacy.Notices;
using AssistedMessaging.Testing.Conformance;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class ConsentNoticeProviderTests : ConsentNoticeProviderConformance
{
    private Func<IConsentNoticeProvider> _create = () => new ConsentNoticeProvider();

    protected override IReadOnlyList<Purpose> Purposes =>
        [Purpose.OutreachDraft, Purpose.OutreachSend, Purpose.AiTraining, Purpose.ContentGeneratingTuning, Purpose.NonContentGeneratingTraining, Purpose.Security];

    protected override IReadOnlyList<LanguageTag> Languages => ProcessingDescription.Languages;

    [Fact]
    public Task The_providers_own_notices_conform() => RunAllAsync();

    [Theory]
    [InlineData(Fault.SaysNothingOfTheDefault, nameof(A_notice_says_everything_that_a_person_has_to_know))]
    [InlineData(Fault.Counts, nameof(The_same_request_gives_the_same_words_and_version))]
    [InlineData(Fault.OneVersion, nameof(Other_words_have_another_version))]
    [InlineData(Fault.FallsBackToEnglish, nameof(What_it_has_no_notice_for_is_null))]
    [InlineData(Fault.IgnoresCancellation, nameof(A_cancelled_call_gives_no_notice))]
    public Task A_planted_broken_provider_is_caught(Fault fault, string law)
    {
        _create = () => new BrokenProvider(fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IConsentNoticeProvider> CreateAsync() => new(_create());

    public enum Fault
    {
        SaysNothingOfTheDefault,
        Counts,
        OneVersion,
        FallsBackToEnglish,
        IgnoresCancellation,
    }

    private sealed class BrokenProvider(Fault fault) : IConsentNoticeProvider
    {
        private readonly ConsentNoticeProvider _inner = new();
        private int _calls;

        public async ValueTask<ConsentNotice?> FindAsync(NoticeRequest request, CancellationToken cancellationToken = default)
        {
            _calls++;
            ConsentNotice? notice = await _inner.FindAsync(request, fault == Fault.IgnoresCancellation ? default : cancellationToken);
            if (notice is null && fault == Fault.FallsBackToEnglish)
            {
                notice = await _inner.FindAsync(new NoticeRequest { Purpose = request.Purpose }, cancellationToken);
            }

            return notice is null ? null : new ConsentNotice
            {
                Purpose = notice.Purpose,
                Language = notice.Language,
                Version = fault switch { Fault.OneVersion => "1", Fault.Counts => $"{notice.Version}-{_calls}", _ => notice.Version },
                WhatIsUsed = notice.WhatIsUsed,
                WhatFor = notice.WhatFor,
                Default = notice.Default,
                DefaultState = fault == Fault.SaysNothingOfTheDefault ? " " : notice.DefaultState,
                HowToOptOut = notice.HowToOptOut,
                Markdown = notice.Markdown,
            };
        }
    }
}
