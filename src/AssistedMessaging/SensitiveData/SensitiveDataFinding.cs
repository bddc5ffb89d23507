namespace AssistedMessaging.SensitiveData;

/// <summary>Where in a text something sensitive stands, and what kind of thing it is. Never the text itself.</summary>
/// <param name="Start">First UTF-16 code unit in the text as given.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="Category">Kind of data.</param>
/// <param name="RuleId">The rule that found it, for instance <c>NL_BSN</c> or <c>en/health</c>.</param>
/// <param name="Score">Certainty from 0 to 1.</param>
/// <param name="Validated">Whether a check digit or an equal proof holds.</param>
public readonly record struct SensitiveDataFinding(int Start, int Length, PersonalDataCategory Category, string RuleId, float Score, bool Validated)
{
    /// <summary>First code unit after the finding.</summary>
    public int End => Start + Length;
}
