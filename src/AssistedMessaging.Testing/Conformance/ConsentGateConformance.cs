using AssistedMessaging.Consent;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IConsentGate"/>.</summary>
public abstract class ConsentGateConformance : ConformanceSuite<IConsentGate>
{
    private static readonly Purpose Unheard = new("conformance.unheard-of");

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(Every_question_is_answered_in_order), Law(Many_questions_are_answered_like_one), Law(No_questions_have_no_answers),
        Law(A_purpose_that_nobody_heard_of_is_not_permitted), Law(Nobody_is_not_permitted), Law(A_no_is_seen_by_the_next_question),
        Law(Many_callers_at_once_get_their_own_answers), Law(Cancellation_is_not_an_answer),
    ];

    /// <summary>Every question is answered, also one that is asked twice, and each answer names its question.</summary>
    public virtual async Task Every_question_is_answered_in_order()
    {
        IConsentGate gate = await CreateAsync().ConfigureAwait(false);
        ConsentQuery[] queries = [Query("person-1"), Query("person-2"), Query("person-1", Unheard), Query("person-1"), Query("person-3")];

        IReadOnlyList<ConsentDecision> decisions = await gate.DecideManyAsync(queries).ConfigureAwait(false);

        Require(decisions.Count == queries.Length, $"{queries.Length} questions have {decisions.Count} answers.");
        Require(
            decisions.Zip(queries).All(pair => pair.First.Query.PersonId == pair.Second.PersonId && pair.First.Query.Purpose == pair.Second.Purpose),
            "an answer is about another question than the one in its place.");
    }

    /// <summary>Both doors say the same.</summary>
    public virtual async Task Many_questions_are_answered_like_one()
    {
        IConsentGate gate = await CreateAsync().ConfigureAwait(false);
        await SayNoAsync(gate, "person-2", Purpose.OutreachDraft).ConfigureAwait(false);
        ConsentQuery[] queries = [Query("person-1"), Query("person-2"), Query("person-1", Unheard), Query("")];

        IReadOnlyList<ConsentDecision> together = await gate.DecideManyAsync(queries).ConfigureAwait(false);

        for (int i = 0; i < queries.Length; i++)
        {
            ConsentDecision alone = await gate.DecideAsync(queries[i]).ConfigureAwait(false);
            Require((alone.State, alone.Reason) == (together[i].State, together[i].Reason),
                $"question {i + 1} has another answer when it is asked alone.");
        }
    }

    /// <summary>An empty list of questions is no error.</summary>
    public virtual async Task No_questions_have_no_answers()
    {
        IConsentGate gate = await CreateAsync().ConfigureAwait(false);

        Require((await gate.DecideManyAsync([]).ConfigureAwait(false)).Count == 0, "no questions have answers.");
    }

    /// <summary>What cannot be answered is never a yes.</summary>
    public virtual async Task A_purpose_that_nobody_heard_of_is_not_permitted()
    {
        IConsentGate gate = await CreateAsync().ConfigureAwait(false);

        Require(!(await gate.DecideAsync(Query("person-1", Unheard)).ConfigureAwait(false)).Permits, $"{Unheard} is permitted.");
        Require(!(await gate.DecideAsync(Query("person-1", default(Purpose))).ConfigureAwait(false)).Permits, "no purpose at all is permitted.");
    }

    /// <summary>A question about nobody is never a yes.</summary>
    public virtual async Task Nobody_is_not_permitted()
    {
        IConsentGate gate = await CreateAsync().ConfigureAwait(false);

        foreach (string nobody in new[] { "", " " })
        {
            Require(!(await gate.DecideAsync(Query(nobody)).ConfigureAwait(false)).Permits, "a question about nobody is permitted.");
        }
    }

    /// <summary>Decisions are not cached: a person who says no is heard at once, and nobody else is affected.</summary>
    public virtual async Task A_no_is_seen_by_the_next_question()
    {
        IConsentGate gate = await CreateAsync().ConfigureAwait(false);
        bool other = (await gate.DecideAsync(Query("person-2")).ConfigureAwait(false)).Permits;
        await gate.DecideAsync(Query("person-1")).ConfigureAwait(false);

        await SayNoAsync(gate, "person-1", Purpose.OutreachDraft).ConfigureAwait(false);

        Require(!(await gate.DecideAsync(Query("person-1")).ConfigureAwait(false)).Permits, "a person who said no is still permitted.");
        Require(!(await gate.DecideManyAsync([Query("person-1")]).ConfigureAwait(false))[0].Permits,
            "a person who said no is still permitted in a list.");
        Require((await gate.DecideAsync(Query("person-2")).ConfigureAwait(false)).Permits == other, "another person's answer changed.");
    }

    /// <summary>Thread-safe: everybody's answer is about their own question.</summary>
    public virtual async Task Many_callers_at_once_get_their_own_answers()
    {
        IConsentGate gate = await CreateAsync().ConfigureAwait(false);

        ConsentDecision[] decisions =
            await Together.RunAsync(async i => await gate.DecideAsync(Query($"person-{i}")).ConfigureAwait(false)).ConfigureAwait(false);

        Require(decisions.Select((decision, i) => decision.Query.PersonId == $"person-{i}").All(own => own),
            "a caller got an answer about somebody else.");
    }

    /// <summary>A caller who cancels gets no decision.</summary>
    public virtual async Task Cancellation_is_not_an_answer()
    {
        IConsentGate gate = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => gate.DecideAsync(Query("person-1"), token).AsTask()).ConfigureAwait(false);
        await RequireCancelled(token => gate.DecideManyAsync([Query("person-1")], token).AsTask()).ConfigureAwait(false);
    }

    /// <summary>Lets a person say no, wherever the gate looks for it.</summary>
    /// <param name="gate">The gate that <see cref="ConformanceSuite{TSeam}.CreateAsync"/> gave.</param>
    /// <param name="personId">The person.</param>
    /// <param name="purpose">To what.</param>
    protected abstract ValueTask SayNoAsync(IConsentGate gate, string personId, Purpose purpose);

    /// <summary>A question that the gate can answer.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="purpose">The purpose; null = <see cref="Purpose.OutreachDraft"/>.</param>
    protected virtual ConsentQuery Query(string personId, Purpose? purpose = null) => new()
    {
        PersonId = personId,
        Purpose = purpose ?? Purpose.OutreachDraft,
        Contract = Records.Contract,
        Location = new() { City = "Utrecht", Country = "NL" },
        Phase = GatePhase.Draft,
    };
}
