namespace AssistedMessaging.Moderation.Injection;

/// <summary>A message with text in it that its reader does not see or cannot read: tag characters, turned writing direction, Base64. Nobody writes so to a person; a model that obeys may.</summary>
internal sealed class HiddenTextCheck : MessageCheck
{
    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        foreach (var view in HiddenViews.Suspect(text))
            Add(ref findings, "injection.hidden", part, view.Source);
    }
}
