using System.Diagnostics.CodeAnalysis;

namespace AssistedMessaging.Fields;

/// <summary>All fields that a draft could use, each once, in the order in which prompts and explanations list them. Immutable.</summary>
public sealed class FieldCatalogue
{
    private readonly Dictionary<string, FieldDefinition> _byKey = new(StringComparer.Ordinal);

    /// <summary>Makes a catalogue.</summary>
    /// <exception cref="ArgumentException">A key is malformed or stands twice, or a field has no source.</exception>
    public FieldCatalogue(IEnumerable<FieldDefinition> fields)
    {
        Fields = [.. fields];
        foreach (var field in Fields)
        {
            if (!FieldKey.IsValid(field.Key.Value))
                throw new ArgumentException($"`{field.Key}` is no field key: write two or more lower-case words joined by dots, such as `candidate.portfolio`.", nameof(fields));
            if (field.Source == FieldSource.Unknown)
                throw new ArgumentException($"`{field.Key}` names no source: say whose data it is.", nameof(fields));
            if (!_byKey.TryAdd(field.Key.Value, field))
                throw new ArgumentException($"`{field.Key}` stands twice in the catalogue: give the second field a key of its own.", nameof(fields));
        }
    }

    /// <summary>The fields that requirements S-37 to S-42 name.</summary>
    public static FieldCatalogue Default { get; } = new([.. CandidateFields.All, .. JobFields.All, .. RecruiterFields.All]);

    /// <summary>The fields.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; }

    /// <summary>This catalogue with more fields at its end.</summary>
    /// <exception cref="ArgumentException">A key is malformed or stands twice, or a field has no source.</exception>
    public FieldCatalogue With(params FieldDefinition[] fields) => new([.. Fields, .. fields]);

    /// <summary>Finds a field by key.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out FieldDefinition? field) => _byKey.TryGetValue(key, out field);
}
