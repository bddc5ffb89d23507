namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>A list of findings in the order of the text that do not overlap; insertions find their place by halving.</summary>
internal static class OrderedFindings
{
    /// <summary>Adds a finding unless one stands there already.</summary>
    public static void AddIfFree(ref List<SensitiveDataFinding>? findings, SensitiveDataFinding found)
    {
        findings ??= [];
        var place = Place(findings, found);
        if (place == findings.Count || findings[place].Start >= found.End)
            findings.Insert(place, found);
    }

    /// <summary>Adds a finding in the place of those that it overlaps.</summary>
    public static void Replace(ref List<SensitiveDataFinding>? findings, SensitiveDataFinding found)
    {
        findings ??= [];
        var place = Place(findings, found);
        var count = 0;
        while (place + count < findings.Count && findings[place + count].Start < found.End)
            count++;
        findings.RemoveRange(place, count);
        findings.Insert(place, found);
    }

    /// <summary>Adds a finding in the place of smaller ones inside it; one that reaches beyond it, or is as long, stays instead.</summary>
    public static void ReplaceInner(ref List<SensitiveDataFinding>? findings, SensitiveDataFinding found)
    {
        findings ??= [];
        for (var i = Place(findings, found); i < findings.Count && findings[i].Start < found.End; i++)
        {
            if (findings[i].Start < found.Start || findings[i].End > found.End || findings[i].Length == found.Length)
                return;
        }

        Replace(ref findings, found);
    }

    /// <summary>Index of the first finding that ends after <paramref name="found"/> starts.</summary>
    private static int Place(List<SensitiveDataFinding> findings, SensitiveDataFinding found)
    {
        var (low, high) = (0, findings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (findings[middle].End <= found.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
