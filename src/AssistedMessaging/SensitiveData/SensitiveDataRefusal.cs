using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>
/// Why a request is not carried out: it asks about sensitive personal data, or brings some (S-30, S-31). Says which rule refused, never the
/// words.
/// </summary>
public sealed class SensitiveDataRefusal
{
    /// <summary>The instruction asks about sensitive data.</summary>
    public const string QueryNotSupported = "sensitive.query-not-supported";

    /// <summary>Custom content holds sensitive data.</summary>
    public const string ContentNotSupported = "sensitive.content-not-supported";

    /// <summary>A model's answer holds sensitive data.</summary>
    public const string OutputNotSupported = "sensitive.output-not-supported";

    /// <summary>The detector failed, so nothing is known about the text.</summary>
    public const string GuardFailure = "sensitive.guard-failure";

    internal SensitiveDataRefusal()
    {
    }

    /// <summary>One of the codes of this class.</summary>
    public required string Code { get; init; }

    /// <summary>A short heading in the language asked for, English when there is none.</summary>
    public required string Title { get; init; }

    /// <summary>What was refused and by which rule, in that language.</summary>
    public required string Detail { get; init; }

    /// <summary>What the recruiter can do, in that language.</summary>
    public required string HowToFix { get; init; }

    /// <summary>Which of the recruiter's texts it is about.</summary>
    public required TextOrigin Origin { get; init; }

    /// <summary>Id of the custom content; null for the instruction.</summary>
    public string? ContentId { get; init; }

    /// <summary>The kinds of data, each once; empty after a guard failure.</summary>
    public IReadOnlyList<PersonalDataCategory> Categories { get; init; } = [];

    /// <summary>The articles that protect them, each once.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>Where, and by which rule; offsets are in that text.</summary>
    public IReadOnlyList<SensitiveDataFinding> Findings { get; init; } = [];

    /// <summary>Version of the rules that refused.</summary>
    public string DetectorVersion { get; init; } = "";

    /// <summary>The code only.</summary>
    public override string ToString() => Code;
}
