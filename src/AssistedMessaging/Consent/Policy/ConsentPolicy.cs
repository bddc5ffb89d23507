using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AssistedMessaging.Consent.Policy;

/// <summary>Dated rules by purpose and region, as data: who decides about what, where and since when.</summary>
/// <remarks>Immutable and thread-safe. Several versions can be loaded side by side. Not legal advice.</remarks>
public sealed class ConsentPolicy
{
    private const string DefaultResource = "Consent/consent-policy.json";

    private static readonly Lazy<ConsentPolicy> DefaultPolicy = new(ReadDefault);

    private readonly PurposeTree _tree;

    private ConsentPolicy(string version, string sha256, IReadOnlyList<ConsentPolicyRow> rows, PurposeTree tree)
    {
        (Version, Sha256, Rows, _tree) = (version, sha256, rows, tree);
        VersionAndHash = $"{version}+sha256:{sha256}";
    }

    /// <summary>The shipped rules: training by region and date, service purposes, and drafting and sending until somebody objects.</summary>
    public static ConsentPolicy Default => DefaultPolicy.Value;

    /// <summary>Version that the data states about itself.</summary>
    public string Version { get; }

    /// <summary>SHA-256 of the data as it was read, without a byte order mark; 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    internal string VersionAndHash { get; }

    internal IReadOnlyList<ConsentPolicyRow> Rows { get; }

    /// <summary>Reads policy data in UTF-8 from the current position to the end of the stream, which stays open.</summary>
    /// <exception cref="ConsentPolicyException">The data is malformed or contradicts itself.</exception>
    public static ConsentPolicy Load(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);

        using var buffer = new MemoryStream();
        json.CopyTo(buffer);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        return Read(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
    }

    /// <summary>Reads policy data from a text.</summary>
    /// <exception cref="ConsentPolicyException">The data is malformed or contradicts itself.</exception>
    public static ConsentPolicy Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);

        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Version only.</summary>
    public override string ToString() => $"{nameof(ConsentPolicy)} {Version}";

    internal IReadOnlyList<PurposePlan> PlansFor(Purpose purpose) => _tree.PlansFor(purpose);

    private static ConsentPolicy Read(ReadOnlySpan<byte> utf8)
    {
        var document = Deserialize(utf8);
        if (string.IsNullOrWhiteSpace(document.Version))
            throw new ConsentPolicyException("consent.policy-version", "no version is stated.");

        if (document.Rows is null)
            throw new ConsentPolicyException("consent.policy-unreadable", "there are no rows.");

        var reader = new PolicyReader(document.Groups ?? []);
        var rows = document.Rows.ConvertAll(reader.Read);
        PolicyCheck.Check(rows);

        var declared = (document.Purposes ?? []).ConvertAll(text => PolicyReader.ReadPurpose(text));
        var formerNames = (document.Renamed ?? [])
            .SelectMany(renamed => renamed?.To ?? [], (renamed, to) => (renamed.From, To: to))
            .ToLookup(renamed => PolicyReader.ReadPurpose(renamed.To), renamed => PolicyReader.ReadPurpose(renamed.From));

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(utf8));
        return new ConsentPolicy(document.Version, sha256, rows, new PurposeTree(declared, rows, formerNames));
    }

    private static PolicyDocument Deserialize(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, PolicyJson.Default.PolicyDocument)
                ?? throw new ConsentPolicyException("consent.policy-unreadable", "the data is null.");
        }
        catch (JsonException exception)
        {
            throw new ConsentPolicyException("consent.policy-unreadable", exception.Message, innerException: exception);
        }
    }

    private static ConsentPolicy ReadDefault()
    {
        using var stream = typeof(ConsentPolicy).Assembly.GetManifestResourceStream(DefaultResource)
            ?? throw new ConsentPolicyException("consent.policy-unreadable", "the embedded policy is missing.");
        return Load(stream);
    }
}
