using System.Runtime.CompilerServices;
using AssistedMessaging.Fields;

namespace AssistedMessaging.Prompts;

/// <summary>A line of instructions: fixed words, slots and whole numbers. No untrusted character gets in.</summary>
[InterpolatedStringHandler]
public readonly struct InstructionText
{
    private readonly List<object> _parts;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Not used.</param>
    /// <param name="formattedCount">Number of slots and numbers.</param>
    public InstructionText(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = new List<object>((2 * formattedCount) + 1);
    }

    /// <summary>Adds fixed words.</summary>
    public void AppendLiteral(string words) => _parts.Add(words);

    /// <summary>Adds a slot's token; its value is never shown.</summary>
    public void AppendFormatted(Slot slot) => _parts.Add(slot);

    /// <summary>Adds a whole number of the library or the host, for instance a limit.</summary>
    public void AppendFormatted(int number) => _parts.Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    internal void WriteTo(SectionWriter section)
    {
        section.BeginLine();
        foreach (var part in _parts)
        {
            if (part is Slot slot)
                section.Slot(slot.Key, slot.Token);
            else
                section.Literal((string)part);
        }
    }
}
