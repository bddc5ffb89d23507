using System.Buffers;
using System.Text;

namespace AssistedMessaging.Moderation;

/// <summary>Which matches of a word list stand: a list also says what is harmless.</summary>
/// <remarks>
/// What touches a match of the rule <c>allowed</c> goes. A match of the rule <c>excused</c> lets its whole sentence pass, one of
/// <c>excused.age</c> only what the
/// rules of <c>age</c> find in it. A rule whose name ends with <c>.lower</c> leaves words with a capital alone, which are names, one with
/// <c>.accent</c> words without
/// an accent, which mean something else. Of matches that overlap the one with the highest weight stays, else the longest. Linear in the matches
/// and words.
/// </remarks>
internal static class PhraseChoice
{
    private const string Allowed = "allowed";
    private const string Excused = "excused";
    private const string Lower = ".lower";
    private const string Accent = ".accent";
    private const byte Everything = 1;

    /// <summary>Takes out of <paramref name="matches"/>, which are in the order of the text, those that do not stand.</summary>
    public static void Keep(List<PhraseMatch> matches, string text, in WordView words)
    {
        var plain = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            if (!IsOtherWord(matches[i], text, words))
                matches[plain++] = matches[i];
        }

        matches.RemoveRange(plain, matches.Count - plain);
        if (matches.Exists(IsExcuse))
            TakeExcused(matches, words);

        var kept = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            if (kept == 0 || matches[kept - 1].Last < matches[i].First)
                matches[kept++] = matches[i];
            else if (IsBetter(matches[i], matches[kept - 1]))
                matches[kept - 1] = matches[i];
        }

        matches.RemoveRange(kept, matches.Count - kept);
    }

    /// <summary>The rule's name without the conditions on its spelling.</summary>
    public static string IdOf(PhraseRule rule) =>
        rule.Name.EndsWith(Lower, StringComparison.Ordinal) ? rule.Name[..^Lower.Length]
        : rule.Name.EndsWith(Accent, StringComparison.Ordinal) ? rule.Name[..^Accent.Length]
        : rule.Name;

    private static bool IsOtherWord(PhraseMatch match, string text, in WordView words) =>
        (match.Rule.Name.EndsWith(Lower, StringComparison.Ordinal) && words[match.First].IsUpper)
        || (match.Rule.Name.EndsWith(Accent, StringComparison.Ordinal)
            && Ascii.IsValid(text.AsSpan()[words[match.First].Start..words[match.Last].End]));

    private static bool IsBetter(PhraseMatch match, PhraseMatch than) =>
        match.Rule.Weight > than.Rule.Weight || (match.Rule.Weight == than.Rule.Weight && match.Last - match.First > than.Last - than.First);

    private static bool IsExcuse(PhraseMatch match) => match.Rule.Name == Allowed || match.Rule.Name.StartsWith(Excused, StringComparison.Ordinal);

    private static void TakeExcused(List<PhraseMatch> matches, in WordView words)
    {
        var marks = ArrayPool<byte>.Shared.Rent(words.Count);
        marks.AsSpan(0, words.Count).Clear();
        var categories = new List<string>(4);
        foreach (var match in matches)
        {
            if (match.Rule.Name == Allowed)
                marks.AsSpan(match.First, match.Last - match.First + 1).Fill(Everything);
        }

        foreach (var match in matches)
        {
            if (match.Rule.Name.StartsWith(Excused, StringComparison.Ordinal))
                MarkSentence(marks, match.First, Bit(match.Rule.Name, categories), words);
        }

        var kept = matches.FindAll(m => !IsExcuse(m) && !IsMarked(marks, m, categories));
        matches.Clear();
        matches.AddRange(kept);
        ArrayPool<byte>.Shared.Return(marks);
    }

    private static byte Bit(string excuse, List<string> categories)
    {
        if (excuse == Excused)
            return 2;
        var category = excuse[(Excused.Length + 1)..] + ".";
        if (!categories.Contains(category))
            categories.Add(category);
        return (byte)(4 << categories.IndexOf(category));
    }

    private static void MarkSentence(byte[] marks, int at, byte bit, in WordView words)
    {
        if ((marks[at] & bit) != 0)
            return;
        for (var i = at; i >= 0 && words[i].Sentence == words[at].Sentence; i--)
            marks[i] |= bit;
        for (var i = at + 1; i < words.Count && words[i].Sentence == words[at].Sentence; i++)
            marks[i] |= bit;
    }

    private static bool IsMarked(byte[] marks, PhraseMatch match, List<string> categories)
    {
        var mask = Everything | 2;
        for (var c = 0; c < categories.Count; c++)
            mask |= match.Rule.Name.StartsWith(categories[c], StringComparison.Ordinal) ? 4 << c : 0;
        for (var i = match.First; i <= match.Last; i++)
        {
            if ((marks[i] & mask) != 0)
                return true;
        }

        return false;
    }
}
