using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>Applies the policy to one field of a selection.</summary>
internal static class FieldGuard
{
    /// <summary>The selection with the field cleaned or left out.</summary>
    /// <param name="selection">The selection so far.</param>
    /// <param name="key">The field.</param>
    /// <param name="texts">Its text or its items.</param>
    /// <param name="findings">The findings of each; null where the detector failed.</param>
    /// <param name="origin">Who wrote the field.</param>
    /// <param name="policy">Decides.</param>
    /// <param name="redactor">Gives placeholders.</param>
    /// <param name="isList">Whether the field is a list, of which items go as a whole.</param>
    public static FieldSelection Apply(
        FieldSelection selection,
        FieldKey key,
        IReadOnlyList<string> texts,
        IReadOnlyList<IReadOnlyList<SensitiveDataFinding>?> findings,
        TextOrigin origin,
        SensitiveDataPolicy policy,
        RedactionMap redactor,
        bool isList)
    {
        var kept = new List<string?>(texts.Count);
        var codes = new List<string>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (findings[i] is not { } found)
                return selection.Withhold(key, SensitiveDataRefusal.GuardFailure);

            var actions = found.Select(f => policy.ActionFor(origin, f)).ToArray();
            var removes = Enumerable.Range(0, found.Count).Where(f => actions[f] <= SensitiveDataAction.Redact).OrderBy(f => actions[f]).ToArray();
            codes.AddRange(removes.Select(f => "sensitive." + found[f].Category.Value));
            if (removes.Length > 0 && actions[removes[0]] <= SensitiveDataAction.DropField)
                return selection.Withhold(key, "sensitive." + found[removes[0]].Category.Value);
            kept.Add(FieldCleaner.Clean(texts[i], found, actions, isList, redactor));
        }

        if (codes.Count == 0)
            return selection;

        var value = isList ? FieldValue.Of(kept) : FieldValue.Of(kept[0]);
        if (value is null)
            return selection.Withhold(key, codes[0]);
        foreach (var code in codes.Distinct())
            selection = selection.Trim(key, value, code);
        return selection;
    }
}
