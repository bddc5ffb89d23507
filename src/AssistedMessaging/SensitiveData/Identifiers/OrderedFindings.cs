namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Lists of findings in the order of the text that do not overlap.</summary>
internal static class OrderedFindings
{
    /// <summary>
    /// Adds a finding that is not before the others, in the place of those that it overlaps; a web address that holds all of it stays beside it.
    /// </summary>
    public static void AddOver(ref List<SensitiveDataFinding>? findings, SensitiveDataFinding found)
    {
        findings ??= [];
        while (findings.Count > 0 && findings[^1].End > found.Start && !(findings[^1].End >= found.End && findings[^1].Category == PersonalDataCategory.Url))
            findings.RemoveAt(findings.Count - 1);
        findings.Add(found);
    }

    /// <summary>Adds those of <paramref name="added"/> that overlap nothing, or only shorter findings inside them, which they replace.</summary>
    public static void Merge(ref List<SensitiveDataFinding>? findings, List<SensitiveDataFinding> added)
    {
        if (findings is null)
        {
            findings = added;
            return;
        }

        var merged = new List<SensitiveDataFinding>(findings.Count + added.Count);
        var next = 0;
        foreach (var found in added)
        {
            while (next < findings.Count && findings[next].End <= found.Start)
                merged.Add(findings[next++]);
            var last = next;
            var stays = false;
            for (; last < findings.Count && findings[last].Start < found.End; last++)
                stays |= findings[last].Start < found.Start || findings[last].End > found.End || findings[last].Length == found.Length;
            if (stays)
                continue;
            merged.Add(found);
            next = last;
        }

        merged.AddRange(findings[next..]);
        findings = merged;
    }
}
