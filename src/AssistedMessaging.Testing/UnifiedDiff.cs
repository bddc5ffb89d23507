using System.Globalization;
using System.Text;

namespace AssistedMessaging.Testing;

// The unified diff of two texts, by lines, with three lines of context. Longest common subsequence; for two texts
// that differ in so many lines that its table would be large, everything between the first and the last difference is one change.
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const int LargestTable = 4_000_000;

    public static string Of(string before, string after, string beforeName, string afterName)
    {
        string[] old = Lines(before);
        string[] now = Lines(after);
        List<(char Kind, string Line)> edits = Edits(old, now);
        var text = new StringBuilder().Append("--- ").Append(beforeName).Append('\n').Append("+++ ").Append(afterName);
        int index = 0;
        while (index < edits.Count)
        {
            int changed = edits.FindIndex(index, edit => edit.Kind != ' ');
            if (changed < 0)
            {
                break;
            }

            int end = HunkEnd(edits, changed);
            AppendHunk(text, edits, Math.Max(changed - Context, index), end);
            index = end;
        }

        return text.ToString();
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.Split('\n');

    // A hunk goes on while the next change is so near that the contexts would touch.
    private static int HunkEnd(List<(char Kind, string Line)> edits, int changed)
    {
        int last = changed;
        for (int i = changed; i < edits.Count && i <= last + (2 * Context); i++)
        {
            last = edits[i].Kind == ' ' ? last : i;
        }

        return Math.Min(last + Context + 1, edits.Count);
    }

    private static void AppendHunk(StringBuilder text, List<(char Kind, string Line)> edits, int start, int end)
    {
        int oldStart = 1 + edits.Take(start).Count(edit => edit.Kind != '+');
        int newStart = 1 + edits.Take(start).Count(edit => edit.Kind != '-');
        List<(char Kind, string Line)> hunk = edits[start..end];
        int oldCount = hunk.Count(edit => edit.Kind != '+');
        int newCount = hunk.Count(edit => edit.Kind != '-');
        text.Append(CultureInfo.InvariantCulture,
            $"\n@@ -{(oldCount == 0 ? oldStart - 1 : oldStart)},{oldCount} +{(newCount == 0 ? newStart - 1 : newStart)},{newCount} @@");
        foreach ((char kind, string line) in hunk)
        {
            text.Append('\n').Append(kind).Append(line);
        }
    }

    private static List<(char Kind, string Line)> Edits(string[] old, string[] now)
    {
        int head = 0;
        while (head < old.Length && head < now.Length && old[head] == now[head])
        {
            head++;
        }

        int tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        List<(char Kind, string Line)> edits = [.. old[..head].Select(line => (' ', line))];
        Middle(edits, old[head..^tail], now[head..^tail]);
        edits.AddRange(old[^tail..].Select(line => (' ', line)));
        return edits;
    }

    private static void Middle(List<(char Kind, string Line)> edits, string[] old, string[] now)
    {
        if ((long)(old.Length + 1) * (now.Length + 1) > LargestTable)
        {
            edits.AddRange(old.Select(line => ('-', line)));
            edits.AddRange(now.Select(line => ('+', line)));
            return;
        }

        int[,] common = Common(old, now);
        int i = 0, j = 0;
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                edits.Add((' ', old[i++]));
                j++;
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                edits.Add(('-', old[i++]));
            }
            else
            {
                edits.Add(('+', now[j++]));
            }
        }
    }

    private static int[,] Common(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (int i = old.Length - 1; i >= 0; i--)
        {
            for (int j = now.Length - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
