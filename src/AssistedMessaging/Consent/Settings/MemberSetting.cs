namespace AssistedMessaging.Consent.Settings;

/// <summary>A switch in a person's account that stands for exactly one purpose (S-14).</summary>
/// <param name="Name">Stable name, as the host shows it in English. Compared ordinally.</param>
/// <param name="Purpose">The purpose that it switches, with everything below it.</param>
public readonly record struct MemberSetting(string Name, Purpose Purpose)
{
    /// <summary>The switch for training models that create content. It reaches neither drafting nor training of other models, which has an objection form of its own.</summary>
    public static MemberSetting GenerativeAIImprovement => new("Data for generative AI improvement", Purpose.ContentGeneratingTraining);

    /// <summary>The name.</summary>
    public override string ToString() => Name ?? "";
}
