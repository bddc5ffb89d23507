using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>Several words in a row in capitals, or three exclamation marks.</summary>
/// <remarks>Short runs count only before an exclamation mark, because trades are full of abbreviations.</remarks>
internal sealed class ShoutingCheck : MessageCheck
{
    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        using var words = context.Words(part);
        var hasMarks = text.Contains('!');
        var run = default(Run);
        var end = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (hasMarks)
                run.Marks += text.AsSpan(end, words[i].Start - end).Count('!');
            end = words[i].End;
            if (IsCapitals(text, words[i]))
            {
                run.Add(words[i].Start, words[i].End);
                continue;
            }

            Close(run, text, part, ref findings);
            run = default;
        }

        run.Marks += text.AsSpan(end).Count('!');
        Close(run, text, part, ref findings);
    }

    private static bool IsCapitals(string text, in Word word)
    {
        if (!word.IsUpper || word.End - word.Start < 2)
            return false;

        foreach (var c in text.AsSpan(word.Start, word.End - word.Start))
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private static void Close(Run run, string text, MessagePart part, ref List<ModerationFinding>? findings)
    {
        var isLong = run.Words >= 5 && run.Letters >= 18;
        var isLoud = run.Words >= 2 && run.Letters >= 6 && run.Marks > 0;
        if (isLong || isLoud)
            Add(ref findings, "quality.shouting", part, TextSpan.FromBounds(run.Start, EndOfMarks(text, run.End)));
        else if (run.Marks >= 3)
            Add(ref findings, "quality.shouting", part, null, ModerationSeverity.Low);
    }

    private static int EndOfMarks(string text, int end)
    {
        while (end < text.Length && text[end] == '!')
            end++;
        return end;
    }

    private struct Run
    {
        public int Start;
        public int End;
        public int Words;
        public int Letters;
        public int Marks;

        public void Add(int start, int end)
        {
            Start = Words == 0 ? start : Start;
            (End, Words, Letters) = (end, Words + 1, Letters + end - start);
        }
    }
}
