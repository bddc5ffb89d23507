using System.Security.Cryptography;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of addresses of crypto-currency wallets.</summary>
internal static class WalletChecks
{
    private const int Longest = 110;
    private const int MoneroLength = 95;
    private const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private const string RippleBase58 = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
    private const string Bech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    /// <summary>How many letters of a Bech32 address are its checksum.</summary>
    private const int Bech32Check = 6;

    private static readonly uint[] Bech32Terms = [0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3];

    /// <summary>The wallet address that begins at <paramref name="start"/>; empty when none does.</summary>
    /// <remarks>
    /// By their checksum: base 58 (Bitcoin, Litecoin, Dogecoin, Dash, Tron, Zcash; Ripple with its own alphabet) and Bech32 (BIP 173 and BIP 350, any chain). By their
    /// shape: Ethereum and Monero.
    /// </remarks>
    public static SensitiveDataFinding Read(ReadOnlySpan<char> view, int start)
    {
        var end = start;
        while (end < view.Length && end - start <= Longest && char.IsAsciiLetterOrDigit(view[end]))
            end++;
        var token = view[start..end];
        var isShaped = token.Length switch
        {
            42 => token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && !token[2..].ContainsAnyExcept("0123456789abcdefABCDEF"),
            MoneroLength => token[0] is '4' or '8' && !token.ContainsAnyExcept(Base58),
            _ => false,
        };
        var isProven = !isShaped && token.Length switch
        {
            >= 26 and <= 35 when token[0] is '1' or '3' or 'L' or 'M' or 'D' or 'A' or 'X' or 'T' or 't' => IsBase58Check(token, Base58),
            >= 25 and <= 35 when token[0] == 'r' => IsBase58Check(token, RippleBase58),
            >= 39 and <= Longest => IsBech32(token),
            _ => false,
        };
        return isShaped || isProven ? new SensitiveDataFinding(start, end - start, PersonalDataCategory.BankAccount, "CRYPTO", 0.95f, isProven) : default;
    }

    /// <summary>Base 58 with four bytes of a double SHA-256 as checksum, behind a version of one or two bytes and a hash of twenty.</summary>
    private static bool IsBase58Check(ReadOnlySpan<char> token, string alphabet)
    {
        Span<byte> bytes = stackalloc byte[26];
        foreach (var c in token)
        {
            var carry = alphabet.IndexOf(c, StringComparison.Ordinal);
            if (carry < 0)
                return false;
            for (var i = bytes.Length - 1; i >= 0; i--)
            {
                carry += bytes[i] * 58;
                bytes[i] = (byte)carry;
                carry >>= 8;
            }

            if (carry != 0)
                return false;
        }

        if (bytes[0] == 0)
            bytes = bytes[1..];
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes[..^4], hash);
        SHA256.HashData(hash, hash);
        return hash[..4].SequenceEqual(bytes[^4..]);
    }

    /// <summary>The name of a chain, a one, and what follows with a checksum in its last six letters (BIP 173, and BIP 350 for the newer kind).</summary>
    private static bool IsBech32(ReadOnlySpan<char> token)
    {
        var divider = token.LastIndexOf('1');
        if (divider < 2 || token.Length - divider <= Bech32Check || (token.ContainsAnyInRange('a', 'z') && token.ContainsAnyInRange('A', 'Z')))
            return false;

        var check = 1u;
        foreach (var c in token[..divider])
            check = Step(check, (uint)char.ToLowerInvariant(c) >> 5);
        check = Step(check, 0);
        foreach (var c in token[..divider])
            check = Step(check, c & 31u);
        foreach (var c in token[(divider + 1)..])
        {
            var value = Bech32.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
            if (value < 0)
                return false;
            check = Step(check, (uint)value);
        }

        return check is 1 or 0x2BC830A3;
    }

    private static uint Step(uint check, uint value)
    {
        var top = check >> 25;
        check = ((check & 0x1FFFFFF) << 5) ^ value;
        for (var i = 0; i < Bech32Terms.Length; i++)
            check ^= ((top >> i) & 1) == 0 ? 0 : Bech32Terms[i];
        return check;
    }
}
