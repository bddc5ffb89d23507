using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts;

/// <summary>The value of a field as text for a model, cut to the length that the catalogue allows.</summary>
internal static class FieldText
{
    public static string Of(SelectedField field, LanguageTag language)
    {
        var max = field.Definition.MaxLength;
        return field.Value switch
        {
            FieldValue.TextValue text => Cut(text.Text, max),
            FieldValue.ListValue list => string.Join(", ", list.Items.Select(item => Cut(item, max))),
            FieldValue.FlagValue => "true",
            var other => Cut(SlotFormatter.Format(other, language), max),
        };
    }

    /// <summary>At most so many characters and an ellipsis; never half a pair.</summary>
    public static string Cut(string text, int max) =>
        text.Length <= max ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[max - 1]) ? max - 1 : max), "…");
}
