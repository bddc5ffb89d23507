using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Consent.Regions;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Disclosures;

/// <summary>Holds one message's facts against rules.</summary>
internal sealed class DisclosureEvaluation(DisclosureFacts facts)
{
    private readonly Region _job = Region.Of(facts.JobLocation);
    private readonly Region _recipient = Region.Of(facts.RecipientLocation);
    private readonly Region _supervisor = Region.Of(facts.SupervisorLocation);

    /// <summary>What the rule asks for and the message lacks; null when nothing.</summary>
    public DisclosureFinding? Of(DisclosureRule rule)
    {
        if (rule.Reach == DisclosureReach.None || !rule.IsInForceOn(facts.Date) || rule.Elements.Count == 0 || facts.Recipients < rule.MinRecipients)
            return null;

        List<string>? unknown = null;
        if (!Concerns(rule, ref unknown) || Missing(rule) is not { Count: > 0 } missing)
            return null;

        var applicability = rule.CanBeSure && unknown is null ? DisclosureApplicability.Yes : DisclosureApplicability.Possibly;
        return new DisclosureFinding(rule, applicability, missing, unknown ?? []);
    }

    // Notes every fact that is not known; false as soon as a known one rules the message out.
    private bool Concerns(DisclosureRule rule, ref List<string>? unknown)
    {
        if (rule.Channels.Count > 0 && !Holds(facts.Channel is null ? null : rule.Channels.Contains(facts.Channel), "channel", ref unknown))
            return false;
        if (rule.MinEmployees > 1 && !Holds(facts.Employees is { } employees ? employees >= rule.MinEmployees : null, "employees", ref unknown))
            return false;

        foreach (var condition in rule.Conditions)
        {
            var (holds, name) = condition switch
            {
                DisclosureCondition.Job => (facts.HasJob, "job"),
                DisclosureCondition.FirstContact => (facts.IsFirstContact, "first-contact"),
                DisclosureCondition.DataFromThirdParty => (facts.DataFromThirdParty, "data-from-third-party"),
                _ => (facts.AiTalks, "ai-talks"),
            };
            if (!Holds(holds, name, ref unknown))
                return false;
        }

        return rule.GoesByJob ? ReachesJob(rule, ref unknown) : ReachesPlace(rule, _recipient, facts.RecipientLocation, "recipient-location", ref unknown);
    }

    private static bool Holds(bool? fact, string name, ref List<string>? unknown)
    {
        if (fact is null)
            (unknown ??= []).Add(name);

        return fact is not false;
    }

    private static bool ReachesPlace(DisclosureRule rule, Region region, Place? place, string name, ref List<string>? unknown)
    {
        var match = rule.Area.Match(region);
        var inLocality = rule.Locality is null || match == AreaMatch.No ? true : IsIn(rule.Locality, place?.City);
        return match != AreaMatch.No && Holds(match == AreaMatch.Yes ? inLocality : inLocality is false ? false : null, name, ref unknown);
    }

    // A job counts where it is done; where it can be done from, if the rule says so; and where its supervisor sits, if the rule says so.
    private bool ReachesJob(DisclosureRule rule, ref List<string>? unknown)
    {
        if (ReachesPlace(rule, _job, facts.JobLocation, "job-location", ref unknown))
            return true;
        if (!IsInTheCountryOf(rule, _job))
            return false;
        if (rule.ReachesBySupervisor && (!_supervisor.IsKnown || rule.Area.Match(_supervisor) != AreaMatch.No))
            return Holds(rule.Area.Match(_supervisor) == AreaMatch.Yes ? true : null, "supervisor-location", ref unknown);

        // Whether a remote job can be filled from there only the employer knows.
        return rule.ReachesRemote && facts.IsRemote is not false && Holds(null, facts.IsRemote is null ? "remote" : "remote-place", ref unknown);
    }

    private static bool IsInTheCountryOf(DisclosureRule rule, Region region)
    {
        foreach (var code in rule.Regions)
        {
            if (region.Country is { } country && code.AsSpan(0, 2).SequenceEqual(country))
                return true;
        }

        return false;
    }

    private static bool? IsIn(string locality, string? city) => string.IsNullOrWhiteSpace(city)
        ? null
        : locality.StartsWith(city.Trim(), StringComparison.OrdinalIgnoreCase) || city.Contains(locality, StringComparison.OrdinalIgnoreCase);

    private List<string> Missing(DisclosureRule rule)
    {
        var missing = new List<string>(rule.Elements.Count);
        foreach (var element in rule.Elements)
        {
            if (!facts.Present.Contains(element))
                missing.Add(element);
        }

        return missing;
    }
}
