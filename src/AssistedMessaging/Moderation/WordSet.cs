namespace AssistedMessaging.Moderation;

/// <summary>A set of words, or of runs of words, by their hashes. Open addressing: made for being filled once and asked often.</summary>
internal sealed class WordSet
{
    private ulong[] _slots;

    /// <summary>An empty set, made for so many; it grows.</summary>
    public WordSet(int capacity) => _slots = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(Math.Max(capacity, 4) * 3 / 2))];

    /// <summary>A set of words, given folded with a space between them.</summary>
    public static WordSet Of(string words)
    {
        var set = new WordSet(words.Length / 4);
        foreach (var word in words.Split(' '))
            set.Add(WordView.HashOf(word));
        return set;
    }

    /// <summary>How many the set holds.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(ulong hash)
    {
        ref var slot = ref Slot(hash);
        if (slot != 0)
            return;
        slot = Key(hash);
        if (++Count * 4 > _slots.Length * 3)
            Grow();
    }

    /// <summary>Whether the set holds one.</summary>
    public bool Has(ulong hash) => Slot(hash) != 0;

    /// <summary>Whether two sets share at least this part of all that both hold (Jaccard index, from 0 to 1).</summary>
    public bool IsLike(WordSet other, double part)
    {
        var (few, many) = Count <= other.Count ? (this, other) : (other, this);
        if (few.Count == 0)
            return false;

        // What the smaller set may miss; most sets that differ show it within a few steps.
        var mayMiss = few.Count - (part * (few.Count + many.Count) / (1 + part));
        for (var i = 0; i < few._slots.Length && mayMiss >= 0; i++)
        {
            if (few._slots[i] != 0 && !many.Has(few._slots[i]))
                mayMiss--;
        }

        return mayMiss >= 0;
    }

    private void Grow()
    {
        var held = _slots;
        _slots = new ulong[held.Length * 2];
        foreach (var hash in held)
        {
            if (hash != 0)
                Slot(hash) = hash;
        }
    }

    private ref ulong Slot(ulong hash)
    {
        var key = Key(hash);
        var mask = _slots.Length - 1;
        for (var i = (int)(key ^ (key >> 32)) & mask; ; i = (i + 1) & mask)
        {
            ref var slot = ref _slots[i];
            if (slot == key || slot == 0)
                return ref slot;
        }
    }

    // Nought means an empty place.
    private static ulong Key(ulong hash) => hash == 0 ? 1 : hash;
}
