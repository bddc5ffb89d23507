using AssistedMessaging.Consent;

namespace AssistedMessaging.Fields;

/// <summary>Decides which fields take part in one candidate's draft.</summary>
/// <remarks>
/// Thread-safe. Answers for every field of the catalogue: included, or left out with a reason. A field that the consent decision does not cover is left out as
/// not permitted. It must not add values that are not in the records. Make the answer with <see cref="FieldSelectionBuilder"/>.
/// </remarks>
public interface IFieldSelector
{
    /// <summary>Selects for one candidate.</summary>
    ValueTask<FieldSelection> SelectAsync(FieldContext context, DraftSettings settings, ConsentDecision consent, CancellationToken cancellationToken = default);
}
