namespace AssistedMessaging.SensitiveData;

/// <summary>Finds special categories of personal data, other protected traits and identifiers in a text.</summary>
/// <remarks>Thread-safe. Offsets are in the text as given. Must not throw for any text; a detector that throws is treated as one that found the worst.</remarks>
public interface ISensitiveDataDetector
{
    /// <summary>Searches one text.</summary>
    ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default);
}
