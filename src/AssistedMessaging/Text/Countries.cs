namespace AssistedMessaging.Text;

/// <summary>Names of countries for places without a city. A country that is not listed keeps its code.</summary>
internal static class Countries
{
    private static readonly string[] Languages = ["en", "nl", "de", "fr", "es", "it", "pt", "pl"];

    private static readonly Dictionary<string, string[]> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AT"] = ["Austria", "Oostenrijk", "Österreich", "Autriche", "Austria", "Austria", "Áustria", "Austria"],
        ["BE"] = ["Belgium", "België", "Belgien", "Belgique", "Bélgica", "Belgio", "Bélgica", "Belgia"],
        ["CA"] = ["Canada", "Canada", "Kanada", "Canada", "Canadá", "Canada", "Canadá", "Kanada"],
        ["CH"] = ["Switzerland", "Zwitserland", "Schweiz", "Suisse", "Suiza", "Svizzera", "Suíça", "Szwajcaria"],
        ["DE"] = ["Germany", "Duitsland", "Deutschland", "Allemagne", "Alemania", "Germania", "Alemanha", "Niemcy"],
        ["ES"] = ["Spain", "Spanje", "Spanien", "Espagne", "España", "Spagna", "Espanha", "Hiszpania"],
        ["FR"] = ["France", "Frankrijk", "Frankreich", "France", "Francia", "Francia", "França", "Francja"],
        ["GB"] = ["the United Kingdom", "het Verenigd Koninkrijk", "Vereinigtes Königreich", "Royaume-Uni", "Reino Unido", "Regno Unito", "Reino Unido", "Wielka Brytania"],
        ["IE"] = ["Ireland", "Ierland", "Irland", "Irlande", "Irlanda", "Irlanda", "Irlanda", "Irlandia"],
        ["IT"] = ["Italy", "Italië", "Italien", "Italie", "Italia", "Italia", "Itália", "Włochy"],
        ["NL"] = ["the Netherlands", "Nederland", "Niederlande", "Pays-Bas", "Países Bajos", "Paesi Bassi", "Países Baixos", "Holandia"],
        ["PL"] = ["Poland", "Polen", "Polen", "Pologne", "Polonia", "Polonia", "Polónia", "Polska"],
        ["PT"] = ["Portugal", "Portugal", "Portugal", "Portugal", "Portugal", "Portogallo", "Portugal", "Portugalia"],
        ["US"] = ["the United States", "de Verenigde Staten", "USA", "États-Unis", "Estados Unidos", "Stati Uniti", "Estados Unidos", "Stany Zjednoczone"],
    };

    /// <summary>The country's name in that language, in English for other languages.</summary>
    public static string Name(string code, LanguageTag language) =>
        Names.TryGetValue(code, out var names) ? names[Math.Max(Array.IndexOf(Languages, language.Language), 0)] : code;
}
