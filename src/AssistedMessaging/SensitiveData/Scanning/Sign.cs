using AssistedMessaging.SensitiveData.Lexicons;

namespace AssistedMessaging.SensitiveData.Scanning;

/// <summary>A word or row of words that stands before or beside an identifier.</summary>
/// <param name="Rest">The words after the first.</param>
/// <param name="Kind">What it begins; 0 = it is a label.</param>
/// <param name="Label">The label's number.</param>
/// <param name="IsCapital">Whether only capitals are it, because the same letters are an ordinary word elsewhere.</param>
internal sealed record Sign(WordPattern[] Rest, SignKind Kind, int Label, bool IsCapital = false);
