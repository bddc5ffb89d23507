using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent.Regions;

/// <summary>Where a person is, as far as the law cares: a country, possibly a part of it, and the country above a territory.</summary>
/// <param name="Country">ISO 3166-1 code; null = unknown.</param>
/// <param name="Subdivision">A code that <see cref="Subdivisions"/> knows; null = unknown or of no account.</param>
internal readonly record struct Region(string? Country, string? Subdivision)
{
    /// <summary>Nobody can say where.</summary>
    public static Region Unknown => default;

    /// <summary>False when nobody can say where.</summary>
    public bool IsKnown => Country is not null;

    /// <summary>The country whose law also applies to a territory with a code of its own; null for the rest.</summary>
    public string? Parent => Country is null ? null : CountryCodes.Parent(Country);

    /// <summary>The region of a profile location. A country and a subdivision that contradict each other are unknown.</summary>
    public static Region Of(Place? place)
    {
        if (place is null)
            return Unknown;

        var part = place.Subdivision is null ? Unknown : OfSubdivision(place.Subdivision);
        if (place.Country is null)
            return part;
        if (CountryCodes.Find(place.Country) is not { } country)
            return Unknown;
        if (!part.IsKnown)
            return new Region(country, null);

        return part.Country == country || part.Parent == country ? part : Unknown;
    }

    /// <summary>The region of a code, <c>NL</c> or <c>US-CA</c>.</summary>
    public static Region Parse(string? code) =>
        code is null ? Unknown
        : code.Contains('-', StringComparison.Ordinal) ? OfSubdivision(code)
        : new Region(CountryCodes.Find(code), null);

    private static Region OfSubdivision(string code)
    {
        if (!HasShape(code) || CountryCodes.Find(code.AsSpan(0, 2)) is not { } country)
            return Unknown;

        var territory = CountryCodes.Find(code.AsSpan(3));
        if (territory is not null && CountryCodes.Parent(territory) == country)
            return new Region(territory, null);

        return new Region(country, Subdivisions.Find(code));
    }

    private static bool HasShape(string code)
    {
        if (code.Length is < 4 or > 6 || code[2] != '-')
            return false;

        foreach (var character in code.AsSpan(3))
        {
            if (!char.IsAsciiLetterUpper(character) && !char.IsAsciiDigit(character))
                return false;
        }

        return true;
    }
}
