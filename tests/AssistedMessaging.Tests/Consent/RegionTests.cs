using AssistedMessaging.Consent.Regions;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Tests.Consent;

public class RegionTests
{
    [Fact]
    public void There_are_249_countries_of_two_capital_letters()
    {
        var codes = CountryCodes.All;

        Assert.Equal(249, codes.Count);
        Assert.All(codes, code => Assert.Matches("^[A-Z]{2}$", code));
        Assert.All(codes, code => Assert.Equal(code, Region.Of(new Place { Country = code }).Country));
    }

    [Theory]
    [Trait("Requirement", "S-16")]
    [InlineData("UK", "GB")]
    [InlineData("EL", "GR")]
    [InlineData("EU", null)]
    [InlineData("EEA", null)]
    [InlineData("Europe", null)]
    [InlineData("XX", null)]
    [InlineData("XI", null)]
    [InlineData("ZZ", null)]
    [InlineData("nl", null)]
    [InlineData("sv", null)]
    [InlineData(" NL", null)]
    [InlineData("NLD", null)]
    [InlineData("NL\0", null)]
    [InlineData("ＮＬ", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_assigned_codes_and_two_aliases_are_countries(string? text, string? country)
    {
        var region = Region.Of(new Place { Country = text });

        Assert.Equal(country, region.Country);
        Assert.Equal(country is not null, region.IsKnown);
    }

    [Theory]
    [InlineData(null, "US-CA", "US", "US-CA")]
    [InlineData("US", "US-CA", "US", "US-CA")]
    [InlineData("CA", "CA-QC", "CA", "CA-QC")]
    [InlineData("US", "US-ZZ", "US", null)]
    [InlineData("US", "California", "US", null)]
    [InlineData("NL", "NL-NH", "NL", null)]
    [InlineData("UK", "UK-ENG", "GB", null)]
    [InlineData("CA", "CA-NL", "CA", "CA-NL")]
    [InlineData("US", "US-PR", "PR", null)]
    [InlineData("PR", "US-PR", "PR", null)]
    [InlineData(null, "FR-RE", "RE", null)]
    public void A_subdivision_has_a_parent(string? country, string subdivision, string expectedCountry, string? expectedSubdivision)
    {
        var region = Region.Of(new Place { Country = country, Subdivision = subdivision });

        Assert.Equal((expectedCountry, expectedSubdivision), (region.Country, region.Subdivision));
    }

    [Theory]
    [InlineData("NL", "US-CA")]
    [InlineData("NL", "CA-NL")]
    [InlineData("Europe", "US-CA")]
    [InlineData("PR", "US-CA")]
    [InlineData(null, "XX-CA")]
    [InlineData(null, "California")]
    [InlineData(null, "US-")]
    [InlineData(null, "us-ca")]
    public void Places_that_contradict_themselves_are_unknown(string? country, string subdivision)
    {
        Assert.False(Region.Of(new Place { Country = country, Subdivision = subdivision }).IsKnown);
    }

    [Fact]
    public void Territories_belong_to_countries_that_exist()
    {
        var parents = CountryCodes.All.Select(CountryCodes.Parent).OfType<string>().Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["FI", "FR", "US"], parents);
    }
}
