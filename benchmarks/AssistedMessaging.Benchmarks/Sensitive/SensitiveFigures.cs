using System.Text;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Sensitive;

/// <summary>How fast the detector of sensitive data reads a corpus, what it allocates, and how hostile texts hold it up. One thread.</summary>
/// <remarks>MB are millions of UTF-8 bytes of the texts, through the detector's public door. A clean document is one whose sentences with findings are cut out.</remarks>
internal static class SensitiveFigures
{
    private const int Rounds = 31;

    /// <summary>How often each hostile text is measured, all others in between: what holds the machine up may last longer than one text's runs.</summary>
    private const int Sweeps = 3;

    private static readonly int[] HostileLengths = Environment.GetEnvironmentVariable("SHORT") is null ? [20_000, 1_000_000] : [20_000];

    /// <summary>The figures; without a corpus those of hostile texts only.</summary>
    public static IReadOnlyDictionary<string, double> Measure(string? corpus)
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        var detector = new SensitiveDataDetector();
        if (corpus is not null)
        {
            var documents = Corpus.Read(corpus);
            AddSpeed("corpus", documents);
            AddStages(figures, documents);
            figures["corpus.worst_document_ms"] = documents.Max(d => Worst(detector, d));
            var clean = documents.Select(d => Corpus.Clean(detector, d)).Where(d => d.Length > 0).ToArray();
            AddSpeed("clean", clean);
        }

        // All families first without the clock: what the just-in-time compiler does belongs to none of them.
        foreach (var (_, unit) in HostileTexts.Units)
            Worst(detector, HostileTexts.Repeat(unit, HostileLengths[0]));
        Thread.Sleep(500);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var (family, unit) in HostileTexts.Units)
            {
                foreach (var length in HostileLengths)
                {
                    var name = $"hostile.{family}.{length / 1000}k_ms";
                    figures[name] = Math.Min(figures.GetValueOrDefault(name, double.MaxValue), Worst(detector, HostileTexts.Repeat(unit, length)));
                }
            }
        }

        foreach (var length in HostileLengths)
            figures[$"hostile.worst.{length / 1000}k_ms"] = figures.Where(f => f.Key.EndsWith($".{length / 1000}k_ms", StringComparison.Ordinal)).Max(f => f.Value);
        return figures;

        void AddSpeed(string name, string[] documents)
        {
            var speed = Timing.Throughput(documents, Rounds, d => Detect(detector, d));
            figures[$"{name}.mb_s_best"] = speed.Best;
            figures[$"{name}.mb_s_median"] = speed.Median;
            figures[$"{name}.mb_s_undisturbed"] = documents.Sum(d => (double)Encoding.UTF8.GetByteCount(d)) / documents.Length / Timing.Undisturbed(documents, Rounds, d => Detect(detector, d));
            figures[$"{name}.bytes_allocated_per_document"] = speed.Bytes;
        }
    }

    private static void AddStages(Dictionary<string, double> figures, string[] documents)
    {
        foreach (var (stage, run) in SensitiveStages.All)
            figures[$"stage.{stage}.us_per_document"] = Timing.Undisturbed(documents, Rounds, run);
    }

    /// <summary>The time of one text in milliseconds: the least of a few runs, so that only the text's own cost counts.</summary>
    private static double Worst(SensitiveDataDetector detector, string text) => Timing.Milliseconds(text.Length > 100_000 ? 2 : 30, () => Detect(detector, text));

    private static void Detect(SensitiveDataDetector detector, string text)
    {
        var answer = detector.DetectAsync(new SensitiveDataText(text, TextOrigin.CandidateProfile));
        if (!answer.IsCompletedSuccessfully)
            throw new InvalidOperationException("The detector did not answer at once.");
    }
}
