using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>What one message may say: the values of the selected fields and of the slots. Looked through when a claim asks for it; nothing is built beforehand.</summary>
internal readonly struct SuppliedFacts(ModerationContext context)
{
    private readonly ModerationContext _context = context;

    /// <summary>Whether there is anything to compare with.</summary>
    public bool Exist => _context.Selection is not null || _context.Slots.Slots.Count > 0;

    /// <summary>The candidate's name; null when it is not known.</summary>
    public PersonName? CandidateName => _context.Records?.Candidate.Name;

    /// <summary>The sender's name; null when it is not known.</summary>
    public PersonName? RecruiterName => _context.Records?.Recruiter.Name;

    /// <summary>The salary that a selected field gives.</summary>
    public SalaryRange? Salary
    {
        get
        {
            for (var i = 0; _context.Selection is { } selection && i < selection.Included.Count; i++)
            {
                if (selection.Included[i].Value is FieldValue.SalaryValue salary)
                    return salary.Salary;
            }

            return null;
        }
    }

    /// <summary>Whether a stretch of the message was filled in by the library.</summary>
    public bool IsFilled(MessagePart part, TextSpan span)
    {
        var segments = part is MessagePart.Body ? _context.Segments : _context.SubjectSegments;
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Field is not null && segments[i].Span.Overlaps(span))
                return true;
        }

        return false;
    }

    /// <summary>Adds the texts: those about the candidate, and those that all candidates of a batch may share.</summary>
    public void AddTo(List<string> own, List<string> shared)
    {
        for (var i = 0; i < _context.Slots.Slots.Count; i++)
            (IsOfCandidate(_context.Slots.Slots[i].Key) ? own : shared).Add(_context.Slots.Slots[i].Value);

        for (var i = 0; _context.Selection is { } selection && i < selection.Included.Count; i++)
        {
            var texts = IsOfCandidate(selection.Included[i].Key) ? own : shared;
            switch (selection.Included[i].Value)
            {
                case FieldValue.TextValue text:
                    texts.Add(text.Text);
                    break;
                case FieldValue.LinkValue link:
                    texts.Add(link.Link.OriginalString);
                    break;
                case FieldValue.PlaceValue { Place: var place }:
                    if (place.City is { } city)
                        texts.Add(city);
                    if (place.Country is { } country)
                        texts.Add(CountryNames.Of(country));
                    break;
                case FieldValue.ListValue list:
                    texts.AddRange(list.Items);
                    break;
            }
        }
    }

    private static bool IsOfCandidate(FieldKey key) => key.Value.StartsWith("candidate.", StringComparison.Ordinal);

    /// <summary>Whether one of the texts satisfies a question.</summary>
    public bool Any<TState>(TState state, Func<string, TState, bool> asks)
        where TState : allows ref struct => _context.Facts.Any(state, asks);

    /// <summary>Whether a selected field counts this or more.</summary>
    public bool HasCountOver(decimal value)
    {
        for (var i = 0; _context.Selection is { } selection && i < selection.Included.Count; i++)
        {
            if (selection.Included[i].Value is FieldValue.CountValue count && count.Count >= value)
                return true;
        }

        return false;
    }

    /// <summary>Whether a selected field counts exactly this.</summary>
    public bool HasCount(decimal value)
    {
        for (var i = 0; _context.Selection is { } selection && i < selection.Included.Count; i++)
        {
            if (selection.Included[i].Value is FieldValue.CountValue count && count.Count == value)
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the texts names this amount of money.</summary>
    public bool HasAmount(AmountMention amount) => _context.Facts.HasAmount(amount);

    /// <summary>Whether one of the texts names this day of the calendar.</summary>
    public bool HasDay(CalendarDay day) => _context.Facts.HasDay(day);

    /// <summary>Whether the word is a part of the candidate's name.</summary>
    public bool HasCandidateName(ReadOnlySpan<char> word) => _context.Facts.HasCandidateName(word);

    /// <summary>Whether the word is a part of the recruiter's name.</summary>
    public bool HasRecruiterName(ReadOnlySpan<char> word) => _context.Facts.HasRecruiterName(word);

    /// <summary>Whether one of the texts holds this number.</summary>
    public bool HasNumber(NumberMention number) => HasCount(number.Value) || _context.Facts.HasNumber(number);

    /// <summary>Whether one of the texts, or a name in the records, has this folded word.</summary>
    public bool HasWord(ReadOnlySpan<char> word) => _context.Facts.HasWord(word) || _context.Facts.HasName(word);

    /// <summary>Whether one of the texts has this folded word or one that differs in its ending only.</summary>
    public bool HasWordLike(ReadOnlySpan<char> word) => _context.Facts.HasWordLike(word);

    /// <summary>Whether the word is nearly the name of one of the companies.</summary>
    public bool IsNearCompany(ReadOnlySpan<char> word) => _context.Facts.IsNearCompany(word);

    /// <summary>Whether one of the texts has the word with this hash.</summary>
    public bool HasHash(ulong hash) => _context.Facts.HasHash(hash);

    /// <summary>Whether one of the texts has these words one after the other.</summary>
    public bool HasRun(in WordView run) => _context.Facts.HasRun(run);

    /// <summary>The code of a name that no selected field supplies: it may stand in a field whose setting is off.</summary>
    public string CodeForName(ReadOnlySpan<char> word)
    {
        for (var i = 0; _context.Selection is { } selection && i < selection.LeftOut.Count; i++)
        {
            if (selection.LeftOut[i] is { Reason: LeftOutReason.NotSelected, Value: { } value } && TextOf(value) is { } text && HasWord(text, word))
                return "grounding.not-selected";
        }

        return "grounding.name";
    }

    private static string? TextOf(FieldValue value) => value switch
    {
        FieldValue.TextValue text => text.Text,
        FieldValue.ListValue list => string.Join('\n', list.Items),
        FieldValue.PlaceValue place => place.Place.City,
        _ => null,
    };

    private static bool HasWord(string text, ReadOnlySpan<char> word)
    {
        using var words = WordView.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Letters(i).SequenceEqual(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether two words begin alike and differ by at most two letters at the end.</summary>
    public static bool IsLike(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var common = a.CommonPrefixLength(b);
        return common >= Math.Min(4, Math.Min(a.Length, b.Length)) && Math.Max(a.Length, b.Length) - common <= 2;
    }
}
