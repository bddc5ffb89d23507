using System.Diagnostics.CodeAnalysis;

namespace AssistedMessaging.Fields;

/// <summary>The slots that one message may use, in catalogue order.</summary>
public sealed class SlotTable
{
    internal SlotTable(IReadOnlyList<Slot> slots) => Slots = slots;

    /// <summary>A table without slots.</summary>
    public static SlotTable Empty { get; } = new([]);

    /// <summary>The slots.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>Finds a slot by the path in a token.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out Slot? slot)
    {
        // A message has few slots: a walk is faster than a table made for each candidate.
        for (var i = 0; i < Slots.Count; i++)
        {
            if (Slots[i].Key.Value == path)
            {
                slot = Slots[i];
                return true;
            }
        }

        slot = null;
        return false;
    }
}
