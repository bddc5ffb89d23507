namespace AssistedMessaging.Moderation;

/// <summary>What all checks of one text said, put together without allocating while nothing is found.</summary>
internal struct ModerationReports
{
    private List<ModerationFinding>? _findings;
    private bool _failed;
    private bool _misconfigured;

    /// <summary>The worst of the outcomes; a wrong set-up is worse than a failure. Null = every check looked at the text.</summary>
    public readonly CheckOutcome? Worst => _misconfigured ? CheckOutcome.Misconfigured : _failed ? CheckOutcome.Failed : null;

    public void Add(ModerationCheck check, ModerationReport report)
    {
        _misconfigured |= report.Outcome is CheckOutcome.Misconfigured;
        _failed |= report.Outcome is CheckOutcome.Failed or CheckOutcome.TimedOut;
        for (var i = 0; i < report.Findings.Count; i++)
            (_findings ??= []).Add(Named(report.Findings[i], check));
    }

    public readonly IReadOnlyList<ModerationFinding> SortedFindings()
    {
        if (_findings is null)
            return [];

        _findings.Sort(Compare);
        return _findings;
    }

    private static ModerationFinding Named(ModerationFinding finding, ModerationCheck check) => finding.CheckId.Length > 0
        ? finding
        : new ModerationFinding
        {
            Code = finding.Code,
            Severity = finding.Severity,
            Part = finding.Part,
            Span = finding.Span,
            Field = finding.Field,
            Rule = finding.Rule,
            SuggestionKey = finding.SuggestionKey,
            CheckId = check.Id,
        };

    private static int Compare(ModerationFinding a, ModerationFinding b)
    {
        var order = (int)a.Part - (int)b.Part;
        if (order == 0)
            order = (a.Span?.Start ?? -1).CompareTo(b.Span?.Start ?? -1);
        if (order == 0)
            order = (a.Span?.Length ?? -1).CompareTo(b.Span?.Length ?? -1);
        if (order == 0)
            order = string.CompareOrdinal(a.Code, b.Code);
        return order != 0 ? order : string.CompareOrdinal(a.CheckId, b.CheckId);
    }
}
