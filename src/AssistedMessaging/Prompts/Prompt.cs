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
    private readonly LanguageTag? _instructionsLanguage;

    /// <summary>The messages in order.</summary>
    public required IReadOnlyList<PromptSection> Sections { get; init; }

    /// <summary>The slots that the model may write.</summary>
    public required SlotTable Slots { get; init; }

    /// <summary>Initial message or follow-up.</summary>
    public required MessageKind Kind { get; init; }

    /// <summary>The language in which the model is asked to write.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The language in which the instructions are written. Another one than <see cref="Language"/> where the library has no instructions of its own in that language.</summary>
    /// <value>Default: <see cref="Language"/>.</value>
    public LanguageTag InstructionsLanguage { get => _instructionsLanguage ?? Language; init => _instructionsLanguage = value; }

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

    private FieldKey[] Used()
    {
        var paths = new HashSet<string>(64, StringComparer.Ordinal);
        foreach (var section in Sections)
        {
            foreach (var span in section.Content.Spans)
                Add(paths, span.Fields);
            foreach (var decision in section.Content.Decisions)
            {
                if (decision.Taken)
                    Add(paths, decision.Fields);
            }
        }

        var keys = new List<FieldKey>(paths.Count);
        foreach (var path in paths)
        {
            if (PromptPaths.IsField(path))
                keys.Add(new FieldKey(path));
        }

        keys.Sort();
        return [.. keys];
    }

    private static void Add(HashSet<string> paths, IReadOnlyList<string> more)
    {
        for (var i = 0; i < more.Count; i++)
            paths.Add(more[i]);
    }

    private string Hash()
    {
        var length = 0;
        foreach (var section in Sections)
            length += Encoding.UTF8.GetMaxByteCount(section.Content.Text.Length) + 8;

        var buffer = ArrayPool<byte>.Shared.Rent(length);
        var written = 0;
        foreach (var section in Sections)
        {
            written += Encoding.UTF8.GetBytes(section.Role == PromptRole.System ? "system\0" : "user\0", buffer.AsSpan(written));
            written += Encoding.UTF8.GetBytes(section.Content.Text, buffer.AsSpan(written));
            buffer[written++] = 0;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(buffer.AsSpan(0, written)));
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return hash;
    }
}
