namespace AssistedMessaging.Disclosures;

/// <summary>Disclosure rules that cannot be trusted; nothing of them is used.</summary>
public sealed class DisclosureRulesException : Exception
{
    internal DisclosureRulesException(string code, string message, string? ruleId = null, Exception? innerException = null)
        : base(ruleId is null ? $"{code}: {message}" : $"{code}: rule '{ruleId}': {message}", innerException) =>
        (Code, RuleId) = (code, ruleId);

    /// <summary>What is wrong, for instance <c>disclosures.rules-date</c>.</summary>
    public string Code { get; }

    /// <summary>Key of the rule at fault; null when the fault is in no single rule.</summary>
    public string? RuleId { get; }
}
