using System.Globalization;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.HostRules;

/// <summary>Finds the terms of a host in a folded view, by their first words.</summary>
internal sealed class TermFinder
{
    private readonly Dictionary<string, List<(string[] Words, HostTerm Term)>> _byFirst = new(StringComparer.OrdinalIgnoreCase);

    public TermFinder(IReadOnlyList<HostTerm> terms)
    {
        foreach (var term in terms)
        {
            foreach (var form in term.Words)
            {
                var words = WordsOf(form);
                if (!_byFirst.TryGetValue(words[0], out var list))
                    _byFirst.Add(words[0], list = []);
                list.Add((words, term));
            }
        }
    }

    /// <summary>The words of a text, folded.</summary>
    public static string[] WordsOf(string text)
    {
        using var folded = Folding.Fold(text);
        var view = (ReadOnlySpan<char>)folded.Chars;
        var words = new List<string>();
        for (var position = 0; NextWord(view, position, out var word); position = word.End)
            words.Add(view.Slice(word.Start, word.Length).ToString());
        return [.. words];
    }

    /// <summary>Adds what is found; offsets are those of the view.</summary>
    public void Find(ReadOnlySpan<char> view, List<SensitiveDataFinding> findings)
    {
        if (_byFirst.Count == 0)
            return;

        var forms = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var position = 0; NextWord(view, position, out var word); position = word.End)
        {
            if (!forms.TryGetValue(view.Slice(word.Start, word.Length), out var list))
                continue;

            foreach (var (words, term) in list)
            {
                if (EndOf(view, word, words) is { } end)
                    findings.Add(new SensitiveDataFinding(word.Start, end - word.Start, term.Category, term.RuleId, term.Certainty, false));
            }
        }
    }

    private static int? EndOf(ReadOnlySpan<char> view, TextSpan first, string[] words)
    {
        var end = first.End;
        for (var i = 1; i < words.Length; i++)
        {
            if (!NextWord(view, end, out var word)
                || view[end..word.Start].ContainsAnyExcept(" \t\r\n-/_")
                || !view.Slice(word.Start, word.Length).Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            end = word.End;
        }

        return end;
    }

    private static bool NextWord(ReadOnlySpan<char> view, int position, out TextSpan word)
    {
        while (position < view.Length && !IsInWord(view[position]))
            position++;
        var end = position;
        while (end < view.Length && IsInWord(view[end]))
            end++;
        word = TextSpan.FromBounds(position, end);
        return end > position;
    }

    private static bool IsInWord(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
