using AssistedMessaging.Profiles;

namespace AssistedMessaging.Tests.Conventions;

public sealed class RoomsTests
{
    private static readonly Rooms Product = new("AssistedMessaging");

    private static readonly Lazy<string[]> Planted = new(() =>
    {
        const string root = "AssistedMessaging.Tests.Conventions.Planted";
        using var assembly = new CompiledAssembly(typeof(RoomsTests).Assembly);
        return [.. new Rooms(root).Violations(assembly).Select(text => text.Replace($"{root}.", "", StringComparison.Ordinal))];
    });

    [Fact]
    public void No_room_leans_on_a_room_above_it()
    {
        using var assembly = new CompiledAssembly(typeof(Candidate).Assembly);

        Expect.None(Product.Violations(assembly));
        Assert.DoesNotContain(Product.Outside(assembly), name => name.StartsWith("Assisted", StringComparison.Ordinal));
    }

    [Fact]
    public void The_rule_sees_the_arrows_that_are_there()
    {
        using var assembly = new CompiledAssembly(typeof(Candidate).Assembly);

        ISet<string> seen = assembly.References()["AssistedMessaging.Profiles.Candidate"];

        Assert.Contains("AssistedMessaging.Profiles.PersonName", seen);
        Assert.Contains("System.DateOnly", assembly.References()["AssistedMessaging.Profiles.Position"]);
    }

    [Theory]
    [InlineData("Profiles.AsyncLambda (Profiles) names Composition.Above (Composition)")]
    [InlineData("Profiles.AttributeArgument (Profiles) names Composition.Above (Composition)")]
    [InlineData("Profiles.BaseType (Profiles) names Composition.Above (Composition)")]
    [InlineData("Profiles.FieldOfGeneric (Profiles) names Composition.Above (Composition)")]
    [InlineData("Profiles.TypeConstraint (Profiles) names Composition.Above (Composition)")]
    [InlineData("Profiles.GenericCall (Profiles) names Composition.Above (Composition)")]
    [InlineData("Profiles.CatchClause (Profiles) names Composition.AboveException (Composition)")]
    [InlineData("Composition.UsesRegistration (Composition) names PlantedServiceCollectionExtensions (DependencyInjection)")]
    [InlineData("Composition.UsesRegistration (Composition) names RootType ((root))")]
    [InlineData("Prompts.KnowsModeration (Prompts) names Moderation.KnowsPrompts (Moderation)")]
    [InlineData("Moderation.KnowsPrompts (Moderation) names Prompts.KnowsModeration (Prompts)")]
    [InlineData("Templates.KnowsFields (Templates) names Fields.KnowsConsent (Fields)")]
    [InlineData("Attic.Homeless stands in a room without a floor")]
    public void A_planted_violation_is_found(string violation)
    {
        Assert.Contains(violation, Planted.Value);
    }

    [Fact]
    public void Allowed_arrows_are_not_reported()
    {
        Assert.Equal(13, Planted.Value.Length);
        Assert.DoesNotContain(Planted.Value, text => text.Contains("KnowsConsent (Fields) names", StringComparison.Ordinal));
        Assert.DoesNotContain(Planted.Value, text => text.Contains("RootType ((root)) names", StringComparison.Ordinal));
    }
}
