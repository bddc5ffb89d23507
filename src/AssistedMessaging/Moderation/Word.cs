namespace AssistedMessaging.Moderation;

/// <summary>One word of a text.</summary>
/// <param name="Start">First code unit in the source.</param>
/// <param name="End">First code unit after it.</param>
/// <param name="FoldedStart">First character in the folded view.</param>
/// <param name="FoldedLength">Length there.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="IsUpper">Whether the source writes it with a capital.</param>
/// <param name="Hash">The folded letters as one number, by <see cref="WordView.HashOf"/>: two words are taken for the same when it is equal.</param>
internal readonly record struct Word(int Start, int End, int FoldedStart, int FoldedLength, int Sentence, bool IsUpper, ulong Hash);
