namespace AssistedMessaging.Tests.Conventions;

public sealed class ReadmeTests
{
    private static readonly string[] Documents =
    [
        "README.md", "CONTRIBUTING.md",
        .. RepositoryTree.Files("src", ".md"), .. RepositoryTree.Files("samples", ".md"), .. RepositoryTree.Files("docs", ".md"),
    ];

    private static ILookup<string, string> Regions { get; } = RepositoryTree.Files("samples", ".cs")
        .SelectMany(file => ReadmeFences.Regions(RepositoryTree.Read(file)))
        .ToLookup(region => region.Name, region => region.Code);

    [Fact]
    public void Csharp_in_documents_is_code_of_the_samples()
    {
        Expect.None(Documents.SelectMany(file => ReadmeFences.Problems(RepositoryTree.Read(file), Regions).Select(problem => $"{file}: {problem}")));
    }

    [Fact]
    public void The_readme_shows_code()
    {
        Assert.NotEmpty(ReadmeFences.Read(RepositoryTree.Read("README.md")));
    }

    [Fact]
    public void A_fence_equals_its_region_but_for_the_indentation()
    {
        const string source =
            "class A\n{\n    #region first\n    var a = 1;\n\n"
            + "    if (a == 1)\n    {\n        #region inner\n        a++;\n        #endregion\n    }\n    #endregion\n}\n";
        const string document =
            "Text\n\n<!-- region: first -->\n```csharp\nvar a = 1;\n\nif (a == 1)\n{\n    a++;\n}\n```\n"
            + "<!-- region: inner -->\n\n```cs\na++;\n```\n```json\n{}\n```\n";
        ILookup<string, string> regions = ReadmeFences.Regions(source).ToLookup(region => region.Name, region => region.Code);

        Assert.Equal("a++;", regions["inner"].Single());
        Assert.Empty(ReadmeFences.Problems(document, regions));
    }

    [Theory]
    [InlineData("```csharp\nvar a = 1;\n```")]
    [InlineData("<!-- region: first -->\nText between.\n```csharp\nvar a = 1;\n```")]
    [InlineData("<!-- region: first -->\n```json\n{}\n```\n```csharp\nvar a = 1;\n```")]
    [InlineData("<!-- region: first -->\n```csharp\nvar a = 2;\n```")]
    [InlineData("<!-- region: first -->\n```csharp\nvar a = 1;\nvar b = 1;\n```")]
    [InlineData("<!-- region: second -->\n```csharp\nvar a = 1;\n```")]
    public void A_planted_wrong_fence_is_found(string document)
    {
        ILookup<string, string> regions =
            ReadmeFences.Regions("#region first\nvar a = 1;\n#endregion").ToLookup(region => region.Name, region => region.Code);

        Assert.Single(ReadmeFences.Problems(document, regions));
    }
}
