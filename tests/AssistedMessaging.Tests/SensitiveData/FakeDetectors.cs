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

/// <summary>Finds a word as a special category.</summary>
internal sealed class WordDetector(string word) : ISensitiveDataDetector
{
    public ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var at = text.Text.IndexOf(word, StringComparison.Ordinal);
        return ValueTask.FromResult(at < 0
            ? SensitiveDataReport.Clean
            : new SensitiveDataReport { Findings = [new SensitiveDataFinding(at, word.Length, PersonalDataCategory.Health, "test/word", 1, false)] });
    }
}

/// <summary>Finds what a test says in a model's output, and nothing elsewhere.</summary>
internal sealed class AnswerDetector(Func<string, SensitiveDataFinding[]> find) : ISensitiveDataDetector
{
    public ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(text.Origin == AssistedMessaging.Text.TextOrigin.ModelOutput ? new SensitiveDataReport { Findings = find(text.Text) } : SensitiveDataReport.Clean);
}
