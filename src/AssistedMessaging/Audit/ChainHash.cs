using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AssistedMessaging.Audit;

/// <summary>A hash over fields, each with its length in front, so that no two lists of fields give the same bytes. What chains of records are made of.</summary>
internal sealed class ChainHash : IDisposable
{
    private readonly IncrementalHash _hash;

    private ChainHash(IncrementalHash hash) => _hash = hash;

    /// <summary>What the first link of a chain follows.</summary>
    public static string Start { get; } = new('0', 64);

    /// <summary>SHA-256.</summary>
    public static ChainHash Plain() => new(IncrementalHash.CreateHash(HashAlgorithmName.SHA256));

    /// <summary>HMAC-SHA-256 over texts, in lower-case hexadecimal.</summary>
    public static string Keyed(byte[] key, params ReadOnlySpan<string?> texts)
    {
        using var hash = new ChainHash(IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));
        foreach (var text in texts)
            hash.Add(text);

        return hash.Finish();
    }

    public ChainHash Add(string? text)
    {
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        Add(text is null ? -1L : bytes.Length);
        _hash.AppendData(bytes);
        return this;
    }

    public ChainHash Add(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        _hash.AppendData(bytes);
        return this;
    }

    public ChainHash Add(IReadOnlyList<string> texts)
    {
        Add(texts.Count);
        foreach (var text in texts)
            Add(text);

        return this;
    }

    /// <summary>The hash in lower-case hexadecimal.</summary>
    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}
