namespace AssistedMessaging.Composition;

/// <summary>Writes the words of one message, with slots where exact facts go.</summary>
/// <remarks>Thread-safe. Expected failures are outcomes; the caller's cancellation is the only exception that leaves.</remarks>
public interface IDraftComposer
{
    /// <summary>Composes one message for one candidate.</summary>
    ValueTask<CompositionOutcome> ComposeAsync(CompositionRequest request, CancellationToken cancellationToken = default);
}
