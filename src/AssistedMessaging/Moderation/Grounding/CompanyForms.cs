using AssistedMessaging.Fields;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Whether a word is a company's name with a letter changed: nobody writes such a name, and a model sometimes does.</summary>
internal static class CompanyForms
{
    private const int Shortest = 6;

    /// <summary>The first words of the names of the companies in the records, folded, where they are long enough to be distinctive.</summary>
    public static string[] Of(FieldContext? records)
    {
        if (records is null)
            return [];

        var names = new List<string>(3);
        Add(names, records.Recruiter.Company?.Name);
        Add(names, records.Job?.HiringOrganization.Name);
        Add(names, records.Candidate.CurrentCompany);
        return [.. names];
    }

    /// <summary>Whether a word differs from one of the names by one letter, or two of a long name, and not by an ending alone.</summary>
    public static bool IsNear(string[] names, ReadOnlySpan<char> word)
    {
        if (word.Length < Shortest - 1)
            return false;

        foreach (var name in names)
        {
            if (name[0] == word[0] && Math.Abs(name.Length - word.Length) <= 2 && !word.StartsWith(name) && Distance(name, word) is var distance and > 0
                && distance <= (name.Length >= 9 ? 2 : 1))
                return true;
        }

        return false;
    }

    private static void Add(List<string> names, string? company)
    {
        if (string.IsNullOrWhiteSpace(company))
            return;

        using var words = WordView.Of(company);
        if (words.Count > 0 && words.Letters(0).Length >= Shortest && words.Letters(0).ToString() is var first && !names.Contains(first))
            names.Add(first);
    }

    /// <summary>How many letters have to be changed, added or left out (Levenshtein 1965).</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[Math.Min(b.Length, 64) + 1];
        if (a.Length > 64 || b.Length > 64)
            return int.MaxValue;

        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var above = row[j];
                row[j] = a[i - 1] == b[j - 1] ? diagonal : Math.Min(diagonal, Math.Min(above, row[j - 1])) + 1;
                diagonal = above;
            }
        }

        return row[^1];
    }
}
