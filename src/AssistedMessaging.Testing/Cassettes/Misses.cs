namespace AssistedMessaging.Testing.Cassettes;

// What to say when a cassette has no answer.
internal static class Misses
{
    private const int MostLines = 60;
    private const int LongestLine = 240;

    public static CassetteException Of(Tape tape, string path, CassetteRequest request, string key)
    {
        int answers = tape.AnswersTo(key);
        string text = CassetteText.Write(request);
        string problem = !File.Exists(path) ? $"there is no cassette at {path}."
            : answers > 0 ? $"{path} has {answers} answer(s) to request {key}, and it was asked once more."
            : $"{path} has no answer to request {key}, among {tape.Count} recorded.";
        string nearest = answers == 0 && tape.Nearest(text) is { } other
            ? $"\nThe nearest recorded request is {other.Key}:\n{Cut(UnifiedDiff.Of(other.Text, text, "recorded", "asked"))}"
            : "";
        return new CassetteException(
            "cassette.miss",
            $"{problem} Record it on your own machine with {nameof(CassetteMode)}.{nameof(CassetteMode.Auto)} and commit the file.{nearest}",
            key);
    }

    private static string Cut(string diff)
    {
        string[] lines = diff.Split('\n');
        string shown = string.Join('\n', lines.Take(MostLines).Select(line => line.Length > LongestLine ? $"{line.AsSpan(0, LongestLine)}…" : line));
        return lines.Length > MostLines ? $"{shown}\n… {lines.Length - MostLines} more lines" : shown;
    }
}
