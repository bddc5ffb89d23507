using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds identifiers that are encoded, spelled out or split, in a second view that is made only where something hints at it.</summary>
internal static class DisguiseScanner
{
    /// <summary>Adds what the first view did not show; offsets are those of <paramref name="view"/>.</summary>
    public static void Scan(ReadOnlySpan<char> view, ref List<SensitiveDataFinding>? findings)
    {
        if (!FoldingDisguises.HasHint(view))
            return;

        using var second = FoldingDisguises.Undo(view);
        List<SensitiveDataFinding>? more = null;
        IdentifierScanner.Scan(second.Chars, ref more);
        if (more is null)
            return;

        foreach (var found in more)
        {
            var span = second.ToSource(found.Start, found.Length);
            var proved = found.Validated || found.Score >= 0.9f || found.RuleId is "EMAIL" or "PHONE" or "US_SSN" or "UK_NINO";
            var changed = span.Length != found.Length
                || !view.Slice(span.Start, span.Length).SequenceEqual(second.Chars.Slice(found.Start, found.Length));
            if (proved && changed)
                OrderedFindings.ReplaceInner(ref findings, found with { Start = span.Start, Length = span.Length });
        }
    }
}
