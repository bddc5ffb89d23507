namespace AssistedMessaging.SensitiveData;

/// <summary>What a detector found in one text.</summary>
public sealed class SensitiveDataReport
{
    /// <summary>A report without findings.</summary>
    public static SensitiveDataReport Clean { get; } = new() { Findings = [] };

    /// <summary>The findings in the order of the text.</summary>
    public required IReadOnlyList<SensitiveDataFinding> Findings { get; init; }

    /// <summary>Version of the rules and lexicons that were used.</summary>
    public string Version { get; init; } = "";

    /// <summary>The number of findings.</summary>
    public override string ToString() => $"{Findings.Count} findings";
}
