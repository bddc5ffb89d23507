using AssistedMessaging.Profiles;

namespace AssistedMessaging.Storage;

/// <summary>Whose data a store is asked about: one candidate, one recruiter, or a whole contract. Made by its factories only.</summary>
public sealed class DataSubject
{
    private DataSubject(DataSubjectKind kind, string? id, ContractId contract) => (Kind, Id, Contract) = (kind, id, contract);

    /// <summary>Whose data is meant.</summary>
    public DataSubjectKind Kind { get; }

    /// <summary>The host's key: of the person for a candidate, of the recruiter for a recruiter; null for a contract.</summary>
    public string? Id { get; }

    /// <summary>The contract to which the question is limited.</summary>
    /// <value>Empty only for a candidate: the records of all contracts.</value>
    public ContractId Contract { get; }

    /// <summary>Ids of the ledger events whose opt-out is on the suppression list already. A ledger that holds a standing no that is not among them erases nothing of the person.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyCollection<string> KeptOptOuts { get; private init; } = [];

    /// <summary>Whether the subject names all that its kind needs.</summary>
    public bool IsComplete => Kind switch
    {
        DataSubjectKind.Candidate => !string.IsNullOrWhiteSpace(Id),
        DataSubjectKind.Recruiter => !string.IsNullOrWhiteSpace(Id) && !Contract.IsEmpty,
        DataSubjectKind.Contract => !Contract.IsEmpty,
        _ => false,
    };

    /// <summary>A candidate as a person, over all profiles.</summary>
    /// <param name="personId">The host's key of the person, <see cref="Profiles.Candidate.PersonId"/>.</param>
    /// <param name="contract">Limits the question to one contract; empty = all.</param>
    public static DataSubject Candidate(string personId, ContractId contract = default) => new(DataSubjectKind.Candidate, personId, contract);

    /// <summary>A recruiter of a contract.</summary>
    public static DataSubject Recruiter(ContractId contract, string recruiterId) => new(DataSubjectKind.Recruiter, recruiterId, contract);

    /// <summary>Everything under one contract.</summary>
    public static DataSubject WholeContract(ContractId contract) => new(DataSubjectKind.Contract, null, contract);

    /// <summary>The same subject once these opt-outs are on the suppression list.</summary>
    public DataSubject WithKeptOptOuts(IReadOnlyCollection<string> eventIds) => new(Kind, Id, Contract) { KeptOptOuts = eventIds };

    /// <summary>Whether a record is the subject's. An incomplete subject has no records.</summary>
    /// <param name="contract">The record's contract.</param>
    /// <param name="personId">The person whom the record is about; null = nobody.</param>
    /// <param name="recruiterId">The recruiter who made it; null = nobody.</param>
    public bool Owns(ContractId contract, string? personId, string? recruiterId) => IsComplete && Kind switch
    {
        DataSubjectKind.Candidate => personId == Id && (Contract.IsEmpty || contract == Contract),
        DataSubjectKind.Recruiter => recruiterId == Id && contract == Contract,
        _ => contract == Contract,
    };

    /// <summary>The kind only.</summary>
    public override string ToString() => Kind.ToString();
}
