using System.Text;

namespace AssistedMessaging.Testing.Tests;

[Collection(SnapshotCollection.Name)]
public sealed class TextSnapshotTests : IDisposable
{
    private const string Accept = "ASSISTED_MESSAGING_ACCEPT";

    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots-").FullName;
    private readonly string? _ci = Environment.GetEnvironmentVariable("CI");
    private readonly string? _accept = Environment.GetEnvironmentVariable(Accept);

    public TextSnapshotTests() => Set(ci: null, accept: null);

    public void Dispose()
    {
        Set(_ci, _accept);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_approved_text_lies_beside_the_test_under_the_name_of_the_test()
    {
        await TextSnapshot.MatchAsync("An approved text.\nWith two lines.\n");
    }

    [Theory]
    [InlineData("nl", true)]
    public async Task Parameters_are_part_of_the_name(string language, bool on)
    {
        await TextSnapshot.MatchAsync($"{language} {on}", [("language", language), ("on", on)]);
    }

    [Fact]
    public async Task A_text_that_was_never_approved_fails_and_is_written_as_received()
    {
        var thrown = await Assert.ThrowsAsync<SnapshotMismatchException>(() => TextSnapshot.MatchFileAsync("new\r\ntext\r\n", _folder, "A.b"));

        Assert.Null(thrown.Verified);
        Assert.Equal("new\ntext", thrown.Received);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "new\ntext"u8], await File.ReadAllBytesAsync(PathOf("A.b.received.txt"), Token));
        Assert.False(File.Exists(PathOf("A.b.verified.txt")));
    }

    [Fact]
    public async Task A_changed_text_fails_with_a_unified_diff()
    {
        await File.WriteAllTextAsync(PathOf("A.b.verified.txt"), "1\n2\n3\n4\n5\n6\n7\n8\n9", new UTF8Encoding(true), Token);

        var thrown = await Assert.ThrowsAsync<SnapshotMismatchException>(
            () => TextSnapshot.MatchFileAsync("1\n2\n3\n4\nfive\n6\n7\n8\n9\n10", _folder, "A.b"));

        Assert.EndsWith(
            """
            --- A.b.verified.txt
            +++ A.b.received.txt
            @@ -2,8 +2,9 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
             9
            +10
            """,
            thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Distant_changes_are_hunks_of_their_own()
    {
        string[] lines = [.. Enumerable.Range(1, 30).Select(i => $"line {i}")];
        await File.WriteAllTextAsync(PathOf("A.b.verified.txt"), string.Join('\n', lines), Token);
        lines[0] = "first";
        lines[29] = "last";

        var thrown = await Assert.ThrowsAsync<SnapshotMismatchException>(() => TextSnapshot.MatchFileAsync(string.Join('\n', lines), _folder, "A.b"));

        Assert.Contains("\n@@ -1,4 +1,4 @@\n-line 1\n+first\n", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("\n@@ -27,4 +27,4 @@\n", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accepted_text_is_written_in_the_bytes_of_verify_and_matches_from_then_on()
    {
        await Assert.ThrowsAsync<SnapshotMismatchException>(() => TextSnapshot.MatchFileAsync("text\n", _folder, "A.b"));

        Set(ci: null, accept: "1");
        await TextSnapshot.MatchFileAsync("text\n", _folder, "A.b");
        Set(ci: null, accept: null);
        await TextSnapshot.MatchFileAsync("text", _folder, "A.b");

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "text"u8], await File.ReadAllBytesAsync(PathOf("A.b.verified.txt"), Token));
        Assert.False(File.Exists(PathOf("A.b.received.txt")));
    }

    [Fact]
    public async Task Nothing_is_accepted_where_ci_is_set()
    {
        Set(ci: "true", accept: "1");

        var thrown = await Assert.ThrowsAsync<SnapshotMismatchException>(() => TextSnapshot.MatchFileAsync("text", _folder, "A.b"));

        Assert.Contains("refused because CI=true", thrown.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("A.b.verified.txt")));
    }

    [Fact]
    public async Task Characters_that_no_file_name_can_have_become_dashes()
    {
        Set(ci: null, accept: "1");

        await TextSnapshot.MatchFileAsync("text", _folder, "A.b_path=x/y:z");

        Assert.True(File.Exists(PathOf("A.b_path=x-y-z.verified.txt")));
    }

    [Fact]
    public async Task A_deterministic_source_path_is_found_again_and_an_unknown_one_is_an_error()
    {
        await TextSnapshot.MatchAsync(
            "An approved text.\nWith two lines.",
            "/_/tests/AssistedMessaging.Testing.Tests/TextSnapshotTests.cs",
            nameof(The_approved_text_lies_beside_the_test_under_the_name_of_the_test));

        await Assert.ThrowsAsync<FileNotFoundException>(() => TextSnapshot.MatchAsync("text", "/_/tests/Nowhere.cs", "Method"));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static void Set(string? ci, string? accept)
    {
        Environment.SetEnvironmentVariable("CI", ci);
        Environment.SetEnvironmentVariable(Accept, accept);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);
}
