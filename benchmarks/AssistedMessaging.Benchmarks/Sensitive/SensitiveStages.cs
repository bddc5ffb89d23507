using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.Identifiers;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Sensitive;

/// <summary>The detector's stages one by one, each on a text as given; folding is counted with each stage that reads the folded view.</summary>
internal static class SensitiveStages
{
    private static readonly TraitScanner Traits = new(TermTable.Default);

    public static readonly (string Name, Action<string> Run)[] All =
    [
        ("folding", text => OnView(text, static _ => { })),
        ("identifiers", text => OnView(text, static view => { List<SensitiveDataFinding>? found = null; IdentifierScanner.Scan(view, ref found); })),
        ("disguises", text => OnView(text, static view => { List<SensitiveDataFinding>? found = null; DisguiseScanner.Scan(view, ref found); })),
        ("traits", text => OnView(text, static view =>
        {
            List<SensitiveDataFinding>? found = null;
            Traits.Scan(view, TextOrigin.CandidateProfile, ref found);
        })),
    ];

    private delegate void Stage(ReadOnlySpan<char> view);

    private static void OnView(string text, Stage stage)
    {
        if (Folding.IsPlain(text))
        {
            stage(text);
            return;
        }

        using var folded = Folding.Fold(text);
        stage(folded.Chars);
    }
}
