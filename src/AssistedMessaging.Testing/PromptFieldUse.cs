using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing;

// What one path did in a prompt, summed up over all messages.
internal sealed class PromptFieldUse(string path)
{
    public string Path { get; } = path;

    public Trust Trust { get; private set; } = Trust.Literal;

    public int Times { get; private set; }

    public int Characters { get; private set; }

    public List<bool> Decisions { get; } = [];

    // Sorted by path.
    public static IReadOnlyCollection<PromptFieldUse> Of(Prompt prompt)
    {
        var uses = new SortedDictionary<string, PromptFieldUse>(StringComparer.Ordinal);
        foreach (RenderedText content in prompt.Sections.Select(section => section.Content))
        {
            foreach (RenderedSpan span in content.Spans)
            {
                foreach (string path in span.Fields.Distinct())
                {
                    Get(uses, path).Add(span);
                }
            }

            foreach (RenderedDecision decision in content.Decisions)
            {
                foreach (string path in decision.Fields.Distinct())
                {
                    Get(uses, path).Decisions.Add(decision.Taken);
                }
            }
        }

        return uses.Values;
    }

    private static PromptFieldUse Get(SortedDictionary<string, PromptFieldUse> uses, string path)
    {
        if (!uses.TryGetValue(path, out PromptFieldUse? use))
        {
            uses.Add(path, use = new PromptFieldUse(path));
        }

        return use;
    }

    private void Add(RenderedSpan span)
    {
        Trust = span.Trust < Trust ? span.Trust : Trust;
        Times++;
        Characters += span.Span.Length;
    }
}
