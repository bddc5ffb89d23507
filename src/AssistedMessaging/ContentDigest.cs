using System.Security.Cryptography;
using System.Text;

namespace AssistedMessaging;

/// <summary>A digest of a message's exact words, for audit and release records.</summary>
internal static class ContentDigest
{
    /// <summary>SHA-256 over subject and body in UTF-8 with a zero byte between them, in lower-case hexadecimal.</summary>
    public static string Of(string subject, string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject}\0{body}")));
}
