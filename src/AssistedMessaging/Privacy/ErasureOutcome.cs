namespace AssistedMessaging.Privacy;

/// <summary>How a request for erasure ended.</summary>
public abstract class ErasureOutcome
{
    private ErasureOutcome()
    {
    }

    /// <summary>The stores were asked; the report says what went and what did not.</summary>
    public sealed class Done : ErasureOutcome
    {
        internal Done(ErasureReport report) => Report = report;

        /// <summary>What happened, or would happen.</summary>
        public ErasureReport Report { get; }
    }

    /// <summary>Nothing was touched.</summary>
    public sealed class Refused : ErasureOutcome
    {
        internal Refused(string code) => Code = code;

        /// <summary>Why, for instance <c>privacy.through-main-administrator</c>.</summary>
        public string Code { get; }
    }

    /// <summary>The code of a refusal, or that it was done.</summary>
    public override string ToString() => this is Refused refused ? refused.Code : nameof(Done);
}
