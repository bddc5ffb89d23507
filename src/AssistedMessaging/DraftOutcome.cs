using System.Text.Json.Serialization;

namespace AssistedMessaging;

/// <summary>How drafting for one candidate ended: a draft, a reason why there is none, or a failure that may pass.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Drafted), "drafted")]
[JsonDerivedType(typeof(Withheld), "withheld")]
[JsonDerivedType(typeof(Failed), "failed")]
public abstract class DraftOutcome
{
    private DraftOutcome(string candidateId) => CandidateId = candidateId;

    /// <summary>The candidate's key.</summary>
    public string CandidateId { get; }

    /// <summary>Stable code; null when drafted.</summary>
    public abstract string? Code { get; }

    /// <summary>A draft waits for review.</summary>
    public sealed class Drafted : DraftOutcome
    {
        internal Drafted(Draft draft)
            : base(draft.CandidateId) => Draft = draft;

        /// <summary>The draft.</summary>
        public Draft Draft { get; }

        /// <inheritdoc/>
        public override string? Code => null;

        /// <summary>Candidate and draft, by id.</summary>
        public override string ToString() => $"{CandidateId}: draft {Draft.Id}";
    }

    /// <summary>There is no draft for this candidate, for a reason that another try does not change.</summary>
    public sealed class Withheld : DraftOutcome
    {
        internal Withheld(string candidateId, string code, SensitiveData.SensitiveDataRefusal? refusal = null)
            : base(candidateId) => (Code, Refusal) = (code, refusal);

        /// <inheritdoc/>
        public override string Code { get; }

        /// <summary>What was refused and what to do, when the recruiter's own words asked about sensitive personal data (S-31).</summary>
        public SensitiveData.SensitiveDataRefusal? Refusal { get; }

        /// <summary>Candidate and code.</summary>
        public override string ToString() => $"{CandidateId}: {Code}";
    }

    /// <summary>Something that should have worked did not; another try may succeed.</summary>
    public sealed class Failed : DraftOutcome
    {
        internal Failed(string candidateId, string code, TimeSpan? retryAfter = null)
            : base(candidateId) => (Code, RetryAfter) = (code, retryAfter);

        /// <inheritdoc/>
        public override string Code { get; }

        /// <summary>How long to wait before another try; null when nobody said.</summary>
        public TimeSpan? RetryAfter { get; }

        /// <summary>Candidate and code.</summary>
        public override string ToString() => $"{CandidateId}: {Code}";
    }
}
