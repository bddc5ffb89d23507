using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging;

/// <summary>What makes a request wrong in itself.</summary>
internal static class DraftRequestRules
{
    private const int MaxBannedOpenings = 20;
    private const int MaxBannedPhrases = 100;
    private const int MaxBannedLength = 80;

    /// <summary>Throws for the first rule that a request breaks.</summary>
    public static void Check(DraftRequest request, AssistedMessagingOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Contract.IsEmpty)
            throw new DraftRequestException("request.no-contract", "The request names no contract: set DraftRequest.Contract.");
        if (string.IsNullOrWhiteSpace(request.Recruiter.Id))
            throw new DraftRequestException("request.no-recruiter-id", "The recruiter has no id: set Recruiter.Id.");
        if (request.Candidates.Count == 0)
            throw new DraftRequestException("request.no-candidates", "The request has no candidates: add at least one.");
        if (request.Candidates.Count > options.MaxCandidates)
        {
            throw new DraftRequestException(
                "request.too-many", $"The request has {request.Candidates.Count} candidates and the limit is {options.MaxCandidates}: split it, or raise MaxCandidates.");
        }

        CheckCandidates(request);
        CheckTexts(request, options);
        CheckBanned(request.BannedOpenings, MaxBannedOpenings, "request.banned-openings", "openings");
        CheckBanned(request.BannedPhrases, MaxBannedPhrases, "request.banned-phrases", "phrases");
    }

    private static void CheckCandidates(DraftRequest request)
    {
        var ids = request.Candidates.Count > 1 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < request.Candidates.Count; i++)
        {
            var candidate = request.Candidates[i];
            if (string.IsNullOrWhiteSpace(candidate?.Id))
                throw new DraftRequestException("request.no-candidate-id", $"The candidate at position {i + 1} has no id: set Candidate.Id.");
            if (ids?.Add(candidate.Id) == false)
                throw new DraftRequestException("request.duplicate-candidate", $"The candidate at position {i + 1} has the id of an earlier one: every candidate stands once in a request.");
        }
    }

    private static void CheckBanned(IReadOnlyList<string> texts, int most, string code, string what)
    {
        if (texts.Count > most || texts.Any(t => t is not { Length: <= MaxBannedLength } || !t.Any(char.IsLetterOrDigit)))
            throw new DraftRequestException(code, $"The banned {what} cannot be used: give at most {most}, each with a word in it and at most {MaxBannedLength} characters.");
    }

    private static void CheckTexts(DraftRequest request, AssistedMessagingOptions options)
    {
        if (request.Language is not null && !LanguageTag.TryParse(request.Language, out _))
            throw new DraftRequestException("request.unknown-language", "The language is no BCP 47 tag of a known language: use a tag such as \"en\", \"nl\" or \"pt-BR\".");
        if (request.Instruction?.Length > options.MaxInstructionLength)
        {
            throw new DraftRequestException(
                "request.instruction-too-long", $"The instruction has more than {options.MaxInstructionLength} characters: shorten it, or raise MaxInstructionLength.");
        }

        if (request.CustomContent.Count == 0)
            return;

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var content in request.CustomContent)
        {
            if (!FieldKey.IsValid(CustomContentFields.Key(content.Id).Value) || !ids.Add(content.Id))
                throw new DraftRequestException("request.custom-content-id", "A custom content has no usable id: use lower-case letters, digits and underscores, each id once.");
            if (content.AuthorId != request.Recruiter.Id)
                throw new DraftRequestException("request.custom-content-not-found", "A custom content of this request was not found for this recruiter: use only texts of the recruiter's own.");
            if (string.IsNullOrWhiteSpace(content.Text))
                throw new DraftRequestException("request.custom-content-empty", "A custom content has no text: write one, or leave it out.");
            if (content.Language is not null && !LanguageTag.TryParse(content.Language, out _))
                throw new DraftRequestException("request.unknown-language", "A custom content's language is no BCP 47 tag of a known language: use a tag such as \"en\".");
        }
    }
}
