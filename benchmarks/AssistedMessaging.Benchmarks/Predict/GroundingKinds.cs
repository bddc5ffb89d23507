namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>The suite's word for a check's code.</summary>
internal static class GroundingKinds
{
    private const string Prefix = "grounding.";

    /// <summary>Null for codes of other checks, and for a currency that is merely unusual in a country: it contradicts no fact.</summary>
    public static string? Of(string code, bool isPaid) => !code.StartsWith(Prefix, StringComparison.Ordinal) ? null : code[Prefix.Length..] switch
    {
        "currency-mismatch" => null,
        "amount" => isPaid ? "amount_changed" : "amount_invented",
        "currency" => "currency_swapped",
        "period" => "period_swapped",
        "number" or "quantity" => "quantity_invented",
        "experience" => "experience_changed",
        "date" => "date_changed",
        "deadline" => "deadline_invented",
        "benefit" => "benefit_invented",
        "signature" => "recruiter_wrong",
        "name" => "employer_invented",
        "workplace" => "workplace_changed",
        "employment" => "employment_changed",
        "relation" => "relation_invented",
        "title" => "title_changed",
        "event" => "event_invented",
        "claim" => "claim_invented",
        "negation" => "negation_flip",
        "link" => "url_changed",
        "contact" => "contact_invented",
        "not-selected" => "unselected_field",
        "private" => "private_leak",
        "sensitive" => "sensitive_inference",
        var same => same.Replace('-', '_'),
    };
}
