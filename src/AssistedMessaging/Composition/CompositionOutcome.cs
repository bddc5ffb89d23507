namespace AssistedMessaging.Composition;

/// <summary>How composing ended: a message, a reason why there can be none, or a failure that may pass.</summary>
public abstract class CompositionOutcome
{
    private CompositionOutcome()
    {
    }

    /// <summary>A message was composed.</summary>
    public static CompositionOutcome Done(ComposedMessage message) => new Composed(message);

    /// <summary>There can be no message, also not later.</summary>
    public static CompositionOutcome No(string code) => new Withheld(code);

    /// <summary>The composer could not do its work this time.</summary>
    public static CompositionOutcome Failure(string code, TimeSpan? retryAfter = null) => new Failed(code, retryAfter);

    /// <summary>A message was composed.</summary>
    public sealed class Composed : CompositionOutcome
    {
        internal Composed(ComposedMessage message) => Message = message;

        /// <summary>The message, in slot form.</summary>
        public ComposedMessage Message { get; }
    }

    /// <summary>There can be no message, also not later.</summary>
    public sealed class Withheld : CompositionOutcome
    {
        internal Withheld(string code) => Code = code;

        /// <summary>Why, for instance <c>language.no-template</c>.</summary>
        public string Code { get; }
    }

    /// <summary>The composer could not do its work this time.</summary>
    public sealed class Failed : CompositionOutcome
    {
        internal Failed(string code, TimeSpan? retryAfter) => (Code, RetryAfter) = (code, retryAfter);

        /// <summary>Why, for instance <c>provider.rate-limited</c>.</summary>
        public string Code { get; }

        /// <summary>How long to wait before another try; null when nobody said.</summary>
        public TimeSpan? RetryAfter { get; }
    }
}
