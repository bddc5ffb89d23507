using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Batch;

/// <summary>Full names and employers of all candidates of a batch, found by their first word.</summary>
internal sealed class ForeignFacts
{
    /// <summary>A single word is too often an ordinary one.</summary>
    private const int FewestWords = 2;

    private readonly Dictionary<string, List<Fact>> _byFirstWord = new(StringComparer.Ordinal);

    public ForeignFacts(IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            Add(candidate, candidate.Name.Full);
            Add(candidate, candidate.CurrentCompany);
            foreach (var position in candidate.Experience)
                Add(candidate, position.Company);
        }
    }

    /// <summary>Where in a text a fact stands that belongs to other candidates only, and to nothing that the own message may say.</summary>
    /// <param name="candidateId">The candidate whose message it is.</param>
    /// <param name="words">The text.</param>
    /// <param name="maySay">Whether the own fields have all of these words.</param>
    public List<TextSpan>? Find(string candidateId, in WordView words, Func<string[], bool> maySay)
    {
        List<TextSpan>? found = null;
        var lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!lookup.TryGetValue(words.Letters(i), out var facts))
                continue;

            foreach (var fact in facts)
            {
                if (!fact.Owners.Contains(candidateId) && Stands(words, i, fact.Words) && !maySay(fact.Words))
                    (found ??= []).Add(words.Span(i, i + fact.Words.Length - 1));
            }
        }

        return found;
    }

    private static bool Stands(in WordView words, int at, string[] fact)
    {
        if (at + fact.Length > words.Count)
            return false;

        for (var i = 1; i < fact.Length; i++)
        {
            if (!words.Letters(at + i).SequenceEqual(fact[i]))
                return false;
        }

        return true;
    }

    private void Add(Candidate owner, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;

        using var view = WordView.Of(text);
        if (view.Count < FewestWords)
            return;

        var words = new string[view.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = view.Letters(i).ToString();
        if (!_byFirstWord.TryGetValue(words[0], out var facts))
            _byFirstWord.Add(words[0], facts = []);
        if (facts.Find(f => f.Words.SequenceEqual(words)) is not { } fact)
            facts.Add(fact = new(words, []));
        fact.Owners.Add(owner.Id);
    }

    private sealed record Fact(string[] Words, HashSet<string> Owners);
}
