namespace AssistedMessaging.Text;

/// <summary>
/// Makes a second view of a folded text in which spelled-out and encoded addresses and numbers stand plain. Only for stretches with a hint of that.
/// </summary>
/// <remarks>
/// Undoes percent and entity encoding, <c>(at)</c> and <c>(dot)</c>, number words, single characters apart, numbers over lines, and letters that
/// stand for digits.
/// The second view may change innocent words too; what is found in it has to be proved by its own form. Reused; not for several threads.
/// </remarks>
internal sealed class FoldingDisguises
{
    private readonly FoldedText _decoded = new();
    private readonly FoldedText _worded = new();
    private readonly FoldedText _joined = new();

    /// <summary>The second view, good until the next call; offsets lead back to <paramref name="view"/>.</summary>
    public FoldedText Undo(ReadOnlySpan<char> view)
    {
        Clear();
        FoldingDecoder.Decode(view, _decoded);
        FoldingNumberWords.Replace(_decoded, _worded);
        FoldingSplitNumbers.Join(_worded, _joined);
        return _joined;
    }

    /// <summary>Wipes the views.</summary>
    public void Clear()
    {
        _decoded.Clear();
        _worded.Clear();
        _joined.Clear();
    }
}
