using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.HostRules;

/// <summary>A detector with a host's own terms, identifiers and allow-list around another one.</summary>
/// <remarks>
/// The host's rules look at the same folded view as the built-in ones, so disguises hide nothing from them. The allow-list comes last and can only
/// take findings away. Where the inner detector or a check of the host's throws, so does this one, and the guard takes it as the worst.
/// </remarks>
public sealed class HostRulesDetector : ISensitiveDataDetector
{
    private readonly ISensitiveDataDetector _inner;
    private readonly HostRuleSet _rules;
    private readonly TermFinder _terms;
    private readonly IdentifierFinder _identifiers;
    private readonly (string Words, AllowListEntry Entry)[] _allowed;
    private readonly ContractId? _contract;
    private readonly TimeProvider _time;

    /// <summary>A detector that holds for every contract.</summary>
    /// <param name="inner">The detector to extend, for instance a <see cref="SensitiveDataDetector"/>.</param>
    /// <param name="rules">The host's rules.</param>
    /// <param name="time">The clock for the allow-list; null = the system's.</param>
    /// <exception cref="ArgumentException">A rule is incomplete; the message names its id.</exception>
    public HostRulesDetector(ISensitiveDataDetector inner, HostRuleSet rules, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(rules);
        if (rules.FirstFault() is { } fault)
            throw new ArgumentException(fault, nameof(rules));

        (_inner, _rules, _time) = (inner, rules, time ?? TimeProvider.System);
        (_terms, _identifiers) = (new TermFinder(rules.Terms), new IdentifierFinder(rules.Identifiers));
        _allowed = [.. rules.Allowed.Select(entry => (Folded(entry.Text), entry))];
    }

    private HostRulesDetector(HostRulesDetector other, ContractId contract)
    {
        (_inner, _rules, _time) = (other._inner, other._rules, other._time);
        (_terms, _identifiers, _allowed) = (other._terms, other._identifiers, other._allowed);
        _contract = contract;
    }

    /// <summary>The same detector for one contract, with the entries of its allow-list.</summary>
    public HostRulesDetector ForContract(ContractId contract) => new(this, contract);

    /// <inheritdoc/>
    public async ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default)
    {
        var report = await _inner.DetectAsync(text, cancellationToken).ConfigureAwait(false);
        var findings = report.Findings.ToList();
        foreach (var own in Own(text.Text))
        {
            if (!findings.Exists(f => f.Start == own.Start && f.Length == own.Length && f.Category == own.Category))
                findings.Add(own);
        }

        findings.RemoveAll(finding => IsAllowed(text, finding));
        findings.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length.CompareTo(b.Length));
        return new SensitiveDataReport { Findings = findings, Version = $"{report.Version}+{_rules.Version}" };
    }

    private List<SensitiveDataFinding> Own(string text)
    {
        var own = new List<SensitiveDataFinding>();
        using var folded = Folding.Fold(text);
        _terms.Find(folded.Chars, own);
        _identifiers.Find(folded.Chars, own);
        for (var i = 0; i < own.Count; i++)
        {
            var span = folded.ToSource(own[i].Start, own[i].Length);
            own[i] = own[i] with { Start = span.Start, Length = span.Length };
        }

        return own;
    }

    private bool IsAllowed(SensitiveDataText text, SensitiveDataFinding finding)
    {
        if (_allowed.Length == 0 || finding.Start < 0 || finding.Length < 0 || finding.Start > text.Text.Length - finding.Length)
            return false;

        var words = Folded(text.Text.Substring(finding.Start, finding.Length));
        return _allowed.Any(a => a.Words.Equals(words, StringComparison.OrdinalIgnoreCase) && Holds(a.Entry, text.Origin, finding.Category));
    }

    private bool Holds(AllowListEntry entry, TextOrigin origin, PersonalDataCategory category) =>
        entry.Origins.Contains(origin)
        && (entry.Category is not { } kind || kind == category)
        && (entry.Contract is not { } contract || contract == _contract)
        && _time.GetUtcNow() < entry.ExpiresAt;

    private static string Folded(string text)
    {
        using var folded = Folding.Fold(text);
        return folded.Chars.Trim().ToString();
    }
}
