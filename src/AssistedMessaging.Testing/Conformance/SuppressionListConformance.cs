using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="ISuppressionList"/>.</summary>
public abstract class SuppressionListConformance : ConformanceSuite<ISuppressionList>
{
    private static readonly string[] Keys = ["qz-person-1", "qz@example.org"];

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(Who_was_never_added_has_no_opt_out), Law(An_opt_out_is_found_under_every_key_as_it_was_given), Law(White_space_and_letter_case_do_not_hide_a_person),
        Law(The_same_opt_out_is_kept_once_and_different_ones_all), Law(Removing_lifts_exactly_one_purpose), Law(A_blank_key_finds_nobody),
        Law(Many_callers_at_once_lose_nothing), Law(A_cancelled_call_keeps_nothing),
    ];

    /// <summary>An unknown key has no opt-out, and is no error; nor are no keys at all.</summary>
    public virtual async Task Who_was_never_added_has_no_opt_out()
    {
        ISuppressionList list = await CreateAsync().ConfigureAwait(false);
        await list.AddAsync(Keys, Of(Purpose.OutreachDraft)).ConfigureAwait(false);

        Require((await list.FindAsync(["qz-person-2"]).ConfigureAwait(false)).Count == 0, "a stranger has an opt-out.");
        Require((await list.FindAsync([]).ConfigureAwait(false)).Count == 0, "no keys gave an opt-out.");
        await list.RemoveAsync(["qz-person-2"], Purpose.OutreachDraft).ConfigureAwait(false);
    }

    /// <summary>Any one of the person's keys is enough, and purpose, controller, contract and time come back.</summary>
    public virtual async Task An_opt_out_is_found_under_every_key_as_it_was_given()
    {
        ISuppressionList list = await CreateAsync().ConfigureAwait(false);
        OptOut given = Of(Purpose.ContentGeneratingTraining, "group", Records.Contract);
        await list.AddAsync(Keys, given).ConfigureAwait(false);

        foreach (string key in Keys)
        {
            IReadOnlyList<OptOut> found = await list.FindAsync([key]).ConfigureAwait(false);
            Require(found.Count == 1, $"{found.Count} opt-outs stand under one of the keys.");
            Require(found[0] == given, "purpose, controller, contract or time changed; the time has to be kept to the millisecond.");
        }

        Require((await list.FindAsync(["qz-person-2", Keys[1]]).ConfigureAwait(false)).Count == 1, "one known key among unknown ones is not enough.");
    }

    /// <summary>The next import may write an address differently.</summary>
    public virtual async Task White_space_and_letter_case_do_not_hide_a_person()
    {
        ISuppressionList list = await CreateAsync().ConfigureAwait(false);
        await list.AddAsync(["qz@example.org"], Of(Purpose.OutreachSend)).ConfigureAwait(false);

        Require((await list.FindAsync([" QZ@Example.ORG "]).ConfigureAwait(false)).Count == 1, "another letter case or white space hid the person.");
    }

    /// <summary>Twice the same is once, whatever its time; another purpose, controller or contract is another one.</summary>
    public virtual async Task The_same_opt_out_is_kept_once_and_different_ones_all()
    {
        ISuppressionList list = await CreateAsync().ConfigureAwait(false);
        OptOut[] all =
        [
            Of(Purpose.OutreachDraft), Of(Purpose.OutreachDraft, since: 1), Of(Purpose.AiTraining), Of(Purpose.OutreachDraft, "group"),
            Of(Purpose.OutreachDraft, contract: Records.Contract),
        ];
        foreach (OptOut optOut in all)
        {
            await list.AddAsync(Keys, optOut).ConfigureAwait(false);
        }

        IReadOnlyList<OptOut> found = await list.FindAsync(Keys).ConfigureAwait(false);

        Require(found.Count == 4, $"four different opt-outs were added, one of them twice, and {found.Count} are there.");
        Require(all.All(given => found.Any(kept => kept with { Since = given.Since } == given)), "an opt-out is not among those found.");
    }

    /// <summary>The purpose named is lifted for this person; its neighbours, what is above and below it, and other people's stay.</summary>
    public virtual async Task Removing_lifts_exactly_one_purpose()
    {
        ISuppressionList list = await CreateAsync().ConfigureAwait(false);
        Purpose[] kept = [Purpose.AiTraining, Purpose.ContentGeneratingTuning, Purpose.OutreachDraft];
        foreach (Purpose purpose in kept.Append(Purpose.ContentGeneratingTraining))
        {
            await list.AddAsync(Keys, Of(purpose)).ConfigureAwait(false);
        }

        await list.AddAsync(["qz-person-2"], Of(Purpose.ContentGeneratingTraining)).ConfigureAwait(false);
        await list.RemoveAsync(Keys, Purpose.ContentGeneratingTraining).ConfigureAwait(false);
        IReadOnlyList<OptOut> found = await list.FindAsync(Keys).ConfigureAwait(false);

        Require(found.All(o => o.Purpose != Purpose.ContentGeneratingTraining), "the purpose was not lifted.");
        Require(kept.All(purpose => found.Any(o => o.Purpose == purpose)), "another purpose was lifted too.");
        Require((await list.FindAsync(["qz-person-2"]).ConfigureAwait(false)).Count == 1, "another person's opt-out was lifted.");
    }

    /// <summary>Records without an address must not all become one person.</summary>
    public virtual async Task A_blank_key_finds_nobody()
    {
        ISuppressionList list = await CreateAsync().ConfigureAwait(false);
        await list.AddAsync(["", " ", "qz-person-1"], Of(Purpose.OutreachDraft)).ConfigureAwait(false);

        Require((await list.FindAsync(["", "\t"]).ConfigureAwait(false)).Count == 0, "a blank key found somebody.");
        Require((await list.FindAsync(["qz-person-1"]).ConfigureAwait(false)).Count == 1, "the key beside the blank ones was lost.");
    }

    /// <summary>Opt-outs that are added at one time are all kept.</summary>
    public virtual async Task Many_callers_at_once_lose_nothing()
    {
        ISuppressionList list = await CreateAsync().ConfigureAwait(false);

        await Together.RunAsync(async i =>
        {
            await list.AddAsync(["qz-person-1", $"qz-key-{i}"], Of(new Purpose($"conformance.purpose-{i}"))).ConfigureAwait(false);
            return i;
        }).ConfigureAwait(false);
        int found = (await list.FindAsync(["qz-person-1"]).ConfigureAwait(false)).Count;

        Require(found == Together.Callers, $"{Together.Callers} opt-outs were added at one time and {found} are there.");
    }

    /// <summary>A call whose token is cancelled ends with that and keeps nothing.</summary>
    public virtual async Task A_cancelled_call_keeps_nothing()
    {
        ISuppressionList list = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => list.AddAsync(Keys, Of(Purpose.OutreachDraft), token).AsTask()).ConfigureAwait(false);
        await RequireCancelled(token => list.FindAsync(Keys, token).AsTask()).ConfigureAwait(false);

        Require((await list.FindAsync(Keys).ConfigureAwait(false)).Count == 0, "the opt-out was kept.");
    }

    private static OptOut Of(Purpose purpose, string controller = "host", ContractId contract = default, int since = 0) =>
        new(purpose, controller, contract, Records.Now.AddHours(since));
}
