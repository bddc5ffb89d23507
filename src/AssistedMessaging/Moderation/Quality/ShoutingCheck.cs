using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>Several words in a row in capitals, or three exclamation marks.</summary>
/// <remarks>Short runs count only before an exclamation mark, because trades are full of abbreviations.</remarks>
internal sealed class ShoutingCheck : MessageCheck
{
    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        var at = 0;
        var run = default(Run);
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                if (text[at] == '!')
                    run.Marks++;
                at++;
                continue;
            }

            var start = at;
            var isCapitals = true;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’'))
                isCapitals &= !char.IsLower(text[at++]);
            if (isCapitals && at - start > 1 && char.IsLetter(text[start]))
            {
                run.Add(start, at);
                continue;
            }

            Close(run, text, part, ref findings);
            run = default;
        }

        Close(run, text, part, ref findings);
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
