using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>What is done about findings, by who wrote the text. Data: the guard reads it and adds nothing.</summary>
/// <remarks>An origin without a row is refused.</remarks>
public sealed class SensitiveDataPolicy
{
    /// <summary>Certainty from which a finding counts; below it, a finding warns at most.</summary>
    internal const float Certain = 0.5f;

    /// <summary>The policy that is used when a host gives none.</summary>
    public static SensitiveDataPolicy Default { get; } = new();

    /// <summary>Action for special categories (GDPR art. 9 and 10), for other protected traits and for a host's own categories.</summary>
    /// <value>Default: refuse what customers ask for and what models say, drop candidates' sentences, warn elsewhere.</value>
    public IReadOnlyDictionary<TextOrigin, SensitiveDataAction> Traits { get; init; } = new Dictionary<TextOrigin, SensitiveDataAction>
    {
        [TextOrigin.Unknown] = SensitiveDataAction.Refuse,
        [TextOrigin.RecruiterInstruction] = SensitiveDataAction.Refuse,
        [TextOrigin.CustomContent] = SensitiveDataAction.Refuse,
        [TextOrigin.DraftSetting] = SensitiveDataAction.Refuse,
        [TextOrigin.CandidateProfile] = SensitiveDataAction.DropSentence,
        [TextOrigin.JobPosting] = SensitiveDataAction.Warn,
        [TextOrigin.CompanyPage] = SensitiveDataAction.Warn,
        [TextOrigin.ModelOutput] = SensitiveDataAction.Refuse,
        [TextOrigin.HumanEdit] = SensitiveDataAction.Warn,
        [TextOrigin.Feedback] = SensitiveDataAction.DropField,
    };

    /// <summary>Action for identifiers and secrets other than contact data.</summary>
    /// <value>Default: redact; refuse in draft settings, warn in a reviewer's words.</value>
    public IReadOnlyDictionary<TextOrigin, SensitiveDataAction> Identifiers { get; init; } = new Dictionary<TextOrigin, SensitiveDataAction>
    {
        [TextOrigin.Unknown] = SensitiveDataAction.Redact,
        [TextOrigin.RecruiterInstruction] = SensitiveDataAction.Redact,
        [TextOrigin.CustomContent] = SensitiveDataAction.Redact,
        [TextOrigin.DraftSetting] = SensitiveDataAction.Refuse,
        [TextOrigin.CandidateProfile] = SensitiveDataAction.Redact,
        [TextOrigin.JobPosting] = SensitiveDataAction.Redact,
        [TextOrigin.CompanyPage] = SensitiveDataAction.Redact,
        [TextOrigin.ModelOutput] = SensitiveDataAction.Redact,
        [TextOrigin.HumanEdit] = SensitiveDataAction.Warn,
        [TextOrigin.Feedback] = SensitiveDataAction.Redact,
    };

    /// <summary>Action for e-mail addresses, telephone numbers and web addresses.</summary>
    /// <value>Default: as for identifiers, but allowed in the recruiter's own texts and in postings and company pages, where they are
    /// published.</value>
    public IReadOnlyDictionary<TextOrigin, SensitiveDataAction> ContactData { get; init; } = new Dictionary<TextOrigin, SensitiveDataAction>
    {
        [TextOrigin.Unknown] = SensitiveDataAction.Redact,
        [TextOrigin.RecruiterInstruction] = SensitiveDataAction.Redact,
        [TextOrigin.CustomContent] = SensitiveDataAction.Allow,
        [TextOrigin.DraftSetting] = SensitiveDataAction.Refuse,
        [TextOrigin.CandidateProfile] = SensitiveDataAction.Redact,
        [TextOrigin.JobPosting] = SensitiveDataAction.Allow,
        [TextOrigin.CompanyPage] = SensitiveDataAction.Allow,
        [TextOrigin.ModelOutput] = SensitiveDataAction.Redact,
        [TextOrigin.HumanEdit] = SensitiveDataAction.Warn,
        [TextOrigin.Feedback] = SensitiveDataAction.Redact,
    };

    /// <summary>Whether traits outside GDPR art. 9 and 10, such as age and family status, are guarded too.</summary>
    /// <value>Default true.</value>
    public bool GuardsOtherTraits { get; init; } = true;

    /// <summary>The action for one finding.</summary>
    /// <param name="origin">Who wrote the text.</param>
    /// <param name="finding">What was found.</param>
    public SensitiveDataAction ActionFor(TextOrigin origin, SensitiveDataFinding finding)
    {
        var category = finding.Category;
        if (!GuardsOtherTraits && !category.IsIdentifier && category.Article is null)
            return SensitiveDataAction.Allow;

        var rows = category.IsContact ? ContactData : category.IsIdentifier ? Identifiers : Traits;
        var action = rows.GetValueOrDefault(origin, SensitiveDataAction.Refuse);
        return finding.Score < Certain && action < SensitiveDataAction.Warn ? SensitiveDataAction.Warn : action;
    }

    /// <summary>A policy that acts as strictly as the stricter of two: for each finding the first action in the order of <see cref="SensitiveDataAction"/>.</summary>
    /// <param name="other">For instance the rules of one contract.</param>
    public SensitiveDataPolicy StricterOf(SensitiveDataPolicy other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new SensitiveDataPolicy
        {
            Traits = Stricter(Traits, other.Traits),
            Identifiers = Stricter(Identifiers, other.Identifiers),
            ContactData = Stricter(ContactData, other.ContactData),
            GuardsOtherTraits = GuardsOtherTraits || other.GuardsOtherTraits,
        };
    }

    // An origin without a row is refused, and stays so.
    private static Dictionary<TextOrigin, SensitiveDataAction> Stricter(
        IReadOnlyDictionary<TextOrigin, SensitiveDataAction> a, IReadOnlyDictionary<TextOrigin, SensitiveDataAction> b) =>
        a.Keys.Intersect(b.Keys).ToDictionary(origin => origin, origin => a[origin] < b[origin] ? a[origin] : b[origin]);
}
