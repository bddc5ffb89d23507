using System.Collections.Concurrent;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Moderation.Batch;

/// <summary>What the candidates of one batch have to do with each other: facts that must not stray, messages that must not repeat, plants that several profiles share.</summary>
/// <remarks>Thread-safe. Made once for each batch and gone with it. Checks of a host see that there is a batch and nothing of it.</remarks>
public sealed class BatchContext
{
    private readonly ConcurrentDictionary<string, WordRuns> _messages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, ConcurrentDictionary<string, byte>> _plants = new();

    /// <summary>Makes the context of a batch.</summary>
    public BatchContext(IReadOnlyList<Candidate> candidates) => Others = new ForeignFacts(candidates);

    /// <summary>Names and employers of the batch, by whose they are.</summary>
    internal ForeignFacts Others { get; }

    /// <summary>How many profiles have the flagged sentence that most of them share; 0 or 1 when none is shared.</summary>
    internal int SharedPlants => _plants.IsEmpty ? 0 : _plants.Values.Max(candidates => candidates.Count);

    /// <summary>Notes a candidate's message and says how much of it stands in the most similar message of another candidate, from 0 to 1.</summary>
    internal double Repeats(string candidateId, in WordView words)
    {
        var own = WordRuns.Of(words);
        var most = 0.0;
        foreach (var (other, runs) in _messages)
        {
            if (other != candidateId)
                most = Math.Max(most, own.Likeness(runs));
        }

        _messages[candidateId] = own;
        return most;
    }

    /// <summary>Notes a sentence of a profile that was flagged as an instruction.</summary>
    internal void Flagged(string candidateId, ReadOnlySpan<char> sentence)
    {
        using var words = WordView.Of(sentence);
        var hash = default(HashCode);
        for (var i = 0; i < words.Count; i++)
            hash.Add(string.GetHashCode(words.Letters(i)));

        _plants.GetOrAdd(hash.ToHashCode(), _ => new(StringComparer.Ordinal))[candidateId] = 0;
    }
}
