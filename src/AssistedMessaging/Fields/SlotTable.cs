using System.Diagnostics.CodeAnalysis;

namespace AssistedMessaging.Fields;

/// <summary>The slots that one message may use, in catalogue order.</summary>
public sealed class SlotTable
{
    private readonly Dictionary<string, Slot> _byKey;

    internal SlotTable(IReadOnlyList<Slot> slots)
    {
        Slots = slots;
        _byKey = new Dictionary<string, Slot>(slots.Count, StringComparer.Ordinal);
        foreach (var slot in slots)
            _byKey.Add(slot.Key.Value, slot);
    }

    /// <summary>A table without slots.</summary>
    public static SlotTable Empty { get; } = new([]);

    /// <summary>The slots.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>Finds a slot by the path in a token.</summary>
    public bool TryGet(string path, [NotNullWhen(true)] out Slot? slot) => _byKey.TryGetValue(path, out slot);
}
