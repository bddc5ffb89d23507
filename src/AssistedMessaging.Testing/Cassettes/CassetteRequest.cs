using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing.Cassettes;

// What of a request decides about the answer.
internal sealed class CassetteRequest
{
    public string? ModelId { get; init; }

    public float? Temperature { get; init; }

    public int? MaxOutputTokens { get; init; }

    public long? Seed { get; init; }

    public CassetteFormat? ResponseFormat { get; init; }

    public IReadOnlyList<string>? StopSequences { get; init; }

    public IReadOnlyList<string>? Tools { get; init; }

    public IReadOnlyList<string>? Instructions { get; init; }

    public required IReadOnlyList<CassetteMessage> Messages { get; init; }

    public static CassetteRequest Of(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        foreach (ChatMessage message in messages)
        {
            Contents.RequireText(message.Contents, "request");
        }

        return new()
        {
            ModelId = options?.ModelId is { } model ? Contents.WellFormed(model) : null,
            Temperature = options?.Temperature,
            MaxOutputTokens = options?.MaxOutputTokens,
            Seed = options?.Seed,
            ResponseFormat = CassetteFormat.Of(options?.ResponseFormat),
            StopSequences = options?.StopSequences is { Count: > 0 } stops ? [.. stops.Select(Contents.WellFormed)] : null,
            Tools = options?.Tools is { Count: > 0 } tools ? [.. tools.Select(tool => tool.Name).Order(StringComparer.Ordinal)] : null,
            Instructions = options?.Instructions is { } instructions ? Contents.Lines(instructions) : null,
            Messages = [.. messages.Select(message => new CassetteMessage { Role = message.Role.Value, Text = Contents.Lines(message.Text) })],
        };
    }

    // Every text of the request with its place, for whoever has to look at it before it is written.
    public IEnumerable<(string Place, string Text)> Texts()
    {
        if (Instructions is not null)
        {
            yield return ("instructions", Contents.Joined(Instructions));
        }

        for (int i = 0; i < Messages.Count; i++)
        {
            yield return ($"message {i + 1} ({Messages[i].Role})", Contents.Joined(Messages[i].Text));
        }
    }
}
