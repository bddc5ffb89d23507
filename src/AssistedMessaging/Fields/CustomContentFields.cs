using AssistedMessaging.Consent;

namespace AssistedMessaging.Fields;

/// <summary>A slot for each text of the recruiter's own that a request carries.</summary>
internal static class CustomContentFields
{
    /// <summary>The key of one text's slot.</summary>
    public static FieldKey Key(string id) => $"custom.{id}";

    public static IEnumerable<FieldDefinition> For(FieldContext context) => context.CustomContent.Select(content => new FieldDefinition
    {
        Key = Key(content.Id),
        Source = FieldSource.CustomContent,
        Exposure = FieldExposure.Slot,
        Category = DataCategory.RecruiterContent,
        Read = _ => FieldValue.Of(content.Text),
        IsRequired = true,
    });
}
