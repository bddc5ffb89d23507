namespace AssistedMessaging.Testing;

/// <summary>A <see cref="ScriptedChatClient"/> was called and its script has no answer left for the call.</summary>
public sealed class UnexpectedChatCallException : InvalidOperationException
{
    internal UnexpectedChatCallException(ScriptedRequest request, int queued, int rules)
        : base($"""
            Unexpected {request}. The script had {queued} queued answer(s), all used, and {rules} rule(s), none of which matched.
            Add an answer with Then, a rule with When or Respond, or use {nameof(ScriptedChatClient)}.{nameof(ScriptedChatClient.Always)}.
            """) => Request = request;

    /// <summary>The call that had no answer.</summary>
    public ScriptedRequest Request { get; }
}
