namespace AssistedMessaging.Tests.Conventions;

public sealed class RequirementRowsTests(ITestOutputHelper output)
{
    // Rows that the library claims to fulfil. A row is added here together with its tests, and never taken away.
    private static readonly string[] RowsDone =
    [
        "S-01", "S-02", "S-03", "S-04", "S-05", "S-06", "S-07", "S-08", "S-09", "S-10", "S-11", "S-12", "S-13", "S-14", "S-15", "S-16",
        "S-17", "S-18", "S-19", "S-20", "S-21", "S-22", "S-23", "S-24", "S-25", "S-63", "S-64", "S-65", "S-66", "S-68", "S-81",
        "S-26", "S-27", "S-28", "S-29", "S-34",
        "S-30", "S-31", "S-32", "S-33", "S-35", "S-36", "S-37", "S-38", "S-39", "S-40", "S-41", "S-42", "S-43", "S-44", "S-45", "S-46", "S-47", "S-48", "S-49", "S-50",
        "S-51",
        "S-52", "S-53", "S-56", "S-59", "S-60", "S-61", "S-67", "S-69", "S-70", "S-62", "S-71", "S-73", "S-74", "S-76", "S-80", "S-82", "S-83", "S-85", "S-86", "S-88", "S-90",
    ];

    private static IReadOnlyDictionary<string, string> Rows { get; } =
        RequirementRows.Read(RepositoryTree.Read("tests/AssistedMessaging.Tests/Requirements.txt"));

    private static IReadOnlyList<(string Row, string Test)> Named { get; } =
    [
        .. RequirementRows.Named(typeof(RequirementRowsTests).Assembly.GetTypes().Where(type => type != typeof(PlantedRows))),
        .. RepositoryTree.Files("tests", ".cs")
            .Where(file => !file.StartsWith("tests/AssistedMessaging.Tests/", StringComparison.Ordinal))
            .SelectMany(file => RequirementRows.NamedInSource(file, RepositoryTree.Read(file))),
    ];

    [Fact]
    public void The_list_has_every_row_once()
    {
        Assert.Equal(Enumerable.Range(1, 90).Select(number => $"S-{number:D2}"), Rows.Keys);
        Assert.All(Rows.Values, statement => Assert.False(string.IsNullOrWhiteSpace(statement)));
    }

    [Fact]
    public void No_test_names_a_row_that_is_not_in_the_list()
    {
        Expect.None(Named.Where(named => !Rows.ContainsKey(named.Row)).Select(named => $"{named.Test} names {named.Row}"));
    }

    [Fact]
    public void Every_row_that_is_claimed_has_a_test()
    {
        HashSet<string> shown = [.. Named.Select(named => named.Row)];
        foreach ((string row, string statement) in Rows.Where(row => !shown.Contains(row.Key)))
        {
            output.WriteLine($"without a test: {row} {statement}");
        }

        Expect.None(RowsDone.Except(shown).Select(row => $"{row} has no test: {Rows[row]}"));
    }

    [Fact]
    public void Planted_rows_are_found_on_tests_only()
    {
        Assert.Equal(
            [("S-00", "PlantedRows.On_a_method"), ("S-98", "PlantedRows.On_a_method")],
            RequirementRows.Named([typeof(PlantedRows)]).Order());
        Assert.Equal([("S-97", "X.cs")], RequirementRows.NamedInSource("X.cs", "[Fact]\n[Trait(\"Requirement\", \"S-97\")]\n"));
    }

#pragma warning disable xUnit1000 // private on purpose: the rule must see it, the runner must not
    [Trait("Requirement", "S-98")]
    private sealed class PlantedRows
    {
        [Fact]
        [Trait("Requirement", "S-00")]
        public static void On_a_method()
        {
        }

        [Trait("Requirement", "S-99")]
        public static void Not_a_test()
        {
        }
    }
}
