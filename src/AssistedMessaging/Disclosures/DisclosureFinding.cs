using System.Text.Json.Serialization;

namespace AssistedMessaging.Disclosures;

/// <summary>What a rule may ask for and the message does not say. For the reviewer; the library never writes the missing words. Not legal advice.</summary>
public sealed class DisclosureFinding
{
    internal DisclosureFinding(DisclosureRule rule, DisclosureApplicability applicability, IReadOnlyList<string> missing, IReadOnlyList<string> unknown) =>
        (Rule, Applicability, Missing, Unknown) = (rule, applicability, missing, unknown);

    /// <summary>The rule, with its law, dates and sources.</summary>
    [JsonIgnore]
    public DisclosureRule Rule { get; }

    /// <summary>Key of the rule.</summary>
    public string RuleId => Rule.Id;

    /// <summary>The law itself.</summary>
    public string Law => Rule.Law;

    /// <summary>What it is about.</summary>
    public string Topic => Rule.Topic;

    /// <summary>How well the rule is known.</summary>
    public DisclosureCertainty Certainty => Rule.Certainty;

    /// <summary><see cref="DisclosureApplicability.Possibly"/> or <see cref="DisclosureApplicability.Yes"/>.</summary>
    public DisclosureApplicability Applicability { get; }

    /// <summary>The elements that are missing.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>Facts that would have been needed to say more, for instance <c>employees</c>.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>The rule and whether it applies.</summary>
    public override string ToString() => $"{RuleId}: {Applicability}";
}
