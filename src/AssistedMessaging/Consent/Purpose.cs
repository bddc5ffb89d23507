namespace AssistedMessaging.Consent;

/// <summary>What a person's data is used for: a dotted path in a tree. A denial reaches everything below it, a grant only itself.</summary>
/// <remarks>
/// An open set: hosts add their own together with policy rows. A purpose that the policy does not know is answered
/// <see cref="ConsentState.Unknown"/>. Written in lower-case letters, digits and inner hyphens between dots; compared ordinally.
/// </remarks>
public readonly record struct Purpose(string Value)
{
    /// <summary>A model writes a message to this person.</summary>
    public static Purpose OutreachDraft => new("outreach.draft");

    /// <summary>The person is contacted; asked at release.</summary>
    public static Purpose OutreachSend => new("outreach.send");

    /// <summary>Root of all training; withdrawing here denies everything below.</summary>
    public static Purpose AiTraining => new("ai.training");

    /// <summary>Training of models that create text (S-04, S-14).</summary>
    public static Purpose ContentGeneratingTraining => new("ai.training.content-generating");

    /// <summary>Training from scratch of models that create text (S-13).</summary>
    public static Purpose ContentGeneratingPretraining => new("ai.training.content-generating.pretrain");

    /// <summary>Tuning of models that create text (S-13).</summary>
    public static Purpose ContentGeneratingTuning => new("ai.training.content-generating.tune");

    /// <summary>Training of models that create no text; its own lane with an objection form (S-19).</summary>
    public static Purpose NonContentGeneratingTraining => new("ai.training.non-content-generating");

    /// <summary>Keeping the service secure; not subject to opt-out (S-06).</summary>
    public static Purpose Security => new("service.security");

    /// <summary>Finding spam; not subject to opt-out (S-06).</summary>
    public static Purpose SpamDetection => new("service.spam-detection");

    /// <summary>Recommendations; not subject to opt-out (S-06).</summary>
    public static Purpose Recommendation => new("service.recommendation");

    /// <summary>The purpose itself and the purposes above it, nearest first.</summary>
    public IEnumerable<Purpose> SelfAndAncestors()
    {
        for (var path = Value ?? ""; path.Length > 0; path = path[..Math.Max(path.LastIndexOf('.'), 0)])
            yield return new Purpose(path);
    }

    /// <summary>The path.</summary>
    public override string ToString() => Value ?? "";
}
