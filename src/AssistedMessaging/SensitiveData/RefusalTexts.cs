using System.Collections.Frozen;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>The words of refusals, one embedded file a language.</summary>
internal static class RefusalTexts
{
    /// <summary>Languages with a file of messages; English stands in for others.</summary>
    public static readonly string[] Languages = ["en", "nl", "de", "fr", "es", "it", "pt", "pl"];

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> All =
        new(() => Languages.ToFrozenDictionary(l => l, l => Read(LexiconFiles.Read(l, "messages")), StringComparer.Ordinal));

    /// <summary>Makes a refusal in a language.</summary>
    public static SensitiveDataRefusal Refuse(string code, TextOrigin origin, string? contentId, LanguageTag language,
        IReadOnlyList<SensitiveDataFinding> findings, string version)
    {
        var texts = All.Value.GetValueOrDefault(language.Language) ?? All.Value["en"];
        var categories = findings.Select(f => f.Category).Distinct().ToArray();
        var names = string.Join(", ", categories.Select(c => Name(texts, c)));
        var key = code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return new SensitiveDataRefusal
        {
            Code = code,
            Title = texts[key + ".title"],
            Detail = texts[key + ".detail"].Replace("{categories}", names, StringComparison.Ordinal),
            HowToFix = texts[key + ".fix"],
            Origin = origin,
            ContentId = contentId,
            Categories = categories,
            Articles = [.. categories.Select(c => c.Article).OfType<string>().Distinct()],
            Findings = findings,
            DetectorVersion = version,
        };
    }

    /// <summary>The keys of a language's file, for the parity test.</summary>
    public static IEnumerable<string> Keys(string language) => All.Value[language].Keys;

    private static string Name(FrozenDictionary<string, string> texts, PersonalDataCategory category)
    {
        var name = texts.GetValueOrDefault(category.Value) ?? (category.IsIdentifier ? texts["identifier"] : category.Value);
        return category.Article is { } article ? $"{name} ({article.Replace("GDPR", texts["gdpr"], StringComparison.Ordinal)})" : name;
    }

    private static FrozenDictionary<string, string> Read(string text) => text.Split('\n')
        .Select(l => l.Trim())
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split(" = ", 2))
        .ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
