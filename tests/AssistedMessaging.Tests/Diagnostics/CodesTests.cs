using System.Text;
using System.Text.RegularExpressions;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Tests.Conventions;

namespace AssistedMessaging.Tests.Diagnostics;

public sealed class CodesTests
{
    private static readonly Regex Code = new("\"([a-z]+\\.[a-z]+(-[a-z]+)*)\"", RegexOptions.NonBacktracking);

    // Names of spans, audit events and checks, and paths of templates, look like codes and are none.
    private static readonly string[] Others =
    [
        "draft.batch", "draft.item", "draft.created", "draft.withheld", "draft.failed", "draft.released",
        "quality.address", "quality.language", "quality.required-text", "batch.alert", "request.language", "request.tone", "request.length", "request.instruction", "request.rewrites", "request.repair", "request.address",
    ];

    private static readonly string[] Rooms = [.. Codes.All.Keys.Select(c => c.Split('.')[0]).Distinct()];

    [Fact]
    public void The_list_of_codes_is_the_document()
    {
        var text = new StringBuilder("# Codes\n\nEvery refusal, failure and finding has a stable code `room.reason`. `Codes.Explain(code)` gives the same texts.\n\n| code | meaning, and what to do |\n|---|---|\n");
        foreach (var (code, meaning) in Codes.All)
            text.Append($"| `{code}` | {meaning} |\n");
        text.Append("| `sensitive.<category>` | ").Append(Codes.Explain("sensitive.health")).Append(" |\n");

        Assert.Equal(text.ToString(), RepositoryTree.Read("docs/codes.md").ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_code_in_the_sources_is_in_the_list_and_every_listed_code_is_used()
    {
        var used = RepositoryTree.Files("src/AssistedMessaging", ".cs").Where(f => !f.EndsWith("/Codes.cs", StringComparison.Ordinal))
            .SelectMany(f => Code.Matches(RepositoryTree.Read(f)).Select(m => m.Groups[1].Value))
            .Concat(Claims())
            .Where(c => Rooms.Contains(c.Split('.')[0]) && !Others.Contains(c) && !c.Contains('_')).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], used.Except(Codes.All.Keys).Where(c => Codes.Explain(c) is null).Order(StringComparer.Ordinal));
        Assert.Equal([], Codes.All.Keys.Except(used).Order(StringComparer.Ordinal));
    }

    /// <summary>The rules of claims have their codes by name: <c>@ promise</c> is <c>grounding.promise</c>.</summary>
    private static IEnumerable<string> Claims() => RepositoryTree.Read("src/AssistedMessaging/Moderation/Grounding/claims.txt").Split('\n')
        .Where(l => l.StartsWith("@ ", StringComparison.Ordinal) && !l.Contains('.')).Select(l => $"grounding.{l[2..].Split(' ')[0].Trim()}");

    [Fact]
    public void A_code_of_a_host_is_not_explained() => Assert.Null(Codes.Explain("house-style.exclamation-mark"));
}
