namespace AssistedMessaging.Privacy;

/// <summary>How a request for access ended.</summary>
public abstract class AccessOutcome
{
    private AccessOutcome()
    {
    }

    /// <summary>The data is there.</summary>
    public sealed class Granted : AccessOutcome
    {
        internal Granted(PersonalDataExport export) => Export = export;

        /// <summary>The data.</summary>
        public PersonalDataExport Export { get; }
    }

    /// <summary>Who asks may not have it.</summary>
    public sealed class Refused : AccessOutcome
    {
        internal Refused(string code) => Code = code;

        /// <summary>Why, for instance <c>privacy.through-main-administrator</c>.</summary>
        public string Code { get; }
    }

    /// <summary>The code of a refusal, or that it was granted.</summary>
    public override string ToString() => this is Refused refused ? refused.Code : nameof(Granted);
}
