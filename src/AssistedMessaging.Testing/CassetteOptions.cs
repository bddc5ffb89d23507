using AssistedMessaging.SensitiveData;

namespace AssistedMessaging.Testing;

/// <summary>How a <see cref="CassetteChatClient"/> works. Read once, when the client is made.</summary>
public sealed class CassetteOptions
{
    /// <summary>Replay, record or both.</summary>
    /// <value>Default <see cref="CassetteMode.Replay"/>.</value>
    public CassetteMode Mode { get; set; }

    /// <summary>Looks for personal data in everything that is to be recorded.</summary>
    /// <value>Default: the library's built-in detector.</value>
    public ISensitiveDataDetector Detector { get; set; } = new SensitiveDataDetector();

    /// <summary>Why personal data may be recorded; null = it may not.</summary>
    public string? PersonalDataReason { get; private set; }

    /// <summary>Lets requests and answers be recorded in which the detector finds something. The reason is written into the cassette.</summary>
    /// <param name="reason">Why that is in order, for instance that all people are invented.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">The reason is empty.</exception>
    public CassetteOptions AllowPersonalData(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        PersonalDataReason = reason;
        return this;
    }
}
