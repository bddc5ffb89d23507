using System.Text.Json.Nodes;

namespace AssistedMessaging.Tests.Quickstart;

public sealed class QuickstartInputTests
{
    public static TheoryData<string, Action<JsonArray>> WrongCandidates => new()
    {
        { "request.too-many", candidates => candidates.Add(With(candidates[0]!, "id", "c-26")) },
        { "request.no-candidates", candidates => candidates.Clear() },
        { "request.duplicate-candidate", candidates => candidates[3] = candidates[2]!.DeepClone() },
        { "request.no-candidate-id", candidates => candidates[4]!.AsObject().Remove("id") },
        { "input.unknown-language", candidates => candidates[4]!["language"] = "klingon" },
        { "input.wrong-shape", candidates => candidates[4]!["skills"] = "Go" },
        { "input.wrong-shape", candidates => candidates[4]!["abuot"] = "secret-of-the-file" },
    };

    [Theory]
    [MemberData(nameof(WrongCandidates), DisableDiscoveryEnumeration = true)]
    public async Task Wrong_candidates_end_with_one_line_and_a_code(string code, Action<JsonArray> change)
    {
        var input = QuickstartProcess.ChangedInput(i => change(i["candidates"]!.AsArray()));

        var ending = await QuickstartProcess.RunAsync("--json", "--input", input);

        File.Delete(input);
        AssertRefused(code, ending);
        Assert.DoesNotContain("secret-of-the-file", ending.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("options.unknown", "--bogus")]
    [InlineData("options.no-value", "--input")]
    [InlineData("options.unknown-field", "--fields", "skill,salery")]
    [InlineData("request.unknown-language", "--language", "xx")]
    [InlineData("input.unreadable", "--input", "no-such-file.json")]
    public async Task Wrong_options_end_with_one_line_and_a_code(string code, params string[] arguments)
    {
        var ending = await QuickstartProcess.RunAsync(["--json", .. arguments]);

        AssertRefused(code, ending);
    }

    [Fact]
    public async Task A_broken_file_is_answered_with_its_line_and_without_its_content()
    {
        var input = QuickstartProcess.Input("{\n  \"contract\": \"secret-of-the-file\n}\n");

        var ending = await QuickstartProcess.RunAsync("--json", "--input", input);

        File.Delete(input);
        AssertRefused("input.broken-json", ending);
        Assert.Contains($"{input}(2)", ending.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-of-the-file", ending.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_template_is_answered_with_line_and_column()
    {
        var template = QuickstartProcess.Input("Hi {{ candidate.first_name }},\n{{ if candidate.title }}you are one of us.\n");

        var ending = await QuickstartProcess.RunAsync("--json", "--template", template);

        File.Delete(template);
        Assert.Equal((2, ""), (ending.ExitCode, ending.Output));
        Assert.Contains($"{template}(2,", ending.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_accepted()
    {
        var input = QuickstartProcess.ChangedInput(_ => { }, withByteOrderMark: true);

        var ending = await QuickstartProcess.RunAsync("--json", "--input", input);

        File.Delete(input);
        Assert.Equal(25, ending.Outcomes.Count);
    }

    // Needs a Unix: it sends SIGINT.
    [Fact]
    public async Task A_cancelled_run_writes_nothing_but_its_reason() // by SIGINT, so on Unix only
    {
        using var process = QuickstartProcess.Start("--json", "--input", "/dev/stdin");
        // More than a pipe holds: once it is written, the program reads, and so listens for the signal.
        await process.StandardInput.WriteAsync(new string(' ', 300_000));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);

        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", $"{process.Id}"]);
        var ending = await QuickstartProcess.EndAsync(process);

        Assert.Equal((130, ""), (ending.ExitCode, ending.Output));
        Assert.StartsWith("run.cancelled: ", Assert.Single(Lines(ending.Errors)), StringComparison.Ordinal);
    }

    private static void AssertRefused(string code, QuickstartProcess.Ending ending)
    {
        Assert.Equal((2, ""), (ending.ExitCode, ending.Output));
        Assert.StartsWith($"{code}: ", Assert.Single(Lines(ending.Errors)), StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static JsonNode With(JsonNode candidate, string member, string value)
    {
        var copy = candidate.DeepClone();
        copy[member] = value;
        return copy;
    }
}
