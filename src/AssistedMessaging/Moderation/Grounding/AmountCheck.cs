using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Money in a message that neither the salary field nor another supplied text names.</summary>
internal sealed class AmountCheck : GroundingCheck
{
    protected override void Look(ModerationContext context, SuppliedFacts facts, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (context.Amounts(part) is not { } amounts)
            return;

        var salary = facts.Salary;
        foreach (var amount in amounts)
        {
            if (!CanAdd(findings))
                break;
            if (facts.IsFilled(part, amount.Span))
                continue;
            var code = salary is null ? "grounding.amount" : AmountMatch.CodeFor(amount, salary);
            if (code is null || facts.HasAmount(amount))
                continue;
            Add(ref findings, code, part, code is "grounding.period" ? amount.PeriodSpan!.Value : amount.Span);
        }
    }
}
