using System.Text.RegularExpressions;

namespace AssistedMessaging.Tests.Conventions;

/// <summary>The design review answers all five questions, and the tests it names are there.</summary>
[Trait("Requirement", "S-81")]
public sealed class DesignReviewTests
{
    private static readonly string[] Questions =
        ["Privacy safeguards", "AI disclosure", "Quality measurement", "Output moderation", "Systems that measure quality and trust"];

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Named = Read(RepositoryTree.Read("docs/design-review.md"));

    [Fact]
    public void Each_of_the_five_questions_is_answered_with_tests()
    {
        Assert.Equal(Questions, Named.Keys);
        Assert.All(Named, answer => Assert.NotEmpty(answer.Value));
    }

    [Fact]
    public void Every_test_that_is_named_is_there_and_runs()
    {
        var running = typeof(DesignReviewTests).Assembly.GetTypes()
            .Where(type => type.GetMethods().Any(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0))
            .Select(type => type.Name)
            .ToHashSet(StringComparer.Ordinal);

        Expect.None(Named.Values.SelectMany(tests => tests).Where(test => !running.Contains(test)));
        Assert.Equal(["Planted"], Read("## A\n\nTests: `Planted`\n")["A"].Where(test => !running.Contains(test)));
    }

    private static Dictionary<string, IReadOnlyList<string>> Read(string document) => document
        .Split("\n## ").Skip(document.StartsWith("## ", StringComparison.Ordinal) ? 0 : 1)
        .Select(section => section.TrimStart('#', ' ').Split('\n'))
        .ToDictionary(
            lines => lines[0],
            lines => (IReadOnlyList<string>)[.. lines.Where(line => line.StartsWith("Tests: ", StringComparison.Ordinal))
                .SelectMany(line => Regex.Matches(line, "`([A-Za-z]+)`", RegexOptions.NonBacktracking).Select(match => match.Groups[1].Value))]);
}
