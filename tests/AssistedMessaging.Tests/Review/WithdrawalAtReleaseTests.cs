using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Review;

/// <summary>Somebody says no while a batch that was approved is being released.</summary>
public sealed class WithdrawalAtReleaseTests
{
    private static readonly Reviewer Person = new() { Contract = SampleProfiles.Contract, Id = "recruiter-1", Name = "Marit Oosterveld" };

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, 25)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Indices))]
    public async Task It_is_honoured_at_every_index_and_what_was_released_stays_released(int index)
    {
        var candidates = SampleProfiles.Candidates(25);
        var ledger = new InMemoryConsentLedger();
        var drafter = Drafting.Drafter(parts: new CorridorParts { Ledger = ledger });
        var review = new DraftReview(drafter);
        var drafts = (await drafter.AllAsync(Drafting.Request([.. candidates]))).Select(o => Assert.IsType<DraftOutcome.Drafted>(o).Draft).ToList();
        foreach (var draft in drafts)
            Assert.IsType<ReviewOutcome.Done>(await review.ApproveAsync(Person, draft.Id, reason: "read", cancellationToken: Token));

        var outcomes = new List<ReleaseOutcome>();
        await using var releases = review.ReleaseAsync(Person, [.. drafts.Select(d => d.Id)], Token).GetAsyncEnumerator(Token);
        for (var i = 0; i < drafts.Count; i++)
        {
            // The no comes at the last moment; drafting and contacting are both needed.
            if (i == index)
                await ledger.AppendAsync(Withdrawal(candidates[i], i % 2 == 0 ? Purpose.OutreachSend : Purpose.OutreachDraft), Token);
            Assert.True(await releases.MoveNextAsync());
            outcomes.Add(releases.Current);
        }

        var held = Assert.IsType<ReleaseOutcome.Held>(outcomes[index]);
        Assert.Equal((drafts[index].Id, "consent.not-available"), (held.DraftId, held.Code));
        Assert.Equal(24, outcomes.OfType<ReleaseOutcome.Released>().Count());
        var again = await review.ReleaseAsync(Person, [drafts[index].Id], Token).SingleAsync(Token);
        Assert.Equal("consent.not-available", Assert.IsType<ReleaseOutcome.Held>(again).Code);
    }

    private static ConsentEvent Withdrawal(Candidate candidate, Purpose purpose) => new() { PersonId = candidate.PersonId, Kind = ConsentEventKind.Withdrawn, Purpose = purpose };
}
