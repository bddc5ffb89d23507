using System.Reflection;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Conventions;

public sealed class PublicApiTests
{
    // More public types than this, enums and outcomes included, means that a room is two rooms.
    private const int MostTypesInARoom = 24;

    // Names with a banned word that judge nobody, each with the reason.
    private static readonly Dictionary<string, string> HarmlessNames = new()
    {
        ["AssistedMessaging.SensitiveData.SensitiveDataFinding.Score"] = "certainty of a finding in a text",
        ["AssistedMessaging.Consent.ConsentDecision.ExcludedCategory"] = "a kind of data that a purpose never uses",
        ["AssistedMessaging.Consent.ConsentReason.CategoryExcluded"] = "a kind of data that a purpose never uses",
        ["AssistedMessaging.Consent.ConsentReason.RegionExcluded"] = "a region in which a purpose is not pursued",
    };

    private static readonly Assembly[] Packages = [typeof(Candidate).Assembly, typeof(TextSnapshot).Assembly];

    public static TheoryData<string> PackageNames => [.. Packages.Select(package => package.GetName().Name!)];

    private static IEnumerable<Type> PublicTypes => Packages.SelectMany(package => package.GetExportedTypes());

    [Theory]
    [MemberData(nameof(PackageNames))]
    public async Task The_public_surface_is_the_approved_text(string package)
    {
        string folder = RepositoryTree.PathOf("tests", "AssistedMessaging.Tests", "Conventions");

        await TextSnapshot.MatchFileAsync(PublicSurface.Print(Assembly.Load(package)), folder, $"PublicApi.{package}");
    }

    [Fact]
    public void A_room_has_no_more_public_types_than_one_can_overlook()
    {
        Dictionary<string, int> counts = Packages[0].GetExportedTypes()
            .Where(type => !type.IsNested)
            .CountBy(type => type.Namespace!)
            .ToDictionary();

        Expect.None(counts.Where(room => room.Value > MostTypesInARoom).Select(room => $"{room.Key} has {room.Value} public types"));
        Assert.True(counts["AssistedMessaging.Profiles"] > 10, "The count sees the rooms.");
    }

    [Fact]
    public void Nothing_can_be_set_after_it_was_made_but_options()
    {
        Expect.None(PublicTypes.SelectMany(PublicMembers.Settable));
    }

    [Fact]
    public void People_are_no_positional_records()
    {
        Expect.None(
            PublicTypes.Where(type => type.Namespace is "AssistedMessaging" or "AssistedMessaging.Profiles").SelectMany(PublicMembers.Positional));
    }

    [Fact]
    [Trait("Requirement", "S-69")]
    public void No_member_ranks_scores_selects_or_excludes_people()
    {
        string[] judging = [.. PublicTypes.SelectMany(PublicMembers.Judging)];

        Expect.None(judging.Except(HarmlessNames.Keys));
        Expect.None(HarmlessNames.Keys.Except(judging).Select(name => $"{name} is gone, so its exception can go"));
    }

    [Fact]
    [Trait("Requirement", "S-70")]
    public void The_library_has_no_member_that_sends()
    {
        Expect.None(Packages[0].GetTypes().SelectMany(PublicMembers.Sending));
    }

    [Fact]
    [Trait("Requirement", "S-70")]
    public void Nothing_but_a_release_by_a_person_gives_an_approved_draft()
    {
        using var assembly = new CompiledAssembly(Packages[0]);

        IEnumerable<string> knowing =
            assembly.References().Where(entry => entry.Value.Contains(typeof(ApprovedDraft).FullName!)).Select(entry => entry.Key);
        IEnumerable<MethodInfo> releasing =
            typeof(DraftReview).GetMethods().Where(method => method.ToString()!.Contains("Release", StringComparison.Ordinal));

        Assert.Empty(typeof(ApprovedDraft).GetConstructors());
        Assert.Equal([typeof(DraftReview).FullName, typeof(ReleaseOutcome).FullName], knowing.Order(StringComparer.Ordinal));
        Assert.NotEmpty(releasing);
        Assert.All(releasing, method => Assert.Contains(method.GetParameters(), parameter => parameter.ParameterType == typeof(Reviewer)));
    }

    [Fact]
    public void The_surface_shows_what_a_caller_depends_on()
    {
        string printed = PublicSurface.Print([typeof(PlantedSurface), typeof(PlantedKind)]);

        Assert.Equal(
            """
            enum AssistedMessaging.Tests.Conventions.PlantedKind
                000 Unknown
                007 Seven

            abstract class AssistedMessaging.Tests.Conventions.PlantedSurface : IDisposable
                (int, string) Settable { get; set; }
                abstract Task<int?> RunAsync<T>(List<T> items, CancellationToken token = default)
                const string Name = "planted"
                override string ToString()
                protected .ctor(params string[] names)
                required string Once { get; init; }
                static bool TryFind(string text, out int index, PlantedKind kind = PlantedKind.Seven)
                virtual void Dispose()
            """,
            printed);
    }

    [Fact]
    public void Planted_members_against_the_rules_are_found()
    {
        Assert.Equal(["Settable can be set", "Open can be set"], PublicMembers.Settable(typeof(PlantedBreaches)).Select(text => text.Split('.')[^1]));
        Assert.Empty(PublicMembers.Settable(typeof(PlantedOptions)));
        Assert.Single(PublicMembers.Positional(typeof(PlantedRecord)));
        Assert.Empty(PublicMembers.Positional(typeof(PlantedBreaches)));
        Assert.Equal(
            ["ExcludedPeople", "RankAll", "RejectCandidateAsync", "SelectBestCandidates"],
            PublicMembers.Judging(typeof(PlantedBreaches)).Select(text => text.Split('.')[^1]).Order());
        Assert.Equal(["SendAsync"], PublicMembers.Sending(typeof(PlantedBreaches)).Select(text => text.Split('.')[^1]));
        Assert.Single(PublicMembers.Sending(typeof(IPlantedSender)));
    }
}
