using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.SensitiveData.Scanning;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>
/// The built-in detector: identifiers by shape, proof and label; traits by lexicon, link and act. Runs in the process and keeps nothing.
/// </summary>
/// <remarks>
/// Searches a folded view, so invisible characters, other widths, digits of other scripts and look-alike letters hide nothing. Every language
/// with lexicons is
/// looked at, whatever the hint says. Linear time; allocates nothing for plain text in which nothing is found. The first detector of a process checks
/// its tables and proofs against known examples; if they fail, every search throws with the code <c>sensitive.self-check-failed</c>, which guards take as a no.
/// </remarks>
public sealed class SensitiveDataDetector : ISensitiveDataDetector
{
    private static readonly SensitiveDataReport Nothing = new() { Findings = [], Version = LexiconFiles.Version };

    private static readonly Func<ScanBuffers> MakeBuffers = static () => new ScanBuffers(TermTable.Default, Vocabulary.Default);

    private readonly ScanBufferPool _buffers = new(MakeBuffers);
    private readonly bool _isSound;

    /// <summary>A detector; the first one of a process checks itself, which takes a few milliseconds.</summary>
    public SensitiveDataDetector()
        : this(DetectorSelfCheck.HasPassed)
    {
    }

    /// <summary>A detector with that outcome of its self-check.</summary>
    internal SensitiveDataDetector(bool isSound) => _isSound = isSound;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The detector failed its self-check.</exception>
    public ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var findings = Detect(text.Text ?? "", text.Origin);
        return ValueTask.FromResult(findings is null ? Nothing : new SensitiveDataReport { Findings = findings, Version = LexiconFiles.Version });
    }

    /// <summary>Searches a text.</summary>
    /// <returns>The findings in the order of the text; null when there are none.</returns>
    internal List<SensitiveDataFinding>? Detect(ReadOnlySpan<char> text, TextOrigin origin) => Detect(text, origin, out _);

    /// <summary>Searches a text and tells how much work that was.</summary>
    internal List<SensitiveDataFinding>? Detect(ReadOnlySpan<char> text, TextOrigin origin, out long steps)
    {
        if (!_isSound)
            throw new InvalidOperationException($"The detector of sensitive data failed its self-check ({DetectorSelfCheck.Failed}).");

        var isLong = text.Length > ScanBuffers.LongestKept;
        var buffers = isLong ? MakeBuffers() : _buffers.Rent();
        try
        {
            buffers.Steps = text.Length;
            var findings = Detect(text, origin, buffers);
            steps = buffers.Steps;
            return findings;
        }
        finally
        {
            buffers.Clear();
            if (!isLong)
                _buffers.Return(buffers);
        }
    }

    private static List<SensitiveDataFinding>? Detect(ReadOnlySpan<char> text, TextOrigin origin, ScanBuffers buffers)
    {
        List<SensitiveDataFinding>? findings = null;
        if (Folding.IsPlain(text))
        {
            Scan(buffers.Read(text, withTraits: true), origin, ref findings);
        }
        else
        {
            var folded = buffers.Folded;
            Folding.Fold(text, folded);
            Scan(buffers.Read(folded.Chars, withTraits: true), origin, ref findings);
            for (var i = 0; findings is not null && i < findings.Count; i++)
            {
                var span = folded.ToSource(findings[i].Start, findings[i].Length);
                findings[i] = findings[i] with { Start = span.Start, Length = span.Length };
            }
        }

        if (findings is not null && !IsSorted(findings))
            findings.Sort(Compare);
        return findings;
    }

    private static bool IsSorted(List<SensitiveDataFinding> findings)
    {
        for (var i = 1; i < findings.Count; i++)
        {
            if (Compare(findings[i - 1], findings[i]) > 0)
                return false;
        }

        return true;
    }

    private static int Compare(SensitiveDataFinding a, SensitiveDataFinding b) =>
        a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length.CompareTo(b.Length);

    private static void Scan(ScanView view, TextOrigin origin, ref List<SensitiveDataFinding>? findings)
    {
        IdentifierScanner.Scan(view, ref findings);
        DisguiseScanner.Scan(view, ref findings);
        EncodedScanner.Scan(view, ref findings);
        TraitScanner.Scan(view, origin, ref findings);
    }
}
