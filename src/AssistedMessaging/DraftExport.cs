using System.Text.Json;
using System.Text.Json.Serialization;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging;

/// <summary>A stored draft as its subject may get it: the draft, what the recruiter asked, and for all but a recruiter the profile that was used.</summary>
internal sealed class DraftExport
{
    public required Draft Draft { get; init; }

    public required string RecruiterId { get; init; }

    public string? Instruction { get; init; }

    public IReadOnlyList<string> BannedOpenings { get; init; } = [];

    /// <summary>The keys of their slots, which like the texts are their author's: for anybody else they are taken out.</summary>
    public IReadOnlyList<string> CustomContent { get; init; } = [];

    public Candidate? Candidate { get; init; }

    /// <summary>The texts of a request that belong to their author alone, and the keys by which drafts and findings name them.</summary>
    public static IReadOnlyList<PrivateText> PrivateTextsOf(DraftRequest request) =>
    [
        .. request.CustomContent.SelectMany(c => new[]
        {
            new PrivateText { AuthorId = c.AuthorId, Text = c.Text }, new PrivateText { AuthorId = c.AuthorId, Text = CustomContentFields.Key(c.Id).Value },
        }),
    ];

    /// <summary>The record for an export.</summary>
    public static PersonalDataRecord RecordOf(string store, DraftRecord record, DataSubject subject)
    {
        var request = record.Request;
        var export = new DraftExport
        {
            Draft = record.Draft,
            RecruiterId = request.Recruiter.Id,
            Instruction = request.Instruction,
            BannedOpenings = request.BannedOpenings,
            CustomContent = [.. request.CustomContent.Select(c => CustomContentFields.Key(c.Id).Value)],
            Candidate = subject.Kind == DataSubjectKind.Recruiter ? null : request.Candidates[0],
        };
        return new PersonalDataRecord
        {
            Store = store,
            RecordType = RecordType.Draft,
            Id = record.Draft.Id,
            Contract = record.Draft.ContractId,
            At = record.Draft.CreatedAt,
            Content = JsonSerializer.SerializeToElement(export, DraftExportJson.Default.DraftExport),
            PrivateTexts = PrivateTextsOf(request),
            ReturnKeys = request.Candidates[0].ReturnKeys,
        };
    }
}

/// <summary>The JSON form of drafts in an export.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(ContractIdForm), typeof(DraftOutcomeJson.FieldKeyForm), typeof(DraftOutcomeJson.LanguageTagForm)])]
[JsonSerializable(typeof(DraftExport))]
internal sealed partial class DraftExportJson : JsonSerializerContext;
