using System.Collections.Frozen;
using AssistedMessaging.SensitiveData.Lexicons;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds the label words that stand beside a number on its line.</summary>
internal static class Labels
{
    /// <summary>How far before and after the number a label may stand, in characters.</summary>
    private const int Reach = 40;

    /// <summary>Fewest letters of a label that may be the end of a compound.</summary>
    private const int ShortestTail = 5;

    private const int LongestWord = 32;

    private static readonly string[] Rules;
    private static readonly FrozenDictionary<string, (string[] Following, int Label)[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord;

    static Labels()
    {
        var rules = new List<string>();
        var words = new Dictionary<string, List<(string[], int)>>(StringComparer.Ordinal);
        foreach (var line in LexiconFiles.ReadShared("labels").Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (!rules.Contains(line[..colon]))
                rules.Add(line[..colon]);
            foreach (var entry in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = entry.Split(' ');
                if (!words.TryGetValue(parts[0], out var list))
                    words.Add(parts[0], list = []);
                list.Add((parts[1..], rules.IndexOf(line[..colon])));
            }
        }

        Rules = [.. rules];
        ByFirstWord = words.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Not = IndexOf("NOT");
        Phone = IndexOf("PHONE");
    }

    /// <summary>Words beside which a number is an order, a ticket or a version.</summary>
    public static int Not { get; }

    /// <summary>Words beside which a number is a telephone number.</summary>
    public static int Phone { get; }

    /// <summary>The number of a rule's labels; -1 when it has none.</summary>
    public static int IndexOf(string rule) => Array.IndexOf(Rules, rule);

    /// <summary>The labels before a number.</summary>
    public static LabelSet Before(ReadOnlySpan<char> view, int start)
    {
        var before = view[Math.Max(0, start - Reach)..start];
        return Read(before[(before.LastIndexOfAny('\n', '\r') + 1)..]);
    }

    /// <summary>The labels after a number.</summary>
    public static LabelSet After(ReadOnlySpan<char> view, int end)
    {
        var after = view[end..Math.Min(view.Length, end + Reach)];
        var line = after.IndexOfAny('\n', '\r');
        return Read(line < 0 ? after : after[..line]);
    }

    private static LabelSet Read(ReadOnlySpan<char> text)
    {
        var found = default(LabelSet);
        Span<char> lower = stackalloc char[text.Length];
        text.ToLowerInvariant(lower);
        for (var i = 0; i < lower.Length;)
        {
            var start = i;
            while (i < lower.Length && char.IsLetter(lower[i]))
                i++;
            if (i == start)
                i++;
            else if (i - start <= LongestWord)
                ReadWord(lower, start, i, ref found);
        }

        return found;
    }

    private static void ReadWord(ReadOnlySpan<char> text, int start, int end, ref LabelSet found)
    {
        Collect(text, start, end, ref found);
        for (var tail = start + 1; tail <= end - ShortestTail; tail++)
            Collect(text, tail, end, ref found);
    }

    private static void Collect(ReadOnlySpan<char> text, int start, int end, ref LabelSet found)
    {
        if (!ByFirstWord.TryGetValue(text[start..end], out var labels))
            return;
        foreach (var (rest, label) in labels)
        {
            if (Follow(text, end, rest))
                found.Add(label);
        }
    }

    private static bool Follow(ReadOnlySpan<char> text, int at, string[] rest)
    {
        foreach (var word in rest)
        {
            while (at < text.Length && !char.IsLetter(text[at]))
                at++;
            if (!text[at..].StartsWith(word, StringComparison.Ordinal) || (at + word.Length < text.Length && char.IsLetter(text[at + word.Length])))
                return false;
            at += word.Length;
        }

        return true;
    }
}
