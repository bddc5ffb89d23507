namespace AssistedMessaging.Text.Chat;

/// <summary>What a guard around a chat client decides about an answer. One decision for both doors, blocking and streaming.</summary>
internal interface IAnswerGuard
{
    /// <summary>The answer as it may go out.</summary>
    /// <param name="answer">The whole text, or null when the answer holds something that is no text and cannot be checked.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="Exception">The guard's own, when the answer may not go out.</exception>
    ValueTask<GuardedAnswer> DecideAsync(string? answer, CancellationToken cancellationToken);

    /// <summary>What of an unfinished answer may be shown.</summary>
    /// <param name="answer">The text so far, complete sentences only.</param>
    /// <param name="length">How much of it is wanted.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The first <paramref name="length"/> characters in the form in which they may go out; null = nothing more before the end.</returns>
    ValueTask<string?> PreviewAsync(string answer, int length, CancellationToken cancellationToken);

    /// <summary>What is thrown when the whole answer does not begin with what was shown of it.</summary>
    Exception Retraction();
}
