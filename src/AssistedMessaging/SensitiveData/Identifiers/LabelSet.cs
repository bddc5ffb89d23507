using System.Runtime.CompilerServices;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>A small set of label numbers.</summary>
[InlineArray(Words)]
internal struct LabelSet
{
    private const int Words = 3;
    private ulong _first;

    /// <summary>Most labels there can be.</summary>
    public const int Capacity = Words * 64;

    /// <summary>Whether there is none.</summary>
    public readonly bool IsEmpty => (this[0] | this[1] | this[2]) == 0;

    /// <summary>Adds a label.</summary>
    public void Add(int label) => this[label >> 6] |= 1UL << label;

    /// <summary>Whether the sets have a label in common.</summary>
    public readonly bool Overlaps(in LabelSet other) => ((this[0] & other[0]) | (this[1] & other[1]) | (this[2] & other[2])) != 0;

    /// <summary>Whether the label is in the set.</summary>
    public readonly bool Has(int label) => label >= 0 && (this[label >> 6] & (1UL << label)) != 0;
}
