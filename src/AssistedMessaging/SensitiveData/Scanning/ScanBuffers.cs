using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>What one scan needs beside its text: made once and used for text after text. Not for several threads at once.</summary>
internal sealed class ScanBuffers(TermTable table, Vocabulary vocabulary)
{
    /// <summary>A text longer than this gets buffers of its own, so that a long text does not hold memory for ever.</summary>
    public const int LongestKept = 1 << 17;

    private ScanBuffers? _second;
    private int[] _candidates = [];

    /// <summary>The words that make scanners look closer.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>The folded view of a text that is not plain.</summary>
    public FoldedText Folded { get; } = new();

    /// <summary>The second view, of stretches with a disguise.</summary>
    public FoldingDisguises Disguises { get; } = new();

    /// <summary>What each character of the view is.</summary>
    public TextMap Map { get; } = new();

    /// <summary>Words that traits may stand at.</summary>
    public List<WordHit> Traits { get; } = [];

    /// <summary>Labels of identifiers.</summary>
    public List<SignHit> Labels { get; } = [];

    /// <summary>Other signs; the value is a <see cref="SignKind"/>.</summary>
    public List<SignHit> Signs { get; } = [];

    /// <summary>Words that are long enough to be encoded text or a key.</summary>
    public List<TextSpan> LongWords { get; } = [];

    /// <summary>The sentence that is being judged.</summary>
    public SentenceTerms Sentence { get; } = new(table);

    /// <summary>Stretches of 64 characters with a hint of a disguise, one bit each.</summary>
    public HintBlocks Hints { get; } = new();

    /// <summary>What was found in a second view.</summary>
    public List<SensitiveDataFinding> Found { get; } = [];

    /// <summary>Where a row ends that is known to be no address of a machine.</summary>
    public int NoMachineBefore { get; set; }

    /// <summary>Where the value ends that was looked at behind a label last and was no key; nor are its parts.</summary>
    public int NoKeyBefore { get; set; }

    /// <summary>Where the token ends that a key was looked for in last.</summary>
    public int TokenEnd { get; set; }

    /// <summary>How many keys were looked for in that token.</summary>
    public int TokenTries { get; set; }

    /// <summary>Where the private key ends that was looked for last.</summary>
    public int BlockEnd { get; set; }

    /// <summary>How much work was done: characters, words, groups and candidates looked at.</summary>
    public long Steps { get; set; }

    /// <summary>Buffers for the second view.</summary>
    public ScanBuffers Second => _second ??= new ScanBuffers(table, Vocabulary);

    /// <summary>Reads a text, so that scanners can start.</summary>
    public ScanView Read(ReadOnlySpan<char> view, bool withTraits)
    {
        Traits.Clear();
        Labels.Clear();
        Signs.Clear();
        LongWords.Clear();
        TokenEnd = 0;
        BlockEnd = 0;
        NoMachineBefore = 0;
        NoKeyBefore = 0;
        Map.Read(view);
        Steps += view.Length;
        var scan = new ScanView(view, this);
        WordPass.Run(scan, withTraits);
        return scan;
    }

    /// <summary>Room for the numbers of so many words, and one more.</summary>
    public Span<int> Candidates(int words)
    {
        if (_candidates.Length <= words)
            _candidates = new int[words + (words / 4) + 1];
        return _candidates;
    }

    /// <summary>Wipes everything that came from the text.</summary>
    public void Clear()
    {
        Folded.Clear();
        Map.Clear();
        Disguises.Clear();
        _second?.Clear();
    }
}
