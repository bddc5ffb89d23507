using System.Security.Cryptography;
using System.Text;

namespace AssistedMessaging.Templates;

/// <summary>The secret from which fences around untrusted blocks are made, so that nobody who writes a profile can guess one.</summary>
/// <remarks>
/// A fence is HMAC-SHA-256 (RFC 2104) over the template's content hash and the field's path, cut to 64 bits: the same key gives the same prompts, which keeps
/// approved texts and response caches comparable. Give all processes of a deployment one key; give tests a fixed one.
/// </remarks>
public sealed class FenceKey
{
    private const int FewestBytes = 16;
    private const int FenceBytes = 8;

    private readonly byte[] _key;

    /// <summary>Makes a key.</summary>
    /// <param name="secret">At least 16 bytes that nobody outside knows.</param>
    /// <exception cref="ArgumentException">The secret is shorter.</exception>
    public FenceKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < FewestBytes)
            throw new ArgumentException($"A fence key needs at least {FewestBytes} bytes.", nameof(secret));

        _key = secret.ToArray();
    }

    /// <summary>A new random key; prompts with fenced blocks then differ from process to process.</summary>
    public static FenceKey Random() => new(RandomNumberGenerator.GetBytes(32));

    /// <summary>Nothing of the secret.</summary>
    public override string ToString() => nameof(FenceKey);

    internal string FenceOf(string templateHash, string path) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{templateHash}\0{path}")).AsSpan(0, FenceBytes));
}
