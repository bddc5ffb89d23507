using System.Text;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing.Cassettes;

// Texts of messages, in and out of a cassette.
internal static class Contents
{
    // A cassette holds text. What it would lose makes a replay differ from what was recorded, so it is refused.
    public static void RequireText(IEnumerable<AIContent> contents, string what)
    {
        foreach (AIContent content in contents)
        {
            if (content is not (TextContent or TextReasoningContent or UsageContent))
            {
                throw new CassetteException(
                    "cassette.unsupported-content",
                    $"the {what} holds {content.GetType().Name}, and a cassette keeps text only. Use ScriptedChatClient here.");
            }
        }
    }

    public static IReadOnlyList<string> Lines(string text) => WellFormed(text).Split('\n');

    public static string Joined(IReadOnlyList<string> lines) => string.Join('\n', lines);

    // Half a surrogate pair cannot be written as UTF-8: on the way to a model it would become this character too.
    public static string WellFormed(string text)
    {
        StringBuilder? repaired = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                (repaired ??= new StringBuilder(text))[i] = '\uFFFD';
            }
        }

        return repaired?.ToString() ?? text;
    }
}
