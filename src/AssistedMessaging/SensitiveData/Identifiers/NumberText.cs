using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>A number without its separators, and what it looks like: where its letters are and how long its groups.</summary>
internal struct NumberText
{
    private const int BitsOfGroup = 6;
    private const int MostGroups = 10;

    private Characters _buffer;
    private int _length;
    private int _next;

    /// <summary>The characters, letters in upper case.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<char> Text => ((ReadOnlySpan<char>)_buffer)[.._length];

    /// <summary>Number of characters.</summary>
    public readonly int Length => _length;

    /// <summary>What schemes it can still belong to: a state of <see cref="SchemeTable.Forms"/>.</summary>
    public int Form { get; private set; }

    /// <summary>One bit for each character that is a letter.</summary>
    public ulong Letters { get; private set; }

    /// <summary>The lengths of the groups as one number; 0 when there are more groups than any usual way of writing has.</summary>
    public ulong Groups { get; private set; }

    /// <summary>Number of groups.</summary>
    public int GroupCount { get; private set; }

    /// <summary>The lengths of groups as one number.</summary>
    public static ulong Code(IEnumerable<int> groups) => groups.Aggregate(0UL, Extend);

    /// <summary>The number with the length of one more group.</summary>
    public static ulong Extend(ulong groups, int length) => (groups << BitsOfGroup) | (uint)length;

    /// <summary>The separators between its groups, one bit each in the order of <see cref="SeparatorBit"/>.</summary>
    public int Separators { get; private set; }

    /// <summary>The bit of a separator.</summary>
    public static int SeparatorBit(char separator) => separator == ' ' ? 1 << 1 : OtherBit(separator);

    private static int OtherBit(char separator) => separator switch
    {
        '-' => 1 << 2,
        '.' => 1 << 3,
        '/' => 1 << 4,
        ':' => 1 << 5,
        '_' => 1 << 6,
        _ => 1,
    };

    /// <summary>Adds a group; false when it is empty, makes it too long or no scheme's, or has other characters than ASCII letters and digits.</summary>
    /// <param name="group">The group.</param>
    /// <param name="next">The character behind it, which is a separator when another group is added.</param>
    public bool Append(ReadOnlySpan<char> group, char next)
    {
        if (group.Length == 0 || _length + group.Length > SchemeTable.LongestNumber)
            return false;
        Span<char> room = ((Span<char>)_buffer)[_length..];
        var letters = 0UL;
        var form = Form;
        for (var i = 0; i < group.Length; i++)
        {
            var c = group[i];
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
            form = SchemeTable.Forms.Next(form, !char.IsAsciiDigit(c));
            if (form == SchemeForms.Dead)
                return false;
            letters |= char.IsAsciiDigit(c) ? 0 : 1UL << i;
            room[i] = char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c;
        }

        Form = form;
        Letters |= letters << _length;
        _length += group.Length;
        Separators |= _next;
        _next = SeparatorBit(next);
        Groups = ++GroupCount > MostGroups ? 0 : Extend(Groups, group.Length);
        return true;
    }

    [InlineArray(SchemeTable.LongestNumber)]
    private struct Characters
    {
        private char _first;
    }
}
