namespace AssistedMessaging.Tests.Conventions;

public sealed class SourceFilesTests
{
    // Files that may be longer than the limit, each with the reason. Data tables only.
    private static readonly Dictionary<string, string> LongDataTables = [];

    public static IReadOnlyList<string> Sources { get; } = [.. RepositoryTree.Files("src", ".cs")];

    [Fact]
    public void A_files_folder_is_its_namespace()
    {
        Assert.NotEmpty(Sources);
        Expect.None(Sources.SelectMany(file => SourceRules.Namespace(file, RepositoryTree.Read(file))));
    }

    [Fact]
    public void A_file_has_at_most_one_public_type_and_bears_its_name()
    {
        Expect.None(Sources.SelectMany(file => SourceRules.PublicTypes(file, RepositoryTree.Read(file))));
    }

    [Fact]
    public void No_file_is_long_but_for_data_tables()
    {
        Expect.None(Sources.Except(LongDataTables.Keys).SelectMany(file => SourceRules.Length(file, RepositoryTree.Read(file))));
        Assert.All(LongDataTables.Keys, file => Assert.NotEmpty(SourceRules.Length(file, RepositoryTree.Read(file))));
        Assert.True(LongDataTables.Count <= 3, "A long list of exceptions is no rule.");
    }

    [Theory]
    [InlineData("src/AssistedMessaging/Fields/X.cs", "namespace AssistedMessaging.Consent;\npublic sealed class X;\n")]
    [InlineData("src/AssistedMessaging/Fields/X.cs", "public sealed class X;\n")]
    [InlineData("src/AssistedMessaging/DependencyInjection/X.cs", "namespace AssistedMessaging;\npublic sealed class X;\n")]
    [InlineData("src/AssistedMessaging/Fields/XBuilderExtensions.cs",
        "namespace AssistedMessaging;\npublic static class XBuilderExtensions;\n")]
    public void A_planted_wrong_namespace_is_found(string file, string text)
    {
        Assert.NotEmpty(SourceRules.Namespace(file, text));
    }

    [Theory]
    [InlineData("src/AssistedMessaging/X.cs", "namespace AssistedMessaging;\n\npublic sealed class X\n{\n    public sealed class Nested;\n}\n")]
    [InlineData("src/AssistedMessaging.Testing/X.cs", "namespace AssistedMessaging.Testing;\ninternal static class X;\n")]
    [InlineData(
        "src/AssistedMessaging/DependencyInjection/XBuilderExtensions.cs",
        "namespace AssistedMessaging;\npublic static class XBuilderExtensions\n{\n}\n")]
    [InlineData("src/AssistedMessaging/Moderation/Grounding/X.cs", "namespace AssistedMessaging.Moderation.Grounding;\nfile sealed class X;\n")]
    [InlineData("src/AssistedMessaging/Assembly.cs", "[assembly: System.CLSCompliant(false)]\n")]
    public void A_right_file_is_left_alone(string file, string text)
    {
        Assert.Empty(SourceRules.Namespace(file, text).Concat(SourceRules.PublicTypes(file, text)).Concat(SourceRules.Length(file, text)));
    }

    [Theory]
    [InlineData("public sealed class X;\npublic enum Y { }\n")]
    [InlineData("[Flags]\npublic readonly record struct Y(int A);\n")]
    [InlineData("public interface X;\npublic delegate Task<int> Y(int a);\n")]
    public void A_planted_second_or_misnamed_public_type_is_found(string text)
    {
        Assert.NotEmpty(SourceRules.PublicTypes("src/AssistedMessaging/X.cs", text));
    }

    [Fact]
    public void A_planted_long_file_is_found()
    {
        Assert.NotEmpty(SourceRules.Length("X.cs", new string('\n', SourceRules.MostLines + 1)));
        Assert.Empty(SourceRules.Length("X.cs", new string('\n', SourceRules.MostLines)));
    }
}
