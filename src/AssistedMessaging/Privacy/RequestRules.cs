using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>Who may ask for what (S-28, S-29). What no row allows is refused.</summary>
internal static class RequestRules
{
    /// <summary>The code of the refusal; null when the request is in order.</summary>
    public static string? FindRefusal(SubjectAccessRequest request, bool isErasure)
    {
        var (subject, requester) = (request.Subject, request.Requester);
        if (!subject.IsComplete || string.IsNullOrWhiteSpace(requester.Id) || !Enum.IsDefined(request.Regime))
            return "privacy.request-incomplete";

        return subject.Kind switch
        {
            DataSubjectKind.Candidate => requester.Role == RequesterRole.DataSubject && requester.Id == subject.Id ? null : "privacy.not-entitled",
            DataSubjectKind.Recruiter => ForRecruiter(subject, requester),
            DataSubjectKind.Contract when !isErasure => ForContract(subject, requester),
            _ => "privacy.not-entitled",
        };
    }

    private static string? ForRecruiter(DataSubject subject, Requester requester) => requester.Role switch
    {
        RequesterRole.MainAdministrator => requester.Contract == subject.Contract ? null : "privacy.other-contract",
        RequesterRole.EnterpriseUser or RequesterRole.SecondLevelAdministrator or RequesterRole.DataSubject => "privacy.through-main-administrator",
        _ => "privacy.not-entitled",
    };

    private static string? ForContract(DataSubject subject, Requester requester) =>
        requester.Role != RequesterRole.LicencePurchaser ? "privacy.not-entitled" : requester.Contract == subject.Contract ? null : "privacy.other-contract";
}
