namespace AssistedMessaging.Moderation;

/// <summary>One word of a text.</summary>
/// <param name="Start">First code unit in the source.</param>
/// <param name="End">First code unit after it.</param>
/// <param name="FoldedStart">First character in the folded view.</param>
/// <param name="FoldedLength">Length there.</param>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="IsUpper">Whether the source writes it with a capital.</param>
internal readonly record struct Word(int Start, int End, int FoldedStart, int FoldedLength, int Sentence, bool IsUpper);
