using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Words, numbers, amounts and days of some texts that a message may rest on.</summary>
/// <remarks>Immutable to its readers. What is not always needed is read when a check first asks for it.</remarks>
internal sealed class FactTexts
{
    private readonly List<string> _texts;
    private readonly string _language;
    private readonly string _all;
    private readonly WordSet _words;
    private HashSet<decimal>? _numbers;
    private List<AmountMention>? _amounts;
    private List<CalendarDay>? _days;
    private string[]? _list;

    /// <param name="texts">The texts.</param>
    /// <param name="language">Language of the message, for amounts in words.</param>
    public FactTexts(List<string> texts, string language)
    {
        (_texts, _language) = (texts, language);
        _all = string.Join('\n', texts);
        _words = new WordSet(_all.Length / 8);
        WordView.AddTo(_words, _all);
    }

    /// <summary>The numbers in the texts, in all readings.</summary>
    public HashSet<decimal> Numbers => _numbers ??= NumbersIn(_all);

    /// <summary>The amounts of money in the texts.</summary>
    public List<AmountMention> Amounts => _amounts ??= Text.Amounts.Read(_all, _language) ?? [];

    /// <summary>The days of the calendar in the texts.</summary>
    public List<CalendarDay> Days => _days ??= DaysIn(_texts);

    /// <summary>Whether these are the facts of the same texts.</summary>
    public bool AreOf(List<string> texts, string language)
    {
        if (texts.Count != _texts.Count || language != _language)
            return false;

        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i] != _texts[i])
                return false;
        }

        return true;
    }

    /// <summary>Whether one of the texts satisfies a question.</summary>
    public bool Any<TState>(TState state, Func<string, TState, bool> asks)
        where TState : allows ref struct
    {
        foreach (var text in _texts)
        {
            if (asks(text, state))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the texts has the word with this hash.</summary>
    public bool Has(ulong hash) => _words.Has(hash);

    /// <summary>Whether one of the texts has this folded word or one that differs in its ending only.</summary>
    public bool HasLike(ReadOnlySpan<char> word)
    {
        foreach (var known in _list ??= List(_all))
        {
            if (SuppliedFacts.IsLike(known, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether one text has these words one after the other.</summary>
    public bool HasRun(in WordView run)
    {
        foreach (var text in _texts)
        {
            using var words = WordView.Of(text);
            for (var i = 0; i + run.Count <= words.Count; i++)
            {
                var same = 0;
                while (same < run.Count && words[i + same].Hash == run[same].Hash)
                    same++;
                if (same == run.Count)
                    return true;
            }
        }

        return false;
    }

    private static HashSet<decimal> NumbersIn(string texts)
    {
        var numbers = new HashSet<decimal>();
        var position = 0;
        while (Text.Numbers.Next(texts, ref position, out var number))
        {
            numbers.Add(number.Value);
            if (number.Other is { } other)
                numbers.Add(other);
        }

        return numbers;
    }

    private static List<CalendarDay> DaysIn(List<string> texts)
    {
        var days = new List<CalendarDay>();
        foreach (var text in texts)
        {
            if (!text.AsSpan().ContainsAnyInRange('0', '9'))
                continue;

            using var words = WordView.Of(text);
            for (var i = 0; i < words.Count; i++)
            {
                if (CalendarDay.TryRead(words, i, out var day, out _))
                    days.Add(day);
            }
        }

        return days;
    }

    private static string[] List(string texts)
    {
        using var view = WordView.Of(texts);
        var words = new HashSet<string>(view.Count, StringComparer.Ordinal);
        for (var i = 0; i < view.Count; i++)
            words.Add(view.Letters(i).ToString());
        return [.. words];
    }
}
