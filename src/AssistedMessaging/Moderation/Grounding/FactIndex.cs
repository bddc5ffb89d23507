using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>The words and numbers of all texts that one message may rest on, read once for all checks.</summary>
internal sealed class FactIndex
{
    private readonly HashSet<string> _words = new(256, StringComparer.Ordinal);
    private readonly List<NumberMention> _numbers = [];

    private readonly string[] _names;

    /// <summary>Reads the texts of a message's fields and slots, and the names of candidate and recruiter.</summary>
    public FactIndex(ModerationContext context)
    {
        _names = context.Records is { } records ? [.. NameForms.PartsOf(records.Candidate.Name), .. NameForms.PartsOf(records.Recruiter.Name)] : [];
        new SuppliedFacts(context).Any(this, static (text, self) => self.Add(text));
    }

    /// <summary>Whether the word is a part of the candidate's or the recruiter's name.</summary>
    public bool HasName(ReadOnlySpan<char> word) => NameForms.Has(_names, word);

    /// <summary>Whether one of the texts has this folded word.</summary>
    public bool HasWord(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether one of the texts has this folded word or one that differs in its ending only.</summary>
    public bool HasWordLike(ReadOnlySpan<char> word)
    {
        foreach (var known in _words)
        {
            if (SuppliedFacts.IsLike(known, word))
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

    private bool Add(string text)
    {
        using var words = WordView.Of(text);
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < words.Count; i++)
            lookup.Add(words.Letters(i));

        var position = 0;
        while (Numbers.Next(text, ref position, out var number))
            _numbers.Add(number);
        return false;
    }
}
