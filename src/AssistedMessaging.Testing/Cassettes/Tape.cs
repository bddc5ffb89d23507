namespace AssistedMessaging.Testing.Cassettes;

// The answers of one cassette in memory, and how far each request has been played. One caller at a time; CassetteChatClient sees to that.
internal sealed class Tape
{
    private readonly SortedDictionary<string, (CassetteRequest Request, List<CassetteAnswer> Answers)> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _played = new(StringComparer.Ordinal);

    public Tape(IReadOnlyList<CassetteEntry> entries)
    {
        foreach (CassetteEntry entry in entries)
        {
            _entries.Add(entry.Key, (entry.Request, [.. entry.Answers]));
        }
    }

    public int Count => _entries.Count;

    public int AnswersTo(string key) => _entries.TryGetValue(key, out var entry) ? entry.Answers.Count : 0;

    public CassetteAnswer? Next(string key)
    {
        int played = _played.GetValueOrDefault(key);
        if (played >= AnswersTo(key))
        {
            return null;
        }

        _played[key] = played + 1;
        return _entries[key].Answers[played];
    }

    // What is added was given to its caller and is not played again.
    public void Add(string key, CassetteRequest request, CassetteAnswer answer)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            _entries.Add(key, entry = (request, []));
        }

        entry.Answers.Add(answer);
        _played[key] = _played.GetValueOrDefault(key) + 1;
    }

    public CassetteFile ToFile(string? personalDataReason) => new()
    {
        Version = CassetteFile.CurrentVersion,
        PersonalDataAllowed = personalDataReason,
        Entries = [.. _entries.Select(entry => new CassetteEntry { Key = entry.Key, Request = entry.Value.Request, Answers = entry.Value.Answers })],
    };

    // The request that differs from this one in the fewest lines.
    public (string Key, string Text)? Nearest(string text)
    {
        ILookup<string, string> lines = text.Split('\n').ToLookup(line => line, StringComparer.Ordinal);
        return _entries
            .Select(entry => (entry.Key, Text: CassetteText.Write(entry.Value.Request)))
            .OrderBy(entry => Distance(lines, entry.Text.Split('\n')))
            .Select(entry => ((string, string)?)entry)
            .FirstOrDefault();
    }

    private static int Distance(ILookup<string, string> lines, string[] others)
    {
        int common = others.CountBy(line => line, StringComparer.Ordinal).Sum(line => Math.Min(line.Value, lines[line.Key].Count()));
        return others.Length + lines.Sum(line => line.Count()) - (2 * common);
    }
}
