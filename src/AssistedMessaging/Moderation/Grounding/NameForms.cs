using AssistedMessaging.Profiles;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Whether words are a form of a person's name: any of its parts, in any order, with accents written out or left away.</summary>
internal static class NameForms
{
    /// <summary>Whether a word can be a part of the name with another ending, as in the Polish vocative: Anna and Anno, Tomasz and Tomaszu, Piotr and Piotrze.</summary>
    public static bool HasInflected(PersonName name, ReadOnlySpan<char> word)
    {
        using var parts = WordView.Of(name.Full);
        for (var i = 0; i < parts.Count; i++)
        {
            var common = parts.Letters(i).CommonPrefixLength(word);
            if (common >= 3 && parts.Letters(i).Length - common <= 2 && word.Length - common <= 3)
                return true;
        }

        return false;
    }

    /// <summary>The folded parts of a name, to be asked often; none of a name that is not known.</summary>
    public static string[] PartsOf(PersonName? name) => name is null ? [] : PartsOf($"{name.Full} {name.First} {name.Last}");

    /// <summary>Whether a word is one of these parts or the first letter of one.</summary>
    public static bool Has(string[] parts, ReadOnlySpan<char> word)
    {
        foreach (var part in parts)
        {
            if (part[0] == word[0] && (word.Length == 1 || AreSame(part, word)))
                return true;
        }

        return false;
    }

    private static string[] PartsOf(string name)
    {
        using var view = WordView.Of(name);
        var parts = new string[view.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = view.Letters(i).ToString();
        return parts;
    }

    /// <summary>Equal when <c>ae</c>, <c>oe</c> and <c>ue</c> count as the letters with an umlaut that they stand for.</summary>
    private static bool AreSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] != b[j])
                return false;
            var (wideA, wideB) = (IsWide(a, i), IsWide(b, j));
            i += wideA && !wideB ? 2 : 1;
            j += wideB && !wideA ? 2 : 1;
        }

        return i == a.Length && j == b.Length;
    }

    private static bool IsWide(ReadOnlySpan<char> word, int at) => word[at] is 'a' or 'o' or 'u' && at + 1 < word.Length && word[at + 1] == 'e';
}
