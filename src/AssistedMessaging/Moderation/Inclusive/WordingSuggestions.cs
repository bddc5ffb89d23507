using System.Collections.Frozen;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Inclusive;

/// <summary>What to write in place of wording that may shut people out. A finding names the key, the texts come in several languages.</summary>
public static class WordingSuggestions
{
    /// <summary>Languages with texts; English stands in for others.</summary>
    internal static readonly string[] Languages = ["en", "nl", "de", "fr", "es"];

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> All =
        new(() => Languages.ToFrozenDictionary(l => l, Read, StringComparer.Ordinal));

    /// <summary>The keys, the same in every language.</summary>
    public static IReadOnlyList<string> Keys => All.Value["en"].Keys;

    /// <summary>The suggestion for a reviewer to read; null for a key that is none of <see cref="Keys"/>.</summary>
    /// <param name="key">A finding's <see cref="ModerationFinding.SuggestionKey"/>, for instance <c>age.limit</c>.</param>
    /// <param name="language">Language of the text; English where the library has none.</param>
    public static string? Find(string key, LanguageTag language) => In(language.Language).GetValueOrDefault(key);

    /// <summary>The texts of one language by their keys.</summary>
    internal static FrozenDictionary<string, string> In(string language) => All.Value.GetValueOrDefault(language) ?? All.Value["en"];

    private static FrozenDictionary<string, string> Read(string language) => LanguageBooks.EmbeddedText($"Inclusive/{language}/suggestions")
        .Split('\n')
        .Select(l => l.Trim())
        .Where(l => l.Length > 0 && l[0] != '#')
        .Select(l => l.Split(" = ", 2))
        .ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
