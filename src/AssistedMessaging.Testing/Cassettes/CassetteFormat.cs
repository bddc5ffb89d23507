using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing.Cassettes;

// The form in which an answer was asked for.
internal sealed class CassetteFormat
{
    public required string Kind { get; init; }

    public JsonElement? Schema { get; init; }

    public static CassetteFormat? Of(ChatResponseFormat? format) => format switch
    {
        null => null,
        ChatResponseFormatJson json => new() { Kind = "json", Schema = json.Schema },
        _ => new() { Kind = "text" },
    };
}
