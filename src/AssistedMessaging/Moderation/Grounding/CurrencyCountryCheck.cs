using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>A salary in another currency than that of the country where the job is done, in a message that names the salary. Perhaps right, but somebody has to look.</summary>
internal sealed class CurrencyCountryCheck : IModerator
{
    private static readonly FieldKey Salary = "job.salary";

    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        var salary = new SuppliedFacts(context).Salary ?? context.Records?.Job?.Compensation?.Salary;
        var expected = CountryNames.CurrencyOf(context.Records?.Job?.Location?.Country?.ToUpperInvariant());
        if (salary is null || expected is null)
            return ValueTask.FromResult(ModerationReport.NotApplicable);
        if (string.Equals(expected, salary.Currency, StringComparison.OrdinalIgnoreCase) || FindSalary(context, salary) is not { } place)
            return ValueTask.FromResult(ModerationReport.Clean);

        return ValueTask.FromResult(ModerationReport.Of(
        [
            new ModerationFinding
            {
                Code = "grounding.currency-mismatch", Severity = ModerationSeverity.Medium, Part = place.Part, Span = place.Span, Field = Salary,
            },
        ]));
    }

    private static (MessagePart Part, TextSpan Span)? FindSalary(ModerationContext context, SalaryRange salary) =>
        FindIn(context.Body, context.Segments, salary, context) is { } body ? (MessagePart.Body, body)
        : context.Subject is { } subject && FindIn(subject, context.SubjectSegments, salary, context) is { } span ? (MessagePart.Subject, span)
        : null;

    private static TextSpan? FindIn(string text, IReadOnlyList<MessageSegment> segments, SalaryRange salary, ModerationContext context)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Field == Salary)
                return segments[i].Span;
        }

        if (Amounts.Read(text, context.Language.Language) is not { } amounts)
            return null;
        foreach (var amount in amounts)
        {
            if (AmountMatch.CodeFor(amount, salary) is null or "grounding.range-collapsed" or "grounding.period")
                return amount.Span;
        }

        return null;
    }
}
