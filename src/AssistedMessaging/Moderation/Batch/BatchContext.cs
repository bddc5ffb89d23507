using System.Collections.Concurrent;
using AssistedMessaging.Moderation.Grounding;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Moderation.Batch;

/// <summary>What the candidates of one batch have to do with each other: facts that must not stray, messages that must not repeat, plants that several profiles share.</summary>
/// <remarks>Thread-safe. Made once for each batch and gone with it. Checks of a host see that there is a batch and nothing of it.</remarks>
public sealed class BatchContext
{
    private readonly ConcurrentDictionary<string, WordSet> _messages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, ConcurrentDictionary<string, byte>> _plants = new();
    private volatile FactTexts? _sharedFacts;

    /// <summary>Makes the context of a batch.</summary>
    public BatchContext(IReadOnlyList<Candidate> candidates) => Others = new ForeignFacts(candidates);

    /// <summary>Names and employers of the batch, by whose they are.</summary>
    internal ForeignFacts Others { get; }

    /// <summary>How many profiles have the flagged sentence that most of them share; 0 or 1 when none is shared.</summary>
    internal int SharedPlants => _plants.IsEmpty ? 0 : _plants.Values.Max(candidates => candidates.Count);

    /// <summary>The facts of texts that are usually the same for all candidates of the batch; they are read again when they differ.</summary>
    internal FactTexts SharedFacts(List<string> texts, string language) =>
        _sharedFacts is { } facts && facts.AreOf(texts, language) ? facts : _sharedFacts = new FactTexts(texts, language);

    /// <summary>Notes a candidate's message and says whether the message of another candidate is like it.</summary>
    /// <param name="candidateId">Whose message it is.</param>
    /// <param name="words">The message.</param>
    /// <param name="part">The part of their runs of words that like messages share, from 0 to 1.</param>
    internal bool Repeats(string candidateId, in WordView words, double part)
    {
        var own = WordRuns.Of(words);
        var isLike = false;
        foreach (var (other, runs) in _messages)
            isLike |= other != candidateId && own.IsLike(runs, part);

        _messages[candidateId] = own;
        return isLike;
    }

    /// <summary>Notes a sentence of a profile that was flagged as an instruction.</summary>
    internal void Flagged(string candidateId, ReadOnlySpan<char> sentence)
    {
        using var words = WordView.Of(sentence);
        var hash = default(HashCode);
        for (var i = 0; i < words.Count; i++)
            hash.Add(words[i].Hash);

        _plants.GetOrAdd(hash.ToHashCode(), _ => new(StringComparer.Ordinal))[candidateId] = 0;
    }
}
