using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Reads the lexicon files of one language into terms.</summary>
/// <remarks>
/// Entries are divided by commas or line ends; <c>#</c> starts a remark. In a trait file, <c>@</c> before an entry says that it describes people
/// and <c>!</c> that
/// it discloses a trait by itself; in <c>links</c>, <c>@</c> marks nouns for people and <c>=</c> forms of to be; in <c>frames</c>, a line begins
/// with the kind of frame and a colon.
/// A word may end in <c>+class</c> (endings of that class in <c>endings</c>), in <c>*</c> (any ending), or begin with <c>*</c> (end of a compound).
/// </remarks>
internal sealed class LexiconReader(byte language, Action<Term> add)
{
    private readonly Dictionary<string, WordPattern> _patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _endings = new(StringComparer.Ordinal);

    /// <summary>Reads <c>name = ending ending</c> lines; a hyphen stands for no ending.</summary>
    public void ReadEndings(string text)
    {
        foreach (var line in Lines(text))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            var endings = line[(equals + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _endings.Add(line[..equals].Trim(), [.. endings.Select(e => e == "-" ? "" : Plain(e))]);
        }
    }

    /// <summary>Reads words that are too common to look phrases up by, and that tell the language.</summary>
    public IEnumerable<string> ReadCommon(string text)
    {
        foreach (var word in Lines(text).SelectMany(Entries).SelectMany(e => Forms([Plain(e)], 0)).Select(f => f[0]))
        {
            if (!word.EndsWith('*'))
                add(new Term { Language = language, Kind = TermKind.Common, Category = -1, Words = [Pattern(word)] });
            yield return word;
        }
    }

    /// <summary>Reads the entries of a category.</summary>
    public void ReadTraits(string text, int category)
    {
        foreach (var entry in Lines(text).SelectMany(Entries))
        {
            var kind = entry[0] switch { '@' => TermKind.Person, '!' => TermKind.Disclosure, _ => TermKind.Topic };
            Add(kind == TermKind.Topic ? entry : entry[1..], kind, category);
        }
    }

    /// <summary>Reads links and nouns for people.</summary>
    public void ReadLinks(string text)
    {
        foreach (var entry in Lines(text).SelectMany(Entries))
        {
            var kind = entry[0] switch { '@' => TermKind.People, '=' => TermKind.Copula, _ => TermKind.Link };
            Add(kind == TermKind.Link ? entry : entry[1..], kind, -1);
        }
    }

    /// <summary>Reads acts.</summary>
    public void ReadActs(string text)
    {
        foreach (var entry in Lines(text).SelectMany(Entries))
            Add(entry, TermKind.Act, -1);
    }

    /// <summary>Reads frames.</summary>
    /// <exception cref="FormatException">A line does not begin with a kind of frame.</exception>
    public void ReadFrames(string text)
    {
        foreach (var line in Lines(text))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var kind = line[..Math.Max(colon, 0)] switch
            {
                "phrase" => TermKind.Phrase,
                "head" => TermKind.Head,
                "job" => TermKind.Job,
                "before" => TermKind.Before,
                "statement" => TermKind.Statement,
                "prohibition" => TermKind.Prohibition,
                "glue" => TermKind.Glue,
                "name" => TermKind.Name,
                _ => throw new FormatException($"A line in the frames of '{LexiconFiles.Languages[language]}' does not begin with a kind of frame."),
            };
            foreach (var entry in Entries(line[(colon + 1)..]))
                Add(entry, kind, -1);
        }
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0);

    private static IEnumerable<string> Entries(string line) =>
        line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void Add(string entry, TermKind kind, int category)
    {
        var words = Plain(entry).Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
        foreach (var form in Forms(words, 0))
            add(new Term { Language = language, Kind = kind, Category = category, Words = [.. form.Select(Pattern)] });
    }

    private WordPattern Pattern(string word)
    {
        if (!_patterns.TryGetValue(word, out var pattern))
            _patterns.Add(word, pattern = new WordPattern(word));
        return pattern;
    }

    /// <summary>Every combination of the endings of the entry's words.</summary>
    private IEnumerable<string[]> Forms(string[] words, int from)
    {
        if (from == words.Length)
        {
            yield return words;
            yield break;
        }

        var plus = words[from].IndexOf('+', StringComparison.Ordinal);
        if (plus < 0)
        {
            foreach (var form in Forms(words, from + 1))
                yield return form;
            yield break;
        }

        var name = words[from][(plus + 1)..];
        if (!_endings.TryGetValue(name, out var endings))
            throw new FormatException($"The lexicons of '{LexiconFiles.Languages[language]}' have no class of endings '{name}'.");
        foreach (var ending in endings)
        {
            string[] copy = [.. words];
            copy[from] = words[from][..plus] + ending;
            foreach (var form in Forms(copy, from + 1))
                yield return form;
        }
    }

    /// <summary>The folded, lower-case form that texts are compared in.</summary>
    private static string Plain(string text)
    {
        using var folded = Folding.Fold(text);
        return folded.Chars.ToString().ToLowerInvariant();
    }
}
