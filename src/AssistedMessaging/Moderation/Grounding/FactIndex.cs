using System.Buffers;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>The words and numbers of all texts that one message may rest on, read once for all checks.</summary>
internal sealed class FactIndex
{
    private readonly WordSet _words;
    private readonly List<NumberMention> _numbers = [];
    private readonly string[] _candidate;
    private readonly string[] _recruiter;
    private readonly string[] _companies;
    private readonly string _texts;
    private readonly string _language;
    private string[]? _list;
    private List<AmountMention>? _amounts;
    private List<CalendarDay>? _days;

    /// <summary>Reads the texts of a message's fields and slots, and the names of candidate and recruiter.</summary>
    public FactIndex(ModerationContext context)
    {
        _candidate = NameForms.PartsOf(context.Records?.Candidate.Name);
        _recruiter = NameForms.PartsOf(context.Records?.Recruiter.Name);
        _companies = CompanyForms.Of(context.Records);
        _language = context.Language.Language;
        _texts = Join(context);
        _words = new WordSet(_texts.Length / 8);
        WordView.AddTo(_words, _texts);

        var position = 0;
        while (Numbers.Next(_texts, ref position, out var number))
            _numbers.Add(number);
    }

    /// <summary>Whether the word is a part of the candidate's or the recruiter's name.</summary>
    public bool HasName(ReadOnlySpan<char> word) => HasCandidateName(word) || HasRecruiterName(word);

    /// <summary>Whether the word is a part of the candidate's name.</summary>
    public bool HasCandidateName(ReadOnlySpan<char> word) => NameForms.Has(_candidate, word);

    /// <summary>Whether the word is a part of the recruiter's name.</summary>
    public bool HasRecruiterName(ReadOnlySpan<char> word) => NameForms.Has(_recruiter, word);

    /// <summary>The amounts of money in the texts.</summary>
    public IReadOnlyList<AmountMention> Amounts => _amounts ??= Text.Amounts.Read(_texts, _language) ?? [];

    /// <summary>The days of the calendar in the texts.</summary>
    public IReadOnlyList<CalendarDay> Days => _days ??= DaysIn(_texts);

    /// <summary>Whether one of the texts has this folded word.</summary>
    public bool HasWord(ReadOnlySpan<char> word) => _words.Has(WordView.HashOf(word));

    /// <summary>Whether one of the texts has this folded word or one that differs in its ending only.</summary>
    public bool HasWordLike(ReadOnlySpan<char> word)
    {
        foreach (var known in _list ??= List(_texts))
        {
            if (SuppliedFacts.IsLike(known, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether the word is nearly the name of one of the companies, and not a form of it.</summary>
    public bool IsNearCompany(ReadOnlySpan<char> word) => CompanyForms.IsNear(_companies, word);

    /// <summary>Whether one of the texts has the word with this hash.</summary>
    public bool HasHash(ulong hash) => _words.Has(hash);

    /// <summary>Whether one of the texts has these words one after the other.</summary>
    public bool HasRun(in WordView run)
    {
        using var words = WordView.Of(_texts);
        for (var i = 0; i + run.Count <= words.Count; i++)
        {
            var same = 0;
            while (same < run.Count && words[i + same].Hash == run[same].Hash)
                same++;
            if (same == run.Count)
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the texts holds this number, in one of its readings.</summary>
    public bool HasNumber(NumberMention number)
    {
        foreach (var known in _numbers)
        {
            if (number.CanBe(known.Value) || (known.Other is { } other && number.CanBe(other)))
                return true;
        }

        return false;
    }

    /// <summary>All texts, each on a line of its own: reading one text costs less than reading fifty.</summary>
    private static string Join(ModerationContext context)
    {
        var buffer = new ArrayBufferWriter<char>(2_048);
        new SuppliedFacts(context).Any(buffer, static (text, all) =>
        {
            all.Write(text);
            all.Write("\n");
            return false;
        });
        return buffer.WrittenSpan.ToString();
    }

    private static List<CalendarDay> DaysIn(string texts)
    {
        using var words = WordView.Of(texts);
        var days = new List<CalendarDay>();
        for (var i = 0; i < words.Count; i++)
        {
            if (CalendarDay.TryRead(words, i, out var day, out _))
                days.Add(day);
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
