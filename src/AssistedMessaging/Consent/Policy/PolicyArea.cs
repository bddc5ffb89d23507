using AssistedMessaging.Consent.Regions;

namespace AssistedMessaging.Consent.Policy;

/// <summary>Where a policy row applies: some regions or all, minus exceptions.</summary>
internal sealed class PolicyArea(IReadOnlySet<string>? regions, IReadOnlySet<string> except)
{
    /// <summary>Whether the row applies to a person in the region.</summary>
    public AreaMatch Match(Region region)
    {
        var within = regions is null ? AreaMatch.Yes : MatchCodes(regions, region);
        var excepted = MatchCodes(except, region);

        return (within, excepted) switch
        {
            (AreaMatch.No, _) or (_, AreaMatch.Yes) => AreaMatch.No,
            (AreaMatch.Yes, AreaMatch.No) => AreaMatch.Yes,
            _ => AreaMatch.Uncertain,
        };
    }

    /// <summary>Whether there is a region to which both rows apply for sure.</summary>
    public bool Overlaps(PolicyArea other)
    {
        foreach (var code in CountryCodes.All.Concat(Subdivisions.All))
        {
            var region = Region.Parse(code);
            if (Match(region) == AreaMatch.Yes && other.Match(region) == AreaMatch.Yes)
                return true;
        }

        return false;
    }

    private static AreaMatch MatchCodes(IReadOnlySet<string> codes, Region region)
    {
        if (codes.Count == 0)
            return AreaMatch.No;
        if (region.Country is not { } country)
            return AreaMatch.Uncertain;
        if (codes.Contains(country)
            || (region.Subdivision is { } part && codes.Contains(part))
            || (region.Parent is { } parent && codes.Contains(parent)))
        {
            return AreaMatch.Yes;
        }

        return region.Subdivision is null && NamesPartOf(codes, country) ? AreaMatch.Uncertain : AreaMatch.No;
    }

    private static bool NamesPartOf(IReadOnlySet<string> codes, string country)
    {
        foreach (var code in codes)
        {
            if (Subdivisions.IsPartOf(code, country))
                return true;
        }

        return false;
    }
}
