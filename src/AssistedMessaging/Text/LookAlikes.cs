namespace AssistedMessaging.Text;

/// <summary>Letters of other scripts that look like Latin ones, replaced inside words that mix scripts and nowhere else.</summary>
internal static class LookAlikes
{
    /// <summary>
    /// Folded Cyrillic and Greek letters, each followed by the Latin letter that a reader takes it for. From the shapes of the letters.
    /// </summary>
    private const string Pairs =
        "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwгrпnьbӏlүyԍgєe"
        + "αaβbεeηnιiκkμuνvοoρpτtυuχxωwγyζzσo"
        + "աwոnսuօoհhցgզqքp";

    /// <summary>Whether the letter is of a script that has look-alikes.</summary>
    public static bool IsOtherScript(char c) => c is >= '\u0370' and <= '\u0589';

    /// <summary>Replaces look-alikes in place.</summary>
    public static void Replace(FoldedText text)
    {
        var chars = text.Chars;
        var i = 0;
        while (i < chars.Length)
        {
            var start = i;
            var latin = false;
            var other = false;
            for (; i < chars.Length && IsWord(chars[i]); i++)
            {
                latin |= char.IsAsciiLetter(chars[i]) || chars[i] == '@';
                other |= IsOtherScript(chars[i]);
            }

            if (latin && other)
                ReplaceWord(chars[start..i]);
            if (i == start)
                i++;
        }
    }

    private static void ReplaceWord(Span<char> word)
    {
        foreach (ref var c in word)
        {
            if (c < '\u0370')
                continue;
            for (var i = 0; i + 1 < Pairs.Length; i += 2)
            {
                if (Pairs[i] == c)
                {
                    c = Pairs[i + 1];
                    break;
                }
            }
        }
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '@' or '.' or '_' or '-' or '+';
}
