using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Prompts;

/// <summary>Everything that a model would get for one message, and why.</summary>
public sealed class Prompt
{
    /// <summary>The messages in order.</summary>
    public required IReadOnlyList<PromptSection> Sections { get; init; }

    /// <summary>The slots that the model may write.</summary>
    public required SlotTable Slots { get; init; }

    /// <summary>Initial message or follow-up.</summary>
    public required MessageKind Kind { get; init; }

    /// <summary>The language in which the model is asked to write.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>SHA-256 over roles and texts in UTF-8, in lower-case hexadecimal: equal for equal prompts.</summary>
    public string TextHash => field ??= Hash();

    /// <summary>Estimate of the tokens in the prompt: one for every four characters, rounded up. Models differ; use it for budgets, not for bills.</summary>
    public int EstimatedTokens => (Sections.Sum(s => s.Content.Text.Length) + 3) / 4;

    /// <summary>Keys of the fields that the model sees or that decide what it sees, sorted; slots that are offered count.</summary>
    public IReadOnlyList<FieldKey> FieldsUsed => field ??= Used();

    /// <summary>The text of the instructions, to find them again in an answer.</summary>
    public string SystemText => string.Concat(Sections.Where(s => s.Role == PromptRole.System).Select(s => s.Content.Text));

    /// <summary>The messages as a chat client takes them; a new list each time.</summary>
    public IList<ChatMessage> ToChatMessages() =>
        [.. Sections.Select(s => new ChatMessage(s.Role == PromptRole.System ? ChatRole.System : ChatRole.User, s.Content.Text))];

    /// <summary>The short hash only.</summary>
    public override string ToString() => $"{Kind} prompt {TextHash[..12]}";

    private IReadOnlyList<FieldKey> Used()
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var section in Sections)
        {
            foreach (var span in section.Content.Spans)
                keys.UnionWith(span.Fields);
            foreach (var decision in section.Content.Decisions)
            {
                if (decision.Taken)
                    keys.UnionWith(decision.Fields);
            }
        }

        return [.. keys.Where(PromptPaths.IsField).Select(k => new FieldKey(k))];
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var section in Sections)
        {
            hash.AppendData(section.Role == PromptRole.System ? "system\0"u8 : "user\0"u8);
            var text = section.Content.Text;
            var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
            hash.AppendData(buffer, 0, Encoding.UTF8.GetBytes(text, buffer));
            hash.AppendData("\0"u8);
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
