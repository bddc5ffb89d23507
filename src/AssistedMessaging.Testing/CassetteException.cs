namespace AssistedMessaging.Testing;

/// <summary>A cassette has no answer, cannot be read, or must not be written. The file is as it was.</summary>
/// <remarks>
/// The message of <c>cassette.miss</c> shows requests, so what is recorded should be invented data; that of <c>cassette.personal-data</c> shows
/// categories and offsets only.
/// </remarks>
public sealed class CassetteException : Exception
{
    internal CassetteException(string code, string problem, string? key = null, Exception? inner = null)
        : base($"{code}: {problem}", inner) => (Code, Key) = (code, key);

    /// <summary>
    /// <c>cassette.miss</c> (no answer recorded for the request), <c>cassette.damaged</c> (the file is no cassette), <c>cassette.newer-version</c>
    /// (a later version of this package wrote it), <c>cassette.record-refused</c> (<c>CI=true</c>), <c>cassette.personal-data</c> (the detector
    /// found some or failed) or <c>cassette.unsupported-content</c> (a message holds more than text).
    /// </summary>
    public string Code { get; }

    /// <summary>Key of the request, or null when the error is not about one.</summary>
    public string? Key { get; }
}
