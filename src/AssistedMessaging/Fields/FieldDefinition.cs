using AssistedMessaging.Consent;
using AssistedMessaging.Text;

namespace AssistedMessaging.Fields;

/// <summary>One row of the field catalogue: what a fact is called, whose it is, how much of it a model may see, and how it is read.</summary>
public sealed class FieldDefinition
{
    /// <summary>The field's name.</summary>
    public required FieldKey Key { get; init; }

    /// <summary>Whose data it is.</summary>
    public required FieldSource Source { get; init; }

    /// <summary>How much a model may see of it.</summary>
    public required FieldExposure Exposure { get; init; }

    /// <summary>Reads the field; null means not available.</summary>
    public required Func<FieldContext, FieldValue?> Read { get; init; }

    /// <summary>The draft setting that switches the field on.</summary>
    /// <value>null = always on; for a host's own field with <see cref="IsOptional"/>, its key is the setting.</value>
    public DraftField? Setting { get; init; }

    /// <summary>Whether a host's own field has to be selected by key.</summary>
    /// <value>Default false: on whenever it is in the catalogue.</value>
    public bool IsOptional { get; init; }

    /// <summary>Data category for the consent check.</summary>
    /// <value>Default <see cref="DataCategory.Profile"/>.</value>
    public DataCategory Category { get; init; } = DataCategory.Profile;

    /// <summary>Whether the value matters for this candidate and job; a field that does not is left out as not relevant.</summary>
    /// <value>Default: always relevant.</value>
    public Func<FieldContext, bool>? IsRelevant { get; init; }

    /// <summary>Whether a draft without this field makes no sense; its absence withholds the candidate.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Most characters of the value that a model gets.</summary>
    /// <value>Default 300.</value>
    public int MaxLength { get; init; } = 300;

    /// <summary>What the model is told about a slot of this field.</summary>
    /// <value>Default <see cref="SlotType.Text"/>; salaries, places, links, numbers and lists say it themselves.</value>
    public SlotType SlotType { get; init; }

    /// <summary>Who wrote the value, for the guards.</summary>
    /// <value>Follows <see cref="Source"/>.</value>
    public TextOrigin Origin => Source switch
    {
        FieldSource.Candidate => TextOrigin.CandidateProfile,
        FieldSource.Job => TextOrigin.JobPosting,
        FieldSource.Recruiter => TextOrigin.CompanyPage,
        FieldSource.CustomContent => TextOrigin.CustomContent,
        _ => TextOrigin.Unknown,
    };

    /// <summary>The key's first word, for instance <c>candidate</c>.</summary>
    internal string Group => field ??= Key.Value[..Key.Value.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>The key without its first word, for instance <c>title</c>.</summary>
    internal string Member => field ??= Key.Value[(Group.Length + 1)..];

    /// <summary>What stands for the field in slot form: <c>{{ job.salary }}</c>.</summary>
    internal string SlotToken => field ??= Slot.TokenOf(Key.Value);

    /// <summary>The key.</summary>
    public override string ToString() => Key.Value;
}
