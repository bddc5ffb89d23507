using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Consent;

/// <summary>Laws that hold for every question, policy and ledger.</summary>
public class ConsentPropertyTests
{
    [Fact]
    public void The_gate_and_the_second_evaluator_agree()
    {
        ForAllCases(5_000, each =>
        {
            var decision = each.Decide();
            var naive = NaiveGate.Decide(each.NaivePolicy, each.Query, each.Events, each.Now);

            Assert.True((decision.State, decision.Reason) == naive, $"gate {decision}, naive {naive}\n{each}");
        });
    }

    [Fact]
    public void A_further_no_never_permits()
    {
        ForAllCases(2_000, each =>
        {
            var before = each.Decide();
            foreach (var kind in (ConsentEventKind[])
            [
                ConsentEventKind.Refused, ConsentEventKind.Withdrawn, ConsentEventKind.Objected, ConsentEventKind.Restricted,
                ConsentEventKind.Expired, ConsentEventKind.ContractProhibited, ConsentEventKind.RegionChanged,
            ])
            {
                var no = each.NewEvent(each.Events.Length + 1) with { Kind = kind };
                var after = each.Decide([.. each.Events, no]);

                Assert.True(before.Permits || !after.Permits, $"{kind} turned {before} into {after}\n{each}");
            }
        });
    }

    [Fact]
    [Trait("Requirement", "S-12")]
    public void A_no_to_the_purpose_at_once_denies_or_was_never_up_to_the_person()
    {
        ForAllCases(2_000, each =>
        {
            var no = each.NewEvent(each.Events.Length + 1) with
            {
                Kind = ConsentEventKind.Withdrawn,
                PersonId = each.Query.PersonId,
                Purpose = each.Query.Purpose,
                Controller = each.Query.Controller,
                Contract = default,
                EffectiveAt = null,
                RecordedAt = each.Now,
            };
            var query = new ConsentQuery
            {
                PersonId = each.Query.PersonId,
                Purpose = each.Query.Purpose,
                Location = each.Query.Location,
                Categories = each.Query.Categories,
                Contract = each.Query.Contract,
            };
            var after = each.Decide([.. each.Events.Where(e => (e.EffectiveAt ?? e.RecordedAt) <= each.Now), no], query);

            Assert.True(!after.Permits || after.Reason == ConsentReason.NotSubjectToOptOut, $"{after}\n{each}");
        });
    }

    [Fact]
    [Trait("Requirement", "S-05")]
    public void Private_messages_are_never_used_for_training()
    {
        ForAllCases(2_000, each =>
        {
            var query = new ConsentQuery
            {
                PersonId = each.Query.PersonId,
                Purpose = each.Query.Purpose,
                Location = each.Query.Location,
                AsOf = each.Query.AsOf,
                KnownAt = each.Query.KnownAt,
                Categories = [DataCategory.Posts, DataCategory.PrivateMessages],
            };
            var grants = each.Events.Select(e => e with { Kind = ConsentEventKind.Granted });
            var isTraining = query.Purpose.SelfAndAncestors().Contains(Purpose.AiTraining);

            foreach (var decision in (ConsentDecision[])[each.Decide(query: query), each.Decide([.. grants], query)])
            {
                Assert.False(isTraining && decision.Reason != ConsentReason.CategoryExcluded, $"{decision}\n{each}");
                Assert.False(isTraining && decision.State != ConsentState.Denied, $"{decision}\n{each}");
            }
        });
    }

    [Fact]
    public void Knowing_later_changes_nothing_without_events()
    {
        ForAllCases(2_000, each =>
        {
            var latest = each.Events.Select(e => e.RecordedAt).DefaultIfEmpty(each.Now).Max();
            var (at, later) = (KnownAt(each.Query, latest), KnownAt(each.Query, latest.AddYears(10)));

            Assert.Equal(Answer(each.Decide(query: at)), Answer(each.Decide(query: later)));
        });
    }

    [Fact]
    public void The_order_of_events_at_one_instant_does_not_matter()
    {
        ForAllCases(2_000, each =>
        {
            var together = each.Events.Select(e => e with { EffectiveAt = each.Now.AddDays(-1), RecordedAt = each.Now.AddDays(-1) }).ToArray();
            var reversed = together.Reverse().Select((e, index) => e with { Position = index + 1 }).ToArray();

            Assert.Equal(Answer(each.Decide(together)), Answer(each.Decide(reversed)));
        });
    }

    [Fact]
    public void Many_questions_get_the_answers_that_each_would_get_alone()
    {
        ForAllCases(1_000, each =>
        {
            var queries = new[] { "person-1", "other", "nobody" }.Select(person => new ConsentQuery
            {
                PersonId = person,
                Purpose = each.Query.Purpose,
                Contract = each.Query.Contract,
                Categories = each.Query.Categories,
                Location = each.Query.Location,
                AsOf = each.Query.AsOf,
            }).ToArray();

            Assert.Equal(queries.Select(query => Answer(each.Decide(query: query))), each.DecideMany(queries).Select(Answer));
        });
    }

    [Fact]
    public void A_decision_permits_only_with_a_reason_that_permits_and_names_its_grounds()
    {
        ForAllCases(2_000, each =>
        {
            var decision = each.Decide();

            Assert.Equal(decision.Reason is ConsentReason.DefaultOn or ConsentReason.Granted or ConsentReason.NotSubjectToOptOut, decision.Permits);
            Assert.False(decision.Permits && decision.PolicyId is null, each.ToString());
            Assert.NotEqual(ConsentReason.None, decision.Reason);
            Assert.Equal(decision.Reason is ConsentReason.Granted or ConsentReason.Withdrawn or ConsentReason.Objected or ConsentReason.Restricted
                or ConsentReason.ContractProhibits or ConsentReason.Expired && decision.Evidence.Count > 0, decision.Evidence.Count > 0);
        });
    }

    private static void ForAllCases(int count, Action<RandomCase> law) => Prop
        .ForAll(ArbMap.Default.ArbFor<int>(), seed => law(new RandomCase(seed)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(int.MaxValue));

    private static (ConsentState State, ConsentReason Reason, string Evidence) Answer(ConsentDecision decision) =>
        (decision.State, decision.Reason, string.Join(',', decision.Evidence));

    private static ConsentQuery KnownAt(ConsentQuery query, DateTimeOffset knownAt) => new()
    {
        PersonId = query.PersonId,
        Purpose = query.Purpose,
        Controller = query.Controller,
        Affiliates = query.Affiliates,
        Contract = query.Contract,
        Categories = query.Categories,
        Location = query.Location,
        AsOf = query.AsOf,
        KnownAt = knownAt,
    };
}
