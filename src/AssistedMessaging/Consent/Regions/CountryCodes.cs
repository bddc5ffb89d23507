using System.Collections.Frozen;

namespace AssistedMessaging.Consent.Regions;

/// <summary>The 249 officially assigned alpha-2 codes of ISO 3166-1, upper case, and nothing else.</summary>
/// <remarks>
/// Group codes (<c>EU</c>), user-assigned codes (<c>XX</c>, <c>XI</c>), names (<c>Europe</c>) and lower case are no codes: a rule for
/// "everywhere except" must never catch a word that merely looks like a country.
/// </remarks>
internal static class CountryCodes
{
    private const string Assigned =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ " +
        "BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
        "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ " +
        "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
        "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY " +
        "HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
        "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY " +
        "MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ " +
        "NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
        "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ " +
        "TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

    private static readonly FrozenSet<string> Codes = Assigned.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    // Territories that have a code of their own although the law of another country applies to them: those of the European Union
    // (Treaty on its functioning, art. 349 and 355) and those that ISO 3166-2 lists as parts of the United States.
    private static readonly FrozenDictionary<string, string> ParentOf = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AX"] = "FI",
        ["GF"] = "FR",
        ["GP"] = "FR",
        ["MF"] = "FR",
        ["MQ"] = "FR",
        ["RE"] = "FR",
        ["YT"] = "FR",
        ["AS"] = "US",
        ["GU"] = "US",
        ["MP"] = "US",
        ["PR"] = "US",
        ["UM"] = "US",
        ["VI"] = "US",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All codes, in no particular order.</summary>
    public static IReadOnlyCollection<string> All => Codes;

    /// <summary>The official code for a text, or null. Two unofficial codes in wide use are understood: <c>UK</c> (GB) and <c>EL</c> (GR).</summary>
    public static string? Find(ReadOnlySpan<char> text) => text switch
    {
        "UK" => "GB",
        "EL" => "GR",
        _ => BySpan.TryGetValue(text, out var code) ? code : null,
    };

    /// <summary>The country to which a territory with a code of its own belongs, or null.</summary>
    public static string? Parent(string code) => ParentOf.GetValueOrDefault(code);
}
