using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>All that one message may rest on, read once for all checks.</summary>
/// <remarks>What a whole batch shares, as the posting and the company, is read once for the batch.</remarks>
internal sealed class FactIndex
{
    private readonly FactTexts _own;
    private readonly FactTexts _shared;
    private readonly string[] _candidate;
    private readonly string[] _recruiter;
    private readonly string[] _companies;

    /// <summary>Reads the texts of a message's fields and slots, and the names of candidate and recruiter.</summary>
    public FactIndex(ModerationContext context)
    {
        _candidate = NameForms.PartsOf(context.Records?.Candidate.Name);
        _recruiter = NameForms.PartsOf(context.Records?.Recruiter.Name);
        _companies = CompanyForms.Of(context.Records);
        var (own, shared) = (new List<string>(), new List<string>());
        new SuppliedFacts(context).AddTo(own, shared);
        _own = new FactTexts(own, context.Language.Language);
        _shared = context.Batch?.SharedFacts(shared, context.Language.Language) ?? new FactTexts(shared, context.Language.Language);
    }

    /// <summary>Whether the word is a part of the candidate's or the recruiter's name.</summary>
    public bool HasName(ReadOnlySpan<char> word) => HasCandidateName(word) || HasRecruiterName(word);

    /// <summary>Whether the word is a part of the candidate's name.</summary>
    public bool HasCandidateName(ReadOnlySpan<char> word) => NameForms.Has(_candidate, word);

    /// <summary>Whether the word is a part of the recruiter's name.</summary>
    public bool HasRecruiterName(ReadOnlySpan<char> word) => NameForms.Has(_recruiter, word);

    /// <summary>Whether the word is nearly the name of one of the companies, and not a form of it.</summary>
    public bool IsNearCompany(ReadOnlySpan<char> word) => CompanyForms.IsNear(_companies, word);

    /// <summary>Whether one of the texts satisfies a question.</summary>
    public bool Any<TState>(TState state, Func<string, TState, bool> asks)
        where TState : allows ref struct => _own.Any(state, asks) || _shared.Any(state, asks);

    /// <summary>Whether one of the texts has this folded word.</summary>
    public bool HasWord(ReadOnlySpan<char> word) => HasHash(WordView.HashOf(word));

    /// <summary>Whether one of the texts has the word with this hash.</summary>
    public bool HasHash(ulong hash) => _own.Has(hash) || _shared.Has(hash);

    /// <summary>Whether one of the texts has this folded word or one that differs in its ending only.</summary>
    public bool HasWordLike(ReadOnlySpan<char> word) => _own.HasLike(word) || _shared.HasLike(word);

    /// <summary>Whether one text has these words one after the other.</summary>
    public bool HasRun(in WordView run) => _own.HasRun(run) || _shared.HasRun(run);

    /// <summary>Whether one of the texts holds this number, in one of its readings.</summary>
    public bool HasNumber(NumberMention number) => Has(_own.Numbers, number) || Has(_shared.Numbers, number);

    /// <summary>Whether one of the texts names this amount of money.</summary>
    public bool HasAmount(AmountMention amount) => Has(_own.Amounts, amount) || Has(_shared.Amounts, amount);

    /// <summary>Whether one of the texts names this day of the calendar.</summary>
    public bool HasDay(CalendarDay day) => Has(_own.Days, day) || Has(_shared.Days, day);

    private static bool Has(HashSet<decimal> numbers, NumberMention asked) =>
        numbers.Contains(asked.Value) || (asked.Other is { } other && numbers.Contains(other));

    private static bool Has(List<AmountMention> amounts, AmountMention asked)
    {
        foreach (var known in amounts)
        {
            if (AmountMatch.AreSame(asked, known))
                return true;
        }

        return false;
    }

    private static bool Has(List<CalendarDay> days, CalendarDay asked)
    {
        foreach (var known in days)
        {
            if (known.IsSame(asked))
                return true;
        }

        return false;
    }
}
