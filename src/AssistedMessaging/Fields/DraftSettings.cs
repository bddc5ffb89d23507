namespace AssistedMessaging.Fields;

/// <summary>Which of the ten elements, and which of the host's own fields, a recruiter wants in the drafts. Immutable.</summary>
/// <remarks>A selected element is used only for candidates who have it (S-50).</remarks>
public sealed class DraftSettings
{
    private readonly int _bits;
    private readonly IReadOnlySet<string> _hostFields;

    private DraftSettings(int bits, IReadOnlySet<string> hostFields) => (_bits, _hostFields) = (bits, hostFields);

    /// <summary>None of the ten: only the fields that are always on.</summary>
    public static DraftSettings None { get; } = new(0, new HashSet<string>());

    /// <summary>Skill, location, employment type, workplace type and experience.</summary>
    public static DraftSettings Default { get; } =
        None.With(DraftField.Skill, DraftField.Location, DraftField.EmploymentType, DraftField.WorkplaceType, DraftField.Experience);

    /// <summary>All ten.</summary>
    public static DraftSettings All { get; } = None.With(Enum.GetValues<DraftField>());

    /// <summary>These settings with <paramref name="fields"/> switched on.</summary>
    public DraftSettings With(params DraftField[] fields) => new(fields.Aggregate(_bits, (bits, f) => bits | Bit(f)), _hostFields);

    /// <summary>These settings with <paramref name="fields"/> switched off.</summary>
    public DraftSettings Without(params DraftField[] fields) => new(fields.Aggregate(_bits, (bits, f) => bits & ~Bit(f)), _hostFields);

    /// <summary>These settings with a field of the host's own switched on.</summary>
    public DraftSettings With(FieldKey hostField) => new(_bits, new HashSet<string>(_hostFields, StringComparer.Ordinal) { hostField.Value });

    /// <summary>Whether one of the ten is on.</summary>
    public bool Includes(DraftField field) => (_bits & Bit(field)) != 0;

    /// <summary>Whether a field of the host's own is on.</summary>
    public bool Includes(FieldKey hostField) => _hostFields.Contains(hostField.Value);

    /// <summary>The wire names that are on, ordered as in the enum, then the host's fields.</summary>
    public override string ToString() =>
        string.Join(',', Enum.GetValues<DraftField>().Where(Includes).Select(f => f.ToWireName()).Concat(_hostFields.Order(StringComparer.Ordinal)));

    private static int Bit(DraftField field) =>
        field is >= DraftField.Skill and <= DraftField.CompanyFollower ? 1 << (int)field : throw new ArgumentOutOfRangeException(nameof(field));
}
