using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds identifiers that are encoded, spelled out or split, in a second view that is made only where something hints at it.</summary>
internal static class DisguiseScanner
{
    /// <summary>Adds what the first view did not show; offsets are those of <paramref name="view"/>.</summary>
    public static void Scan(ScanView view, ref List<SensitiveDataFinding>? findings)
    {
        if (!DisguiseHints.Find(view))
            return;

        List<SensitiveDataFinding>? added = null;
        var block = 0;
        while (view.Buffers.Hints.NextWindow(ref block, out var window))
            ScanWindow(view, window.Start, window.End, ref added);
        if (added is not null)
            OrderedFindings.Merge(ref findings, added);
    }

    private static void ScanWindow(ScanView view, int start, int end, ref List<SensitiveDataFinding>? added)
    {
        var chars = view.Chars[start..end];
        var second = view.Buffers.Disguises.Undo(chars);
        var buffers = view.Buffers.Second;
        var found = buffers.Found;
        found.Clear();
        buffers.Steps = 0;
        IdentifierScanner.Scan(buffers.Read(second.Chars, withTraits: false), ref found!);
        view.Buffers.Steps += buffers.Steps + chars.Length;
        foreach (var finding in found)
        {
            var span = second.ToSource(finding.Start, finding.Length);
            var proved = finding.Validated || finding.Score >= 0.9f || finding.RuleId is "EMAIL" or "PHONE" or "US_SSN" or "UK_NINO";
            var changed = span.Length != finding.Length
                || !chars.Slice(span.Start, span.Length).SequenceEqual(second.Chars.Slice(finding.Start, finding.Length));
            if (proved && changed)
            {
                added ??= [];
                added.Add(finding with { Start = span.Start + start, Length = span.Length });
            }
        }
    }
}
