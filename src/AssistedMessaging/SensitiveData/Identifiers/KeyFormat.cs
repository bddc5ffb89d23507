using System.Buffers;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>What the keys of one issuer look like.</summary>
/// <param name="Prefix">How they begin.</param>
/// <param name="Least">Fewest characters that follow.</param>
/// <param name="AfterNumber">Whether the prefix stands behind the number of an account and a colon.</param>
internal readonly record struct KeyFormat(string Prefix, int Least, bool AfterNumber = false)
{
    /// <summary>ASCII letters and digits.</summary>
    public static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>The sign by which the vocabulary knows the prefix: its first row of letters and digits, a whole word where the prefix goes on behind it.</summary>
    public string Sign => Prefix.AsSpan().IndexOfAnyExcept(LettersAndDigits) is var end && end < 0 ? Prefix.ToLowerInvariant() + "*" : Prefix[..end].ToLowerInvariant();
}
