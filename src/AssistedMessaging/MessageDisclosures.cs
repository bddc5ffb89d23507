using AssistedMessaging.Disclosures;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;

namespace AssistedMessaging;

/// <summary>Finds what the law may ask of one message and it does not say.</summary>
internal static class MessageDisclosures
{
    // What a slot says when its value stands in the message.
    private static readonly (FieldKey Key, string Element)[] SaidBySlots =
    [
        ("job.salary", "pay-range"), ("job.benefits", "benefits"), ("job.url", "job-description"), ("job.url", "how-to-apply"), ("company.name", "sender-identity"),
    ];

    public static IReadOnlyList<DisclosureFinding> Find(
        DisclosureOptions options, PreparedCandidate candidate, MessageKind kind, string? subject, string body, DateTimeOffset now)
    {
        if (options.Rules.Rules.Count == 0)
            return [];

        var (request, job) = (candidate.Request, candidate.Request.Job);
        return options.Rules.Evaluate(new DisclosureFacts
        {
            Date = DateOnly.FromDateTime(now.UtcDateTime),
            Channel = request.Channel.Name,
            Recipients = request.Recipients,
            HasJob = job is not null,
            JobLocation = job?.Location,
            IsRemote = job?.WorkplaceType switch { null or WorkplaceType.Unknown => null, WorkplaceType.Remote => true, _ => false },
            SupervisorLocation = options.SupervisorLocation,
            RecipientLocation = candidate.Candidate.Location,
            Employees = options.Employees,
            IsFirstContact = kind == MessageKind.Initial,
            DataFromThirdParty = options.DataFromThirdParty,
            AiTalks = false,
            Present = Present(options, candidate.Slots, $"{subject}\n{body}"),
        });
    }

    private static HashSet<string> Present(DisclosureOptions options, SlotTable slots, string message)
    {
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, element) in SaidBySlots)
        {
            if (slots.TryGet(key.Value, out var slot) && slot.Value.Length > 0 && message.Contains(slot.Value, StringComparison.Ordinal))
                present.Add(element);
        }

        foreach (var statement in options.Statements)
        {
            if (!string.IsNullOrWhiteSpace(statement.Text) && message.Contains(statement.Text, StringComparison.Ordinal))
                present.UnionWith(statement.Elements);
        }

        return present;
    }
}
