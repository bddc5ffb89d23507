namespace AssistedMessaging.Tests.Text.Chat;

/// <summary>The ways through a guard around a chat client.</summary>
public enum GuardDoor
{
    Blocking,
    WholeStream,
    SentenceStream,
}
