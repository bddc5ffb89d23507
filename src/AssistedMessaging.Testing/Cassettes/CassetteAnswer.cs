using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing.Cassettes;

// One answer of a model.
internal sealed class CassetteAnswer
{
    public string? ModelId { get; init; }

    // null = the answer ended without a reason, as a broken stream does.
    public string? FinishReason { get; init; }

    public CassetteUsage? Usage { get; init; }

    public required IReadOnlyList<string> Text { get; init; }

    public static CassetteAnswer Of(ChatResponse response)
    {
        foreach (ChatMessage message in response.Messages)
        {
            Contents.RequireText(message.Contents, "answer");
        }

        return new()
        {
            ModelId = response.ModelId,
            FinishReason = response.FinishReason?.Value,
            Usage = CassetteUsage.Of(response.Usage),
            Text = Contents.Lines(response.Text),
        };
    }

    // Asked for in one piece or as a stream, recorded or replayed: always this.
    public ChatResponse ToResponse() => new(new ChatMessage(ChatRole.Assistant, Contents.Joined(Text)))
    {
        ModelId = ModelId,
        FinishReason = FinishReason is null ? null : new ChatFinishReason(FinishReason),
        Usage = Usage?.ToUsage(),
    };
}
