using System.Reflection;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Conventions;

public sealed class BannedCallsTests
{
    public static TheoryData<string> Packages => [typeof(Candidate).Assembly.GetName().Name!, typeof(TextSnapshot).Assembly.GetName().Name!];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_time_comes_from_a_time_provider(string package)
    {
        using var assembly = new CompiledAssembly(Assembly.Load(package));

        Expect.None(BannedCalls.Clocks(assembly));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Patterns_take_linear_time(string package)
    {
        using var assembly = new CompiledAssembly(Assembly.Load(package));

        Expect.None(BannedCalls.Backtracking(assembly));
        Expect.None(BannedCalls.GeneratedPatterns(assembly));
    }

    [Fact]
    [Trait("Requirement", "S-70")]
    public void Nothing_leaves_the_process_and_nothing_acts_unasked()
    {
        using var assembly = new CompiledAssembly(typeof(Candidate).Assembly);

        Expect.None(BannedCalls.WaysOut(assembly));
    }

    [Fact]
    public void Tests_never_wait_for_real_time_and_are_never_left_out()
    {
        IEnumerable<string> files =
            RepositoryTree.Files("tests", ".cs").Where(file => !file.EndsWith("/BannedCallsTests.cs", StringComparison.Ordinal));

        Expect.None(files.SelectMany(file => BannedCalls.InTest(file, RepositoryTree.Read(file))));
    }

    [Fact]
    public void Planted_calls_are_found()
    {
        using var assembly = new CompiledAssembly(typeof(BannedCallsTests).Assembly);
        string[] found = [.. BannedCalls.Clocks(assembly), .. BannedCalls.Backtracking(assembly), .. BannedCalls.WaysOut(assembly)];

        string[] planted =
            [.. found.Where(text => text.Contains(".PlantedCalls ", StringComparison.Ordinal)).Select(text => text.Split("PlantedCalls ")[1])];

        Assert.Equal(
            [
                "calls Regex..ctor without NonBacktracking",
                "calls Regex..ctor without NonBacktracking",
                "calls Regex.IsMatch without NonBacktracking",
                "calls System.DateTime.get_UtcNow",
                "calls System.DateTimeOffset.get_Now",
                "names System.Net.Http.HttpClient",
                "names System.Threading.PeriodicTimer",
            ],
            planted.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("await Task.Delay(1);")]
    [InlineData("Thread.Sleep(1);")]
    [InlineData("[Fact(Skip = \"later\")]")]
    [InlineData("Assert.SkipWhen(IsSlow);")]
    [InlineData("[Fact(SkipUnless = nameof(X))]")]
    public void Planted_waits_and_skips_are_found(string line)
    {
        Assert.Equal([$"X.cs(2): {line}"], BannedCalls.InTest("X.cs", $"first\n    {line}\n"));
        Assert.Empty(BannedCalls.InTest("X.cs", "items.Skip(1).Take(2);\nmessage.Delay = 1;\nAssert.SkipWhen(OperatingSystem.IsWindows());\n"));
    }
}
