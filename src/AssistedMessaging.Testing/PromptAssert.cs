using System.Globalization;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing;

/// <summary>Properties that a test can ask of a prompt. Works with every test framework.</summary>
/// <remarks>A key covers everything below it: <c>job</c> covers <c>job.title</c>, and <c>candidate.skills</c> covers
/// <c>candidate.skills[0]</c>.</remarks>
public static class PromptAssert
{
    private const int Named = 5;

    /// <summary>Every one of these fields is in the prompt: a value, a decision that was taken, or a slot that is offered.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="keys">Field keys, for instance <c>candidate.title</c>.</param>
    /// <exception cref="PromptAssertException">One is not.</exception>
    public static void Uses(Prompt prompt, params string[] keys)
    {
        string[] used = Used(prompt);
        string[] missing = [.. Checked(keys).Where(key => !used.Any(path => Covers(key, path)))];
        if (missing.Length > 0)
        {
            throw new PromptAssertException(
                $"The prompt does not use {string.Join(", ", missing)}. It uses {string.Join(", ", used)}. "
                + "Switch the field's setting on, give the record a value, or name the field in the template.");
        }
    }

    /// <summary>None of these fields is in the prompt: no value, no decision that was taken, no slot.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="keys">Field keys.</param>
    /// <exception cref="PromptAssertException">One is.</exception>
    public static void DoesNotRead(Prompt prompt, params string[] keys)
    {
        Checked(keys);
        string[] read = [.. Used(prompt).Where(path => keys.Any(key => Covers(key, path)))];
        if (read.Length > 0)
        {
            throw new PromptAssertException(
                $"The prompt reads {string.Join(", ", read)}. Switch the field's setting off, or take the field out of the template.");
        }
    }

    /// <summary>No decision of the prompt rests on these fields, whether it was taken or not.</summary>
    /// <remarks>A field that is printed and decides nothing passes; ask <see cref="DoesNotRead"/> as well for a field that may do neither.</remarks>
    /// <param name="prompt">The prompt.</param>
    /// <param name="keys">Field keys.</param>
    /// <exception cref="PromptAssertException">One does.</exception>
    public static void NoDecisionOn(Prompt prompt, params string[] keys)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        Checked(keys);
        string[] deciding =
        [
            .. from section in prompt.Sections
               from decision in section.Content.Decisions
               from path in decision.Fields
               where keys.Any(key => Covers(key, path))
               select string.Create(CultureInfo.InvariantCulture, $"{path} decides in {section.Template.Id} at offset {decision.TemplateOffset}"),
        ];
        if (deciding.Length > 0)
        {
            throw new PromptAssertException(
                $"{Listed(deciding)}. Take the condition, loop or default on that field out of the template, or do not supply the field.");
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
            SectionRules.RequireAccount(section);
            SectionRules.RequireInstructionsOnly(section);
            string text = section.Content.Text;
            bool json = Quoting.IsJson(text);
            foreach (RenderedSpan span in section.Content.Spans.Where(span => span.Trust == Trust.Untrusted && span.Span.Length > 0))
            {
                string value = text.Substring(span.Span.Start, span.Span.Length);
                string? problem = json ? Quoting.IsJson(value) || Quoting.IsJson($"\"{value}\"") ? null : "leaves its JSON value"
                    : Quoting.IsInline(value) ? null : "holds a line break, a control or invisible character, or template braces";
                if (problem is not null)
                {
                    throw new PromptAssertException(
                        $"{SectionRules.Place(section, span.Fields, span.Span)} {problem}. "
                        + "Print it through the engine, with the quoting form of the message.");
                }
            }
        }
    }

    /// <summary>No untrusted value opens a role or a fence of its own, and the messages have the roles that their contents allow.</summary>
    /// <remarks>
    /// <para>Looked for in the rendered text, after quoting, wherever an untrusted character takes part: special tokens (<c>&lt;|im_start|&gt;</c>,
    /// <c>&lt;start_of_turn&gt;</c>), bracket marks (<c>[INST]</c>, <c>&lt;&lt;SYS&gt;&gt;</c>), role headings (<c>### System:</c>), role names with
    /// a colon at the beginning of a line (<c>system:</c>, and so <c>Human:</c> after an empty line), and code fences. A mark whose characters come
    /// from several values counts too. The template's own words may say what they like.</para>
    /// <para>A system message holds no untrusted value, and the spans of every message account for all its characters: what no span names could be
    /// anybody's.</para>
    /// </remarks>
    /// <param name="prompt">The prompt.</param>
    /// <exception cref="PromptAssertException">One does not hold.</exception>
    public static void NoRoleForgery(Prompt prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        foreach (PromptSection section in prompt.Sections)
        {
            SectionRules.RequireAccount(section);
            SectionRules.RequireInstructionsOnly(section);
            foreach ((var place, string what) in RoleMarks.In(section.Content.Text))
            {
                foreach (RenderedSpan span in section.Content.Spans.Where(span => span.Trust == Trust.Untrusted && span.Span.Overlaps(place)))
                {
                    throw new PromptAssertException(
                        $"{SectionRules.Place(section, span.Fields, place)} opens {what}. Quoting alone does not neutralise it: "
                        + "let the field guard see the value first, or leave the field out.");
                }
            }
        }
    }

    /// <summary>All messages together have no more than so many characters.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="count">Most UTF-16 code units, 0 or more.</param>
    /// <exception cref="PromptAssertException">They have more; the text names the longest fields.</exception>
    public static void MaxChars(Prompt prompt, int count)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        int length = prompt.Sections.Sum(section => section.Content.Text.Length);
        if (length <= count)
        {
            return;
        }

        IEnumerable<string> sections = prompt.Sections.Select(section => $"{section.Template.Id} {section.Content.Text.Length}");
        string[] fields =
        [
            .. PromptFieldUse.Of(prompt)
                .Where(use => use.Characters > 0)
                .OrderByDescending(use => use.Characters)
                .Take(Named)
                .Select(use => $"{use.Path} {use.Characters}"),
        ];
        string advice = fields.Length == 0
            ? "Shorten the template."
            : $"Longest fields: {string.Join(", ", fields)}. Lower a field's MaxLength or shorten the template.";
        throw new PromptAssertException(
            $"The prompt has {length} characters, {length - count} more than {count}: {string.Join(", ", sections)}. {advice}");
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

    // A check that is asked about nothing, or about an empty name, could not fail.
    private static string[] Checked(string[] keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentOutOfRangeException.ThrowIfZero(keys.Length);
        foreach (string key in keys)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(key, nameof(keys));
        }

        return keys;
    }

    private static string Listed(string[] lines) =>
        string.Join("; ", lines.Take(Named)) + (lines.Length > Named ? $"; and {lines.Length - Named} more" : "");

    private static bool Covers(string key, string path) =>
        path.StartsWith(key, StringComparison.Ordinal) && (path.Length == key.Length || path[key.Length] is '.' or '[');
}
