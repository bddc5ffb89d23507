using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using AssistedMessaging.Fields;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing;

/// <summary>A prompt as stable text that people can review, and its comparison with the approved one.</summary>
/// <remarks>
/// The text shows what the model gets and why: each message as it is, the slots that are offered (without their values, which no model sees), the
/// fields that were used, those that decided something, and those that were supplied and never read. Equal prompts give equal text, on every machine.
/// A user of the Verify library writes <c>await Verify(PromptSnapshot.ToText(prompt))</c> and shares the files.
/// </remarks>
public static class PromptSnapshot
{
    private const int HashLength = 12;

    /// <summary>The whole prompt as text.</summary>
    /// <param name="prompt">The prompt.</param>
    public static string ToText(Prompt prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        StringBuilder text = Header(prompt);
        foreach (PromptSection section in prompt.Sections)
        {
            Heading(text, SectionTitle(section));
            text.Append(section.Content.Text.ReplaceLineEndings("\n").TrimEnd('\n')).Append('\n');
        }

        Heading(text, "slots");
        foreach (Slot slot in prompt.Slots.Slots)
        {
            text.Append(
                CultureInfo.InvariantCulture, $"{slot.Token} · {slot.Type} · at most {slot.MaxUses}{(slot.IsRequired ? " · required" : "")}\n");
        }

        return Fields(text, prompt);
    }

    /// <summary>Hashes and fields only: a field that is used, decides or falls away changes the text; new wording changes a hash.</summary>
    /// <param name="prompt">The prompt.</param>
    public static string ToShortText(Prompt prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        StringBuilder text = Header(prompt);
        foreach (PromptSection section in prompt.Sections)
        {
            text.Append(SectionTitle(section)).Append('\n');
        }

        Heading(text, "slots");
        foreach (Slot slot in prompt.Slots.Slots)
        {
            text.Append(slot.Token).Append('\n');
        }

        return Fields(text, prompt);
    }

    /// <summary>Compares a prompt with the one approved for the calling test; see <see cref="TextSnapshot"/> for files and approval.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="sourceFile">Filled in by the compiler: names the class and the folder.</param>
    /// <param name="member">Filled in by the compiler: names the method.</param>
    /// <exception cref="SnapshotMismatchException">The prompt is not the approved one.</exception>
    public static Task MatchAsync(Prompt prompt, [CallerFilePath] string sourceFile = "", [CallerMemberName] string member = "") =>
        TextSnapshot.MatchAsync(ToText(prompt), sourceFile, member);

    /// <summary>Compares a prompt with the one approved for the calling test and these parameters.</summary>
    /// <param name="prompt">The prompt.</param>
    /// <param name="parameters">Names and values that tell the cases of one test apart, for instance <c>[("language", "nl")]</c>.</param>
    /// <param name="sourceFile">Filled in by the compiler: names the class and the folder.</param>
    /// <param name="member">Filled in by the compiler: names the method.</param>
    /// <exception cref="SnapshotMismatchException">The prompt is not the approved one.</exception>
    public static Task MatchAsync(
        Prompt prompt,
        IReadOnlyList<(string Name, object? Value)> parameters,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "") =>
        TextSnapshot.MatchAsync(ToText(prompt), parameters, sourceFile, member);

    private static StringBuilder Header(Prompt prompt) =>
        new($"prompt · {prompt.Kind} · {prompt.Language} · {prompt.TextHash[..HashLength]}\n");

    private static string SectionTitle(PromptSection section) =>
        $"{(section.Role == PromptRole.System ? "system" : "user")} · {section.Template.Id} · {section.Template.ContentHash[..HashLength]}";

    private static void Heading(StringBuilder text, string title) => text.Append("\n== ").Append(title).Append('\n');

    private static string Fields(StringBuilder text, Prompt prompt)
    {
        Heading(text, "fields used");
        foreach (PromptFieldUse use in PromptFieldUse.Of(prompt).Where(use => use.Times > 0))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{use.Path} · {Named(use.Trust)} · {use.Times} {(use.Times == 1 ? "time" : "times")} · {use.Characters} characters\n");
        }

        Heading(text, "fields that decided");
        foreach (PromptFieldUse use in PromptFieldUse.Of(prompt).Where(use => use.Decisions.Count > 0))
        {
            text.Append(use.Path).Append(" · ").AppendJoin(' ', use.Decisions.Select(taken => taken ? "yes" : "no")).Append('\n');
        }

        Heading(text, "supplied and never read");
        foreach (string path in prompt.Sections.SelectMany(section => section.Content.NeverRead).Distinct().Order(StringComparer.Ordinal))
        {
            text.Append(path).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Named(Trust trust) => trust switch
    {
        Trust.Literal => "literal",
        Trust.Trusted => "trusted",
        _ => "untrusted",
    };
}
