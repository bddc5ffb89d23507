using System.Security.Cryptography;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Proofs of addresses of crypto-currency wallets.</summary>
internal static class WalletChecks
{
    private const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    /// <summary>
    /// The wallet address that begins at <paramref name="start"/>: Bitcoin in base 58 with its checksum or in Bech32 by shape, Ethereum by shape.
    /// </summary>
    public static SensitiveDataFinding Read(ReadOnlySpan<char> view, int start)
    {
        var end = start;
        while (end < view.Length && end - start <= 91 && char.IsAsciiLetterOrDigit(view[end]))
            end++;
        var token = view[start..end];
        var valid = token.Length switch
        {
            42 when token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) => !token[2..].ContainsAnyExcept("0123456789abcdefABCDEF"),
            >= 26 and <= 35 when token[0] is '1' or '3' => IsBase58Check(token),
            >= 42 and <= 90 when token.StartsWith("bc1",
                StringComparison.OrdinalIgnoreCase) => !token[3..].ContainsAnyExcept("qpzry9x8gf2tvdw0s3jn54khce6mua7lQPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"),
            _ => false,
        };
        return valid ? new SensitiveDataFinding(start, end - start, PersonalDataCategory.BankAccount, "CRYPTO", 0.95f,
            Validated: token[0] is '1' or '3') : default;
    }

    /// <summary>Base 58 with four bytes of a double SHA-256 as checksum.</summary>
    private static bool IsBase58Check(ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[25];
        foreach (var c in token)
        {
            var carry = Base58.IndexOf(c, StringComparison.Ordinal);
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

        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes[..21], hash);
        SHA256.HashData(hash, hash);
        return hash[..4].SequenceEqual(bytes[21..]);
    }
}
