namespace AssistedMessaging.Profiles;

/// <summary>The customer's account: the enterprise licence under which a recruiter works. Every stored record carries one.</summary>
/// <param name="Value">The host's own key for the contract. Compared ordinally.</param>
public readonly record struct ContractId(string Value)
{
    /// <summary>True for <c>default</c> and for blank keys, which no request may carry.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value);

    /// <summary>The key itself.</summary>
    public override string ToString() => Value ?? "";
}
