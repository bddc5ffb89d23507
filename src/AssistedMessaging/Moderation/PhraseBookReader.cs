namespace AssistedMessaging.Moderation;

/// <summary>Reads a phrase book from its text form.</summary>
/// <remarks>
/// One pattern a line under the last heading <c>@ name weight</c>; <c>#</c> begins a remark; <c>= name: words</c> defines a class. A pattern's elements, divided by
/// spaces, follow each other inside one sentence: <c>a|b|c</c> one of the words, <c>word*</c> a word that begins so, <c>&lt;name&gt;</c> a class, <c>0*</c> a word
/// that begins with a digit, <c>~3</c> up to three other words, a question mark at the end makes an element optional, <c>^</c> and <c>$</c> are the sentence's
/// beginning and end. Words are folded as texts are; a word that folds into several stands alone in its element and becomes a sequence.
/// </remarks>
internal sealed class PhraseBookReader
{
    private readonly Dictionary<string, string[]> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _elements = new(StringComparer.Ordinal);
    private readonly List<string[]> _alternatives = [];
    private readonly List<PhraseBook.Pattern> _patterns = [];
    private PhraseRule? _rule;

    /// <summary>Reads a book.</summary>
    /// <exception cref="FormatException">A line is not in the notation.</exception>
    public static PhraseBook Read(string text)
    {
        var reader = new PhraseBookReader();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            reader.ReadLine(line);
        return reader.Build();
    }

    /// <summary>Reads a book that is embedded in the library.</summary>
    public static PhraseBook ReadResource(string name)
    {
        using var stream = typeof(PhraseBookReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library lacks its embedded data '{name}'.");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    private void ReadLine(string line)
    {
        if (line[0] == '#')
            return;
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (line[0] == '@')
            _rule = new PhraseRule(parts[1], int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));
        else if (line[0] == '=')
            _classes[parts[1].TrimEnd(':')] = [.. parts.Skip(2).SelectMany(Words)];
        else
            AddPattern(parts, 0, [], 0, false);
    }

    private void AddPattern(string[] parts, int at, List<PhraseBook.Step> steps, int gap, bool isAtStart)
    {
        for (; at < parts.Length; at++)
        {
            var part = parts[at];
            if (part == "^")
            {
                isAtStart = true;
            }
            else if (part[0] == '~')
            {
                gap += int.Parse(part.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
            }
            else if (part != "$")
            {
                if (part[^1] == '?')
                {
                    AddPattern(parts, at + 1, [.. steps], gap, isAtStart);
                    part = part[..^1];
                }

                foreach (var element in Elements(part))
                {
                    steps.Add(new PhraseBook.Step(element, gap));
                    gap = 0;
                }
            }
        }

        if (_rule is null || steps.Count == 0 || steps.Sum(s => s.Gap + 1) > 63)
            throw new FormatException($"Not a pattern: '{string.Join(' ', parts)}'.");
        _patterns.Add(new PhraseBook.Pattern(_rule, [.. steps], isAtStart, parts[^1] == "$"));
    }

    private IEnumerable<int> Elements(string part)
    {
        if (!part.Contains('|', StringComparison.Ordinal) && part[0] != '<')
        {
            foreach (var word in Fold(part))
                yield return Element([word]);
            yield break;
        }

        yield return Element([.. part.Split('|').SelectMany(Words)]);
    }

    private string[] Words(string alternative)
    {
        if (alternative[0] == '<')
            return _classes.TryGetValue(alternative.Trim('<', '>'), out var words) ? words : throw new FormatException($"No class {alternative}.");

        var folded = Fold(alternative);
        return folded.Length == 1 ? folded : throw new FormatException($"'{alternative}' is not one word.");
    }

    private int Element(string[] words)
    {
        var key = string.Join('|', words.Order(StringComparer.Ordinal));
        if (!_elements.TryGetValue(key, out var element))
        {
            _elements.Add(key, element = _alternatives.Count);
            _alternatives.Add(words);
        }

        return element;
    }

    private static string[] Fold(string word)
    {
        using var view = WordView.Of(word.TrimEnd('*'));
        if (view.Count == 0)
            throw new FormatException($"'{word}' has no letters.");
        var folded = new string[view.Count];
        for (var i = 0; i < folded.Length; i++)
            folded[i] = view.Letters(i).ToString();
        if (word[^1] == '*')
            folded[^1] += "*";
        return folded;
    }

    /// <summary>Long words are rarer than short ones, a few words rarer than many, and those that begin so are more than those that are so.</summary>
    private static int Rarity(string[] words) =>
        words.Contains("0*") ? 0 : (100 * words.Min(w => w.TrimEnd('*').Length - (w[^1] == '*' ? 1 : 0))) - words.Length;

    private PhraseBook Build()
    {
        var builder = new PhraseTrieBuilder(_alternatives.Count);
        for (var e = 0; e < _alternatives.Count; e++)
        {
            foreach (var word in _alternatives[e])
                builder.Add(word, e);
        }

        return new PhraseBook(builder.Build(out var sets), sets, [.. _patterns], [.. _alternatives.Select(Rarity)]);
    }
}
