using AssistedMessaging.SensitiveData;

namespace AssistedMessaging;

/// <summary>A no to a whole request, because of the recruiter's own words.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="SensitiveData">What was refused, when it is about sensitive personal data.</param>
internal readonly record struct RequestRefusal(string Code, SensitiveDataRefusal? SensitiveData)
{
    public DraftOutcome For(string candidateId) => new DraftOutcome.Withheld(candidateId, Code, SensitiveData);
}
