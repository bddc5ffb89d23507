using AssistedMessaging.Consent;
using static AssistedMessaging.Fields.FieldValue;

namespace AssistedMessaging.Fields;

/// <summary>What a draft may know of the recruiter and the recruiter's company (S-39, S-40).</summary>
internal static class RecruiterFields
{
    public static IReadOnlyList<FieldDefinition> All { get; } =
    [
        Recruiter("recruiter.name", FieldExposure.Slot, c => Of(c.Recruiter.Name.Full), slotType: SlotType.PersonName),
        Recruiter("recruiter.title", FieldExposure.Text, c => Of(c.Recruiter.Title)),
        Recruiter("recruiter.team", FieldExposure.Text, c => Of(c.Recruiter.Team)),
        Recruiter("company.name", FieldExposure.Slot, c => Of(c.Recruiter.Company?.Name), slotType: SlotType.CompanyName),
        Recruiter("company.information", FieldExposure.Text, c => Of(c.Recruiter.Company?.Information), 1_000),
        Recruiter("company.culture", FieldExposure.Text, c => Of(c.Recruiter.Company?.Culture), 1_000),
        Recruiter("company.values", FieldExposure.Text, c => Of(c.Recruiter.Company?.Values, 10)),
    ];

    private static FieldDefinition Recruiter(
        string key, FieldExposure exposure, Func<FieldContext, FieldValue?> read, int maxLength = 300, SlotType slotType = SlotType.Text) => new()
        {
            Key = key,
            Source = FieldSource.Recruiter,
            Exposure = exposure,
            Category = DataCategory.RecruiterContent,
            Read = read,
            IsRequired = key == "recruiter.name",
            MaxLength = maxLength,
            SlotType = slotType,
        };
}
