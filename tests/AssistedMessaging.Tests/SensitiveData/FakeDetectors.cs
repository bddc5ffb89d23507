using AssistedMessaging.SensitiveData;

namespace AssistedMessaging.Tests.SensitiveData;

internal sealed class FailingDetector : ISensitiveDataDetector
{
    public ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text,
        CancellationToken cancellationToken = default) => throw new TimeoutException();
}

internal sealed class FixedDetector(params SensitiveDataFinding[] findings) : ISensitiveDataDetector
{
    public ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(new SensitiveDataReport { Findings = findings });
}
