using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>
/// The built-in detector: identifiers by shape, proof and label; traits by lexicon, link and act. Runs in the process and keeps nothing.
/// </summary>
/// <remarks>
/// Searches a folded view, so invisible characters, other widths, digits of other scripts and look-alike letters hide nothing. Every language
/// with lexicons is
/// looked at, whatever the hint says. Linear time; allocates nothing for plain text in which nothing is found.
/// </remarks>
public sealed class SensitiveDataDetector : ISensitiveDataDetector
{
    private static readonly SensitiveDataReport Nothing = new() { Findings = [], Version = LexiconFiles.Version };

    private readonly TraitScanner _traits;

    /// <summary>A detector with the rules and lexicons of the library.</summary>
    public SensitiveDataDetector() => _traits = new TraitScanner(TermTable.Default);

    /// <inheritdoc/>
    public ValueTask<SensitiveDataReport> DetectAsync(SensitiveDataText text, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var findings = Detect(text.Text ?? "", text.Origin);
        return ValueTask.FromResult(findings is null ? Nothing : new SensitiveDataReport { Findings = findings, Version = LexiconFiles.Version });
    }

    /// <summary>Searches a text.</summary>
    /// <returns>The findings in the order of the text; null when there are none.</returns>
    internal List<SensitiveDataFinding>? Detect(ReadOnlySpan<char> text, TextOrigin origin)
    {
        List<SensitiveDataFinding>? findings = null;
        if (Folding.IsPlain(text))
        {
            Scan(text, origin, ref findings);
        }
        else
        {
            using var folded = Folding.Fold(text);
            Scan(folded.Chars, origin, ref findings);
            for (var i = 0; findings is not null && i < findings.Count; i++)
            {
                var span = folded.ToSource(findings[i].Start, findings[i].Length);
                findings[i] = findings[i] with { Start = span.Start, Length = span.Length };
            }
        }

        findings?.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length.CompareTo(b.Length));
        return findings;
    }

    private void Scan(ReadOnlySpan<char> view, TextOrigin origin, ref List<SensitiveDataFinding>? findings)
    {
        IdentifierScanner.Scan(view, ref findings);
        DisguiseScanner.Scan(view, ref findings);
        _traits.Scan(view, origin, ref findings);
    }
}
