namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// The sentences of every language.
internal static class SentenceSets
{
    public static readonly Dictionary<string, (string Innocent, string Carrying)> ByLanguage = new(StringComparer.Ordinal)
    {
        ["en"] = (EnglishSentences.Innocent, EnglishSentences.Carrying),
        ["nl"] = (DutchSentences.Innocent, DutchSentences.Carrying),
        ["de"] = (GermanSentences.Innocent, GermanSentences.Carrying),
        ["fr"] = (FrenchSentences.Innocent, FrenchSentences.Carrying),
        ["es"] = (SpanishSentences.Innocent, SpanishSentences.Carrying),
        ["it"] = (ItalianSentences.Innocent, ItalianSentences.Carrying),
        ["pt"] = (PortugueseSentences.Innocent, PortugueseSentences.Carrying),
        ["pl"] = (PolishSentences.Innocent, PolishSentences.Carrying),
        ["sv"] = (SwedishSentences.Innocent, SwedishSentences.Carrying),
        ["da"] = (DanishSentences.Innocent, DanishSentences.Carrying),
        ["fi"] = (FinnishSentences.Innocent, FinnishSentences.Carrying),
        ["cs"] = (CzechSentences.Innocent, CzechSentences.Carrying),
        ["ro"] = (RomanianSentences.Innocent, RomanianSentences.Carrying),
        ["el"] = (GreekSentences.Innocent, GreekSentences.Carrying),
        ["tr"] = (TurkishSentences.Innocent, TurkishSentences.Carrying),
    };

    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0);
}
