using System.Security.Cryptography;
using System.Text;

namespace AssistedMessaging.Consent.Suppression;

/// <summary>Turns keys of people into keyed hashes (HMAC-SHA-256, RFC 2104), so that a list can recognise a person without knowing one.</summary>
/// <remarks>
/// A plain hash of an e-mail address can be guessed; one under a secret cannot. Keep the secret apart from the list and for as long as the list: with another secret nobody is recognised.
/// </remarks>
public sealed class PersonKeyHasher
{
    private const string TooShort = "privacy.secret-too-short";

    /// <summary>Fewest bytes of a secret.</summary>
    public const int MinSecretLength = 32;

    private readonly byte[] _secret;

    /// <summary>Makes a hasher.</summary>
    /// <param name="secret">The host's secret, at least <see cref="MinSecretLength"/> random bytes. Copied.</param>
    /// <exception cref="ArgumentException">The secret is too short (<c>privacy.secret-too-short</c>).</exception>
    public PersonKeyHasher(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < MinSecretLength)
            throw new ArgumentException($"{TooShort}: the secret needs at least 32 random bytes.", nameof(secret));

        _secret = secret.ToArray();
    }

    /// <summary>A hasher under a new random secret, which nobody can read: for lists that go with the process.</summary>
    public static PersonKeyHasher Random() => new(RandomNumberGenerator.GetBytes(MinSecretLength));

    /// <summary>The hash of a key, in lower-case hexadecimal. White space around it and letter case do not count.</summary>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public string Hash(string personKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(personKey);
        return Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(personKey.Trim().ToLowerInvariant())));
    }
}
