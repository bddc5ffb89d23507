using System.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>The lexicon files that are embedded, and the version that findings carry.</summary>
internal static class LexiconFiles
{
    /// <summary>Version of rules and lexicons; raised with every change that can alter a finding.</summary>
    public const string Version = "2026.11.1";

    /// <summary>Languages with lexicons.</summary>
    public static readonly string[] Languages = ["en", "nl", "de", "fr", "es"];

    /// <summary>Categories with a file in each language, named after the category.</summary>
    public static readonly PersonalDataCategory[] Categories =
    [
        PersonalDataCategory.RacialOrEthnicOrigin, PersonalDataCategory.PoliticalOpinion, PersonalDataCategory.ReligiousOrPhilosophicalBelief,
        PersonalDataCategory.TradeUnionMembership, PersonalDataCategory.Genetic, PersonalDataCategory.Biometric, PersonalDataCategory.Health,
        PersonalDataCategory.SexLifeOrOrientation, PersonalDataCategory.CriminalConvictionOrOffence, PersonalDataCategory.Age,
        PersonalDataCategory.GenderOrGenderIdentity, PersonalDataCategory.MaritalOrFamilyStatus, PersonalDataCategory.Nationality,
        PersonalDataCategory.MilitaryService, PersonalDataCategory.FinancialHardship,
    ];

    /// <summary>Files about how a language ties traits to people, beside those of the categories.</summary>
    public static readonly string[] Grammar = ["endings", "common", "links", "acts", "frames"];

    /// <summary>Reads a file of a language.</summary>
    /// <exception cref="InvalidOperationException">The file is not embedded: the assembly was built wrongly.</exception>
    public static string Read(string language, string name) => ReadShared($"{language}/{name}");

    /// <summary>Reads a file that all languages share.</summary>
    /// <exception cref="InvalidOperationException">The file is not embedded: the assembly was built wrongly.</exception>
    public static string ReadShared(string name)
    {
        using var stream = typeof(LexiconFiles).Assembly.GetManifestResourceStream($"SensitiveData/Lexicons/{name}.txt")
            ?? throw new InvalidOperationException($"The lexicon '{name}' is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
