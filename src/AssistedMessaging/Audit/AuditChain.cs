using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AssistedMessaging.Audit;

/// <summary>The bytes over which the chain goes: no clear key of a person and no digest of words that could be guessed.</summary>
internal static class AuditChain
{
    /// <summary>What the first entry follows.</summary>
    public static string Start { get; } = new('0', 64);

    /// <summary>SHA-256 over the hash before, the position and the entry's fields, each with its length in front; people and words as keyed hashes.</summary>
    public static string HashOf(string previous, long position, SealedEntry sealedEntry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var entry = sealedEntry.Entry;
        Add(hash, previous);
        Add(hash, position);
        Add(hash, entry.At.UtcTicks);
        Add(hash, entry.Contract.Value);
        Add(hash, entry.Event);
        Add(hash, sealedEntry.ActorHash);
        Add(hash, entry.DraftId);
        Add(hash, sealedEntry.PersonHash);
        Add(hash, entry.Code);
        Add(hash, entry.ConsentDecisionId);
        Add(hash, sealedEntry.ContentHash);
        Add(hash, entry.Templates.Count);
        foreach (var template in entry.Templates)
            Add(hash, template);
        Add(hash, entry.Moderation);

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>HMAC-SHA-256 over texts, each with its length in front, in lower-case hexadecimal.</summary>
    public static string KeyedHash(byte[] key, params ReadOnlySpan<string?> texts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var text in texts)
            Add(hash, text);

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, ModerationRecord? moderation)
    {
        Add(hash, moderation?.Stage);
        if (moderation is null)
            return;

        Add(hash, moderation.PolicyVersion);
        Add(hash, moderation.Action);
        Add(hash, moderation.FullyScanned ? 1 : 0);
        Add(hash, moderation.IsOverridden ? 1 : 0);
        Add(hash, moderation.Duration.Ticks);
        foreach (var list in new[] { moderation.Checks, moderation.Findings })
        {
            Add(hash, list.Count);
            foreach (var item in list)
                Add(hash, item);
        }
    }

    private static void Add(IncrementalHash hash, string? text)
    {
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        Add(hash, text is null ? -1L : bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Add(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
