using System.Text;

namespace AssistedMessaging.Moderation;

/// <summary>Writes out the short form in which word lists note a word's forms, so that <see cref="PhraseBookReader"/> can read them.</summary>
/// <remarks>
/// <c>stem(a,b)</c> stands for <c>stema|stemb</c>; an empty alternative is the stem itself; several brackets in one word multiply, as the
/// compounds of German and Dutch
/// do; <c>(&lt;name&gt;)</c> takes the words of a class that stands above it. Everything else stays as it is.
/// </remarks>
internal sealed class WordForms
{
    private readonly Dictionary<string, string[]> _classes = new(StringComparer.Ordinal);

    /// <summary>The same book without brackets.</summary>
    /// <exception cref="FormatException">A bracket does not end, or a class is not known.</exception>
    public static string Expand(string book)
    {
        var forms = new WordForms();
        var written = new StringBuilder(book.Length * 2);
        foreach (var line in book.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] is not ('#' or '@'))
                forms.Write(line, written);
            else if (line[0] == '@')
                written.Append(line).Append('\n');
        }

        return written.ToString();
    }

    private void Write(string line, StringBuilder written)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isClass = line[0] == '=';
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Contains('(', StringComparison.Ordinal))
                parts[i] = string.Join(isClass ? ' ' : '|', Alternatives(parts[i]).SelectMany(Forms)) + (parts[i][^1] == '?' ? "?" : "");
        }

        if (isClass)
            _classes[parts[1].TrimEnd(':')] = [.. parts.Skip(2).SelectMany(p => p.Split(' '))];
        written.AppendJoin(' ', parts).Append('\n');
    }

    /// <summary>Divides at the bars that stand outside brackets.</summary>
    private static IEnumerable<string> Alternatives(string part)
    {
        var end = part[^1] == '?' ? part.Length - 1 : part.Length;
        var (start, depth) = (0, 0);
        for (var i = 0; i < end; i++)
        {
            depth += part[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (part[i] != '|' || depth > 0)
                continue;
            yield return part[start..i];
            start = i + 1;
        }

        yield return part[start..end];
    }

    private IEnumerable<string> Forms(string word)
    {
        var open = word.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return [word];

        var close = word.IndexOf(')', open);
        if (close < 0)
            throw new FormatException($"A bracket does not end in '{word}'.");
        var endings = word[(open + 1)..close].Split(',').SelectMany(Endings);
        return Forms(word[(close + 1)..]) is var rest ? endings.SelectMany(ending => rest.Select(tail => word[..open] + ending + tail)) : [];
    }

    private IEnumerable<string> Endings(string ending) => ending is not ['<', .. var name, '>'] ? [ending]
        : _classes.TryGetValue(name, out var words) ? words
        : throw new FormatException($"No class <{name}>.");
}
