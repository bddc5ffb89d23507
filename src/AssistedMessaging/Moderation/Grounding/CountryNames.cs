using System.Collections.Frozen;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>What countries are called in the languages of messages, by ISO 3166-1 code, and which currency is paid there (ISO 4217).</summary>
internal static class CountryNames
{
    private static readonly FrozenDictionary<string, string[]> Countries = Rows(
        """
        NL|EUR|Netherlands Nederland Niederlande Niederlanden Pays-Bas Holanda Países Bajos Paesi Bassi Holland NL
        BE|EUR|Belgium België Belgien Belgique Bélgica Belgio BE
        DE|EUR|Germany Duitsland Deutschland Allemagne Alemania Germania DE
        AT|EUR|Austria Oostenrijk Österreich Autriche AT
        FR|EUR|France Frankrijk Frankreich Francia FR
        ES|EUR|Spain Spanje Spanien Espagne España Spagna ES
        IT|EUR|Italy Italië Italien Italie Italia IT
        PT|EUR|Portugal Portogallo PT
        IE|EUR|Ireland Ierland Irland Irlande Irlanda IE
        LU|EUR|Luxembourg Luxemburg Luxemburgo LU
        FI|EUR|Finland Finnland Finlande Finlandia FI
        GR|EUR|Greece Griekenland Griechenland Grèce Grecia GR
        SK|EUR|Slovakia Slowakije Slowakei SK
        SI|EUR|Slovenia Slovenië Slowenien SI
        EE|EUR|Estonia Estland EE
        LV|EUR|Latvia Letland Lettland LV
        LT|EUR|Lithuania Litouwen Litauen LT
        MT|EUR|Malta MT
        CY|EUR|Cyprus Zypern CY
        HR|EUR|Croatia Kroatië Kroatien HR
        GB|GBP|United Kingdom UK Britain England Scotland Wales Verenigd Koninkrijk Vereinigtes Königreich Royaume-Uni Reino Unido Regno Unito GB
        US|USD|United States USA America Verenigde Staten Vereinigte Staaten États-Unis Estados Unidos Stati Uniti US
        CA|CAD|Canada Kanada Canadá
        AU|AUD|Australia Australië Australien Australie
        NZ|NZD|New Zealand Nieuw-Zeeland Neuseeland
        CH|CHF|Switzerland Zwitserland Schweiz Suisse Suiza Svizzera CH
        SE|SEK|Sweden Zweden Schweden Suède Suecia Svezia Sverige
        NO|NOK|Norway Noorwegen Norwegen Norvège Noruega Norge
        DK|DKK|Denmark Denemarken Dänemark Danemark Dinamarca Danmark
        PL|PLN|Poland Polen Pologne Polonia Polska
        CZ|CZK|Czechia Czech Republic Tsjechië Tschechien
        HU|HUF|Hungary Hongarije Ungarn Hongrie Hungría
        RO|RON|Romania Roemenië Rumänien
        TR|TRY|Turkey Türkiye Turkije Türkei
        IN|INR|India Indien Inde
        JP|JPY|Japan Japon Japón
        CN|CNY|China Chine
        SG|SGD|Singapore Singapur
        HK|HKD|Hong Kong
        BR|BRL|Brazil Brazilië Brasilien Brésil Brasil
        MX|MXN|Mexico Mexique México
        ZA|ZAR|South Africa Zuid-Afrika Südafrika
        AE|AED|United Arab Emirates UAE
        IL|ILS|Israel Israël
        UA|UAH|Ukraine Oekraïne
        """);

    /// <summary>All names of a country, or the code itself.</summary>
    public static string Of(string code) => Countries.TryGetValue(code, out var row) ? row[1] : code;

    /// <summary>The currency of a country; null when it is not in the table.</summary>
    public static string? CurrencyOf(string? code) => code is not null && Countries.TryGetValue(code, out var row) ? row[0] : null;

    private static FrozenDictionary<string, string[]> Rows(string rows) => rows.Split('\n', StringSplitOptions.TrimEntries)
        .Select(r => r.Split('|')).ToFrozenDictionary(r => r[0], r => new[] { r[1], r[2] }, StringComparer.Ordinal);
}
