using System.Text.RegularExpressions;

namespace AssistedMessaging.Tests.Conventions;

// Calls that the packages must not make, read from compiled code, and words that tests must not contain, read from their sources.
internal static class BannedCalls
{
    private const string RegexType = "System.Text.RegularExpressions.Regex";

    // Ways out of the process, and ways to act without being called. The library has neither.
    private static readonly string[] Outside =
    [
        "System.Net.Http.HttpClient", "System.Net.Http.HttpMessage", "System.Net.Http.SocketsHttp",
        "System.Net.Sockets.", "System.Net.Mail.", "System.Net.WebSockets.", "System.Timers.", "Microsoft.Extensions.Hosting.",
    ];

    // What a chat client of the host throws has to be understood; naming it sends nothing.
    private const string Understood = "System.Net.Http.HttpRequestException";

    private static readonly string[] Timers = ["System.Threading.Timer", "System.Threading.PeriodicTimer", "System.Threading.ITimer"];

    private static readonly Regex Waiting =
        new(@"\b(Thread\.Sleep|Task\.Delay)\(|\bSkip\s*=|\bSkip(Unless|When)\b|\bExplicit\s*=\s*true", RegexOptions.NonBacktracking);

    // Code asks a TimeProvider for the time.
    public static IEnumerable<string> Clocks(CompiledAssembly assembly) =>
        from call in assembly.Calls()
        where call.Type is "System.DateTime" or "System.DateTimeOffset" && call.Member is "get_Now" or "get_UtcNow" or "get_Today"
        select $"{call.Caller} calls {call.Type}.{call.Member}";

    // A pattern is made by a constructor whose options, a constant in the same expression, have NonBacktracking; nothing else is linear in the input.
    public static IEnumerable<string> Backtracking(CompiledAssembly assembly) =>
        from call in assembly.Calls()
        where call.Type == RegexType && IsBacktracking(call)
        select $"{call.Caller} calls Regex.{call.Member} without {nameof(RegexOptions.NonBacktracking)}";

    public static IEnumerable<string> GeneratedPatterns(CompiledAssembly assembly) =>
        from entry in assembly.References()
        where entry.Value.Contains("System.Text.RegularExpressions.GeneratedRegexAttribute")
        select $"{entry.Key} has a generated pattern, and those backtrack";

    public static IEnumerable<string> WaysOut(CompiledAssembly assembly) =>
        from entry in assembly.References()
        from name in entry.Value
        where Timers.Contains(name) || (name != Understood && Outside.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
        select $"{entry.Key} names {name}";

    // A test may be left out on an operating system that lacks what it tests.
    public static IEnumerable<string> InTest(string file, string text) => text.Split('\n')
        .Select((line, index) => (line, number: index + 1))
        .Where(entry => Waiting.IsMatch(entry.line) && !entry.line.Contains("Assert.SkipWhen(OperatingSystem.", StringComparison.Ordinal))
        .Select(entry => $"{file}({entry.number}): {entry.line.Trim()}");

    private static bool IsBacktracking(CompiledCall call) => call.Member switch
    {
        ".ctor" => call.Parameters < 2 || !((RegexOptions)call.Constants).HasFlag(RegexOptions.NonBacktracking),
        "IsMatch" or "Match" or "Matches" or "Replace" or "Split" or "Count" or "EnumerateMatches" or "EnumerateSplits" => call.IsStatic,
        _ => false,
    };
}
