namespace AssistedMessaging.Tests.Consent;

/// <summary>A clock that stands where a test puts it, also backwards.</summary>
internal sealed class SettableClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
