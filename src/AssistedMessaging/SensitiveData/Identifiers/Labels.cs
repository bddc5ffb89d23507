using System.Runtime.InteropServices;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>The label words that stand beside a number on its line.</summary>
internal static class Labels
{
    /// <summary>How far before and after the number a label may stand, in characters.</summary>
    private const int Reach = 40;

    /// <summary>How far before the number a label in a script without spaces may stand.</summary>
    private const int UndividedReach = 12;

    private static readonly string[] Rules;

    /// <summary>Labels in scripts that write words without spaces.</summary>
    private static readonly (string Text, int Label)[] Undivided;

    static Labels()
    {
        var rules = new List<string>();
        var entries = new List<(string, int)>();
        foreach (var line in LexiconFiles.ReadShared("labels").Split('\n').Where(l => l.Length > 0 && l[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (!rules.Contains(line[..colon]))
                rules.Add(line[..colon]);
            foreach (var entry in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                entries.Add((entry, rules.IndexOf(line[..colon])));
        }

        Rules = [.. rules];
        Entries = [.. entries.Where(e => !IsIdeograph(e.Item1[0]))];
        Undivided = [.. entries.Where(e => IsIdeograph(e.Item1[0]))];
        Not = IndexOf("NOT");
        Phone = IndexOf("PHONE");
    }

    /// <summary>Every label with the number of its rule.</summary>
    public static IReadOnlyList<(string Text, int Label)> Entries { get; }

    /// <summary>Words beside which a number is an order, a ticket or a version.</summary>
    public static int Not { get; }

    /// <summary>Words beside which a number is a telephone number.</summary>
    public static int Phone { get; }

    /// <summary>The number of a rule's labels; -1 when it has none.</summary>
    public static int IndexOf(string rule) => Array.IndexOf(Rules, rule);

    /// <summary>Whether a character belongs to Chinese, Japanese or Korean writing.</summary>
    public static bool IsIdeograph(char c) => c is >= '\u2E80' and <= '\uD7A3';

    /// <summary>The labels before a number.</summary>
    public static LabelSet Before(ScanView view, int start)
    {
        var found = default(LabelSet);
        var hits = CollectionsMarshal.AsSpan(view.Buffers.Labels);
        var from = -1;
        for (var i = LowerBound(hits, start) - 1; i >= 0 && hits[i].Start >= start - Reach; i--)
        {
            if (from < 0)
                from = LineStart(view.Chars, start);
            if (hits[i].Start < from)
                break;
            if (hits[i].End <= start)
                found.Add(hits[i].Sign);
        }

        AddUndivided(view.Chars, start, ref found);
        return found;
    }

    /// <summary>Whether a label stands directly before a place, at most two characters away.</summary>
    public static bool Touches(ScanView view, int start, int label)
    {
        var hits = CollectionsMarshal.AsSpan(view.Buffers.Labels);
        for (var i = LowerBound(hits, start) - 1; i >= 0 && hits[i].Start >= start - Reach; i--)
        {
            if (hits[i].Sign == label && start - hits[i].End is >= 0 and <= 2)
                return true;
        }

        return false;
    }

    /// <summary>Whether a label stands before a number without another number between them.</summary>
    public static bool IsNamed(ScanView view, int start)
    {
        var hits = CollectionsMarshal.AsSpan(view.Buffers.Labels);
        var last = LowerBound(hits, start) - 1;
        return last >= 0 && hits[last].Start >= start - Reach && hits[last].End <= start && view.Map.NextDigit(hits[last].End) >= start;
    }

    /// <summary>The labels after a number.</summary>
    public static LabelSet After(ScanView view, int end)
    {
        var found = default(LabelSet);
        var hits = CollectionsMarshal.AsSpan(view.Buffers.Labels);
        var to = -1;
        for (var i = LowerBound(hits, end); i < hits.Length && hits[i].Start < end + Reach; i++)
        {
            if (to < 0)
                to = LineEnd(view.Chars, end);
            if (hits[i].End <= to)
                found.Add(hits[i].Sign);
        }

        return found;
    }

    /// <summary>Whether any label stands in a stretch.</summary>
    public static bool Any(ScanView view, int from, int to)
    {
        var hits = CollectionsMarshal.AsSpan(view.Buffers.Labels);
        var first = LowerBound(hits, from);
        return first < hits.Length && hits[first].Start < to;
    }

    /// <summary>Whether a label other than one begins in a stretch.</summary>
    public static bool AnyBut(ScanView view, int from, int to, int label)
    {
        var hits = CollectionsMarshal.AsSpan(view.Buffers.Labels);
        for (var i = LowerBound(hits, from); i < hits.Length && hits[i].Start < to; i++)
        {
            if (hits[i].Sign != label)
                return true;
        }

        return false;
    }

    private static void AddUndivided(ReadOnlySpan<char> view, int start, ref LabelSet found)
    {
        if (!(start > 0 && IsIdeograph(view[start - 1])) && !(start > 1 && IsIdeograph(view[start - 2])))
            return;
        var near = view[Math.Max(0, start - UndividedReach)..start];
        foreach (var (text, label) in Undivided)
        {
            if (near.IndexOf(text) >= 0)
                found.Add(label);
        }
    }

    private static int LineStart(ReadOnlySpan<char> view, int start)
    {
        var from = Math.Max(0, start - Reach);
        var line = from + view[from..start].LastIndexOfAny('\n', '\r') + 1;
        if (line == from || !view[line..start].IsWhiteSpace())
            return line;

        // In a form the label has a line of its own.
        var end = line;
        while (end > from && view[end - 1] is '\n' or '\r' or ' ')
            end--;
        return from + view[from..end].LastIndexOfAny('\n', '\r') + 1;
    }

    private static int LineEnd(ReadOnlySpan<char> view, int end)
    {
        var to = Math.Min(view.Length, end + Reach);
        var line = view[end..to].IndexOfAny('\n', '\r');
        return line < 0 ? to : end + line;
    }

    private static int LowerBound(ReadOnlySpan<SignHit> hits, int start)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
