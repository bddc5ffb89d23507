using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.SensitiveData.Scanning;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Sensitive;

/// <summary>The detector's stages, each with all that go before it: the cost of a stage is its difference from the one above.</summary>
internal static class SensitiveStages
{
    private static readonly ScanBuffers Buffers = new(TermTable.Default, Vocabulary.Default);

    public static readonly (string Name, Action<string> Run)[] All =
    [
        ("1_fold", text => Run(text, static _ => { })),
        ("2_map", text => Run(text, static view => Buffers.Map.Read(view))),
        ("3_words", text => Run(text, static view => Buffers.Read(view, withTraits: true))),
        ("4_identifiers", text => Run(text, static view => Scan(view, 1))),
        ("5_disguises", text => Run(text, static view => Scan(view, 2))),
        ("6_traits", text => Run(text, static view => Scan(view, 3))),
    ];

    private delegate void Stage(ReadOnlySpan<char> view);

    private static void Scan(ReadOnlySpan<char> text, int scanners)
    {
        List<SensitiveDataFinding>? found = null;
        var view = Buffers.Read(text, withTraits: true);
        IdentifierScanner.Scan(view, ref found);
        if (scanners > 1)
            DisguiseScanner.Scan(view, ref found);
        if (scanners > 2)
            TraitScanner.Scan(view, TextOrigin.CandidateProfile, ref found);
    }

    private static void Run(string text, Stage stage)
    {
        if (Folding.IsPlain(text))
        {
            stage(text);
        }
        else
        {
            Folding.Fold(text, Buffers.Folded);
            stage(Buffers.Folded.Chars);
        }

        Buffers.Clear();
    }
}
