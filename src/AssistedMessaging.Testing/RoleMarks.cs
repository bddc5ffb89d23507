using System.Text.RegularExpressions;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing;

// Finds what a chat model may take for the beginning of another speaker's words, or for a fence around text. All patterns take linear time.
internal static class RoleMarks
{
    private const string Speakers = "system|developer|user|human|assistant|instructions?";
    private const string Roles = Speakers + "|model|ai|tool|function|response";
    private const string LineStart = @"(?:\A|[\n\r\u0085\u2028\u2029])";
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly (Regex Pattern, string What)[] Marks =
    [
        // ChatML, Llama 3, Phi, DeepSeek (which writes a full-width bar).
        (new Regex(@"<[|\uFF5C][^\r\n<>|\uFF5C]{1,40}[|\uFF5C]>", Options), "a special token"),

        // Gemma's turns, sentence marks, and roles as tags.
        (new Regex($@"</?(?:start_of_turn|end_of_turn|bos|eos|s|{Roles})>", Options), "a role's tag"),

        // Llama 2 and Mistral.
        (new Regex(@"\[/?(?:INST|SYS|SYSTEM|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\]|<</?SYS>>", Options), "an instruction mark"),

        // Alpaca and its kin.
        (new Regex($@"#{{2,6}}[ \t]*(?:{Roles})[ \t]*:", Options), "a role's heading"),

        // "System:" and, after an empty line, "Human:". Also bold, quoted or in brackets.
        (new Regex($@"{LineStart}[ \t>*_#\[(]*(?:{Speakers})[ \t*_\])]*:", Options), "a role at the beginning of a line"),
        (new Regex(LineStart + "[ \t>]*(?:`{3}|~{3})", Options), "a code fence"),
    ];

    private static readonly Regex InnerFence = new("`{3}", Options);

    public static IEnumerable<(TextSpan Place, string What)> In(string text)
    {
        foreach ((Regex pattern, string what) in Marks)
        {
            foreach (Match match in pattern.Matches(text))
            {
                yield return (new TextSpan(match.Index, match.Length), what);
            }
        }

        // Inside a JSON string no line can begin, so a fence there fences nothing; elsewhere models take it for one anywhere.
        if (!Quoting.IsJson(text))
        {
            foreach (Match match in InnerFence.Matches(text))
            {
                yield return (new TextSpan(match.Index, match.Length), "a code fence");
            }
        }
    }
}
