using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing;

/// <summary>Properties that a test can ask of a prompt. Works with every test framework.</summary>
public static class PromptAssert
{
    /// <summary>Every one of these fields is in the prompt: a value, a decision that was taken, or a slot that is offered.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="keys">Field keys, for instance <c>candidate.title</c>.</param>
    /// <exception cref="PromptAssertException">One is not.</exception>
    public static void Uses(Prompt prompt, params string[] keys)
    {
        string[] used = Used(prompt);
        string[] missing = [.. keys.Where(key => !used.Any(path => Covers(key, path)))];
        if (missing.Length > 0)
        {
            throw new PromptAssertException($"The prompt does not use {string.Join(", ", missing)}. It uses {string.Join(", ", used)}.");
        }
    }

    /// <summary>None of these fields is in the prompt: no value, no decision that was taken, no slot.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="keys">Field keys; a key covers everything below it, so <c>job</c> covers <c>job.title</c>.</param>
    /// <exception cref="PromptAssertException">One is.</exception>
    public static void DoesNotRead(Prompt prompt, params string[] keys)
    {
        string[] read = [.. Used(prompt).Where(path => keys.Any(key => Covers(key, path)))];
        if (read.Length > 0)
        {
            throw new PromptAssertException($"The prompt reads {string.Join(", ", read)}.");
        }
    }

    /// <summary>Untrusted values stand in data messages only, and none can leave the place in which it is quoted.</summary>
    /// <remarks>
    /// In a message that is a JSON document an untrusted value has to be one whole JSON value, or a part of one string. In any other message it must
    /// hold no line break, no control, direction or invisible character and no template braces.
    /// </remarks>
    /// <param name="prompt">The prompt.</param>
    /// <exception cref="PromptAssertException">One does not hold for some value.</exception>
    public static void UntrustedIsQuoted(Prompt prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        foreach (PromptSection section in prompt.Sections)
        {
            string text = section.Content.Text;
            bool json = Quoting.IsJson(text);
            foreach (RenderedSpan span in section.Content.Spans.Where(span => span.Trust == Trust.Untrusted && span.Span.Length > 0))
            {
                string value = text.Substring(span.Span.Start, span.Span.Length);
                string? problem = section.Role == PromptRole.System ? "stands among the instructions"
                    : json ? Quoting.IsJson(value) || Quoting.IsJson($"\"{value}\"") ? null : "leaves its JSON value"
                    : Quoting.IsInline(value) ? null : "holds a line break, a control or invisible character, or template braces";
                if (problem is not null)
                {
                    throw new PromptAssertException(
                        $"{string.Join(", ", span.Fields)} {problem}: {section.Template.Id}, characters {span.Span.Start} to {span.Span.End}.");
                }
            }
        }
    }

    private static string[] Used(Prompt prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        return
        [
            .. PromptFieldUse.Of(prompt)
                .Where(use => use.Times > 0 || use.Decisions.Contains(true))
                .Select(use => use.Path)
                .Union(prompt.Slots.Slots.Select(slot => slot.Key.Value))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool Covers(string key, string path) =>
        path.StartsWith(key, StringComparison.Ordinal) && (path.Length == key.Length || path[key.Length] is '.' or '[');
}
