using AssistedMessaging.Consent;

namespace AssistedMessaging.Fields;

/// <summary>A slot for each text of the recruiter's own that a request carries, and what it is about, so that a model can find its place.</summary>
internal static class CustomContentFields
{
    /// <summary>The key of one text's slot.</summary>
    public static FieldKey Key(string id) => $"custom.{id}";

    public static IEnumerable<FieldDefinition> For(FieldContext context)
    {
        foreach (var content in context.CustomContent)
        {
            yield return Field(Key(content.Id), FieldExposure.Slot, content.Text, isRequired: true);
            if (!string.IsNullOrWhiteSpace(content.Topic))
                yield return Field($"custom.{content.Id}.topic", FieldExposure.Text, content.Topic, isRequired: false);
        }
    }

    private static FieldDefinition Field(FieldKey key, FieldExposure exposure, string text, bool isRequired) => new()
    {
        Key = key,
        Source = FieldSource.CustomContent,
        Exposure = exposure,
        Category = DataCategory.RecruiterContent,
        Read = _ => FieldValue.Of(text),
        IsRequired = isRequired,
    };
}
