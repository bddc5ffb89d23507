using System.Collections.Frozen;
using System.Text;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>One phrase book a language, made of the embedded word lists of a folder when a text first asks for it.</summary>
internal sealed class LanguageBooks
{
    private readonly FrozenDictionary<string, Lazy<PhraseBook>> _books;

    /// <param name="languages">The languages that have lists.</param>
    /// <param name="files">The lists of a language, as paths below <c>Moderation/</c> without their ending.</param>
    public LanguageBooks(IEnumerable<string> languages, Func<string, IEnumerable<string>> files) =>
        _books = languages.ToFrozenDictionary(l => l, l => new Lazy<PhraseBook>(() => Read(files(l))), StringComparer.Ordinal);

    /// <summary>The book of a language or of the language of a region; null when there is none.</summary>
    public PhraseBook? Find(LanguageTag language) => Find(language.Language);

    /// <summary>The book of a language by its name.</summary>
    public PhraseBook? Find(string language) => _books.TryGetValue(language, out var book) ? book.Value : null;

    private static PhraseBook Read(IEnumerable<string> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
            text.Append(EmbeddedText(file)).Append('\n');
        return PhraseBookReader.Read(WordForms.Expand(text.ToString()));
    }

    /// <summary>The text of one embedded list.</summary>
    public static string EmbeddedText(string file)
    {
        using var stream = typeof(LanguageBooks).Assembly.GetManifestResourceStream($"Moderation/{file}.txt")
            ?? throw new InvalidOperationException($"The library lacks its embedded data '{file}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
