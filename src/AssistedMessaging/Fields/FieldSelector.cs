using AssistedMessaging.Consent;

namespace AssistedMessaging.Fields;

/// <summary>Selects what the draft settings name, what is always on, and only what the candidate's records hold.</summary>
public sealed class FieldSelector : IFieldSelector
{
    private readonly FieldCatalogue _catalogue;

    /// <summary>Makes a selector over a catalogue.</summary>
    public FieldSelector(FieldCatalogue catalogue) => _catalogue = catalogue;

    /// <inheritdoc/>
    public ValueTask<FieldSelection> SelectAsync(
        FieldContext context, DraftSettings settings, ConsentDecision consent, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var account = new FieldSelectionBuilder(_catalogue.Fields.Count);
        foreach (var field in _catalogue.Fields)
            Sort(field, context, settings, consent, account);
        if (context.CustomContent.Count > 0)
        {
            foreach (var field in CustomContentFields.For(context))
                Sort(field, context, settings, consent, account);
        }

        return new(account.Build());
    }

    private static void Sort(FieldDefinition field, FieldContext context, DraftSettings settings, ConsentDecision consent, FieldSelectionBuilder account)
    {
        var selected = field.Setting is { } setting ? settings.Includes(setting) : !field.IsOptional || settings.Includes(field.Key);
        var value = field.Read(context);

        if (field.Source == FieldSource.Candidate && !Covers(consent, field.Category))
            account.LeaveOut(field, LeftOutReason.NotPermitted);
        else if (!selected)
            account.LeaveOut(field, LeftOutReason.NotSelected, value);
        else if (value is null)
            account.LeaveOut(field, LeftOutReason.NotAvailable);
        else if (field.Exposure == FieldExposure.Never || field.IsRelevant?.Invoke(context) == false)
            account.LeaveOut(field, LeftOutReason.NotRelevant, value);
        else
            account.Include(field, value);
    }

    private static bool Covers(ConsentDecision consent, DataCategory category)
    {
        if (!consent.Permits)
            return false;

        foreach (var asked in consent.Query.Categories)
        {
            if (asked == category)
                return true;
        }

        return false;
    }
}
