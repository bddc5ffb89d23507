using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace Quickstart;

/// <summary>One recruiter, one posting, candidates, and what people said about their data; read straight into the library's own types.</summary>
internal sealed class InputFile
{
    // By reflection: the source generator would lose the defaults of init-only members, such as the empty lists of a candidate.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new PurposeConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LetIdBeMissing } },
    };

    public required string Contract { get; init; }

    public required Recruiter Recruiter { get; init; }

    public JobPosting? Job { get; init; }

    public IReadOnlyList<ConsentEvent> Consent { get; init; } = [];

    public required IReadOnlyList<Candidate> Candidates { get; init; }

    public static async Task<InputFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var input = await ReadJsonAsync<InputFile>(path, cancellationToken);
        if (input.Consent.Any(e => e is null))
            throw new BadInputException("input.wrong-shape", $"{path}: an event of \"consent\" is null: remove it.");

        for (var i = 0; i < input.Candidates.Count; i++)
        {
            if (input.Candidates[i]?.Language is not { } language || LanguageTag.TryParse(language, out _))
                continue;

            var problem = $"{path}: the language of the candidate at position {i + 1} is no BCP 47 tag: use a tag such as \"nl\", or leave it out.";
            throw new BadInputException("input.unknown-language", problem);
        }

        return input;
    }

    public static Task<ProviderCommitment> ReadCommitmentAsync(string path, CancellationToken cancellationToken) =>
        ReadJsonAsync<ProviderCommitment>(path, cancellationToken);

    /// <summary>A text file in UTF-8, with or without a byte-order mark, or in UTF-16 with one.</summary>
    public static async Task<string> ReadTextAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException("input.not-utf8", $"{path}: the file is not text in UTF-8: save it in that encoding.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException("input.unreadable", $"{path}: there is no such file, or it cannot be read: give the path of a file.");
        }
    }

    private static async Task<T> ReadJsonAsync<T>(string path, CancellationToken cancellationToken)
    {
        var text = await ReadTextAsync(path, cancellationToken);
        try
        {
            JsonDocument.Parse(text).Dispose();
        }
        catch (JsonException e)
        {
            var problem = $"{path}({e.LineNumber + 1}): the file is no JSON from this line on: look for a missing comma, quote or bracket.";
            throw new BadInputException("input.broken-json", problem);
        }

        try
        {
            return JsonSerializer.Deserialize<T>(text, Json) ?? throw new JsonException("null", null, 0, 0);
        }
        catch (JsonException e)
        {
            var problem = $"{path}({e.LineNumber + 1}): a member is missing, unknown, given twice or of the wrong kind: see candidates.json.";
            throw new BadInputException("input.wrong-shape", problem);
        }
    }

    /// <summary>A candidate without an id is left to the library, whose answer names the position.</summary>
    private static void LetIdBeMissing(JsonTypeInfo type)
    {
        if (type.Type != typeof(Candidate))
            return;

        var id = type.Properties.Single(p => p.Name == "id");
        (id.IsRequired, id.IsSetNullable) = (false, true);
    }

    private sealed class PurposeConverter : JsonConverter<Purpose>
    {
        public override Purpose Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, Purpose value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
