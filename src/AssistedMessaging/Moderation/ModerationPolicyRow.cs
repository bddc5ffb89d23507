namespace AssistedMessaging.Moderation;

/// <summary>One row of a policy.</summary>
internal readonly record struct ModerationPolicyRow(string Code, ModerationSeverity From, ModerationAction Action, ModerationAction Otherwise)
{
    public bool Covers(string code, ModerationSeverity severity) =>
        severity >= From
        && (Code.Length == 0 || (code.StartsWith(Code, StringComparison.Ordinal) && (code.Length == Code.Length || code[Code.Length] == '.')));

    public ModerationAction Decide(bool canRegenerate) => Action is ModerationAction.Regenerate && !canRegenerate ? Otherwise : Action;
}
