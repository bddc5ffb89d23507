using System.Security.Cryptography;
using System.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>The lexicon files that are embedded, and the version that findings carry.</summary>
internal static class LexiconFiles
{
    /// <summary>Version of the rules; raised with every change of code that can alter a finding.</summary>
    private const string Rules = "2026.11.4";

    /// <summary>Characters of the digest that a version shows.</summary>
    private const int DigestLength = 12;

    /// <summary>How many of the languages have lexicons that are no first version: the first ones.</summary>
    public const int Reviewed = 8;

    /// <summary>Languages with lexicons.</summary>
    public static readonly string[] Languages =
        ["en", "nl", "de", "fr", "es", "it", "pt", "pl", "sv", "da", "fi", "cs", "ro", "el", "tr"];

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

    private static readonly Lazy<string> Current = new(() => VersionOf(All()));

    /// <summary>Version that reports carry: that of the rules, and a digest of all lexicons, so that it changes with each of their words.</summary>
    public static string Version => Current.Value;

    /// <summary>The version of a set of lexicons.</summary>
    public static string VersionOf(IEnumerable<(string Name, string Text)> files)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, text) in files)
            digest.AppendData(Encoding.UTF8.GetBytes($"{name}\n{text.ReplaceLineEndings("\n")}\0"));
        return $"{Rules}+{Convert.ToHexStringLower(digest.GetHashAndReset())[..DigestLength]}";
    }

    /// <summary>Every file that can alter a finding, with its name.</summary>
    public static IEnumerable<(string Name, string Text)> All()
    {
        foreach (var language in Languages)
        {
            foreach (var name in Grammar.Concat(Categories.Select(c => c.Value)))
                yield return ($"{language}/{name}", Read(language, name));
        }

        yield return ("labels", ReadShared("labels"));
    }

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
