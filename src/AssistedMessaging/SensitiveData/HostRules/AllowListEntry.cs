using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.HostRules;

/// <summary>
/// A word or value that is not to be reported in some texts, for a reason and until a day. It can only take findings away. Immutable.
/// </summary>
public sealed class AllowListEntry
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>The words: a finding that covers exactly these, without regard to case and disguise, is dropped.</summary>
    public required string Text { get; init; }

    /// <summary>The texts in which it holds, by who wrote them; at least one.</summary>
    public required IReadOnlyList<TextOrigin> Origins { get; init; }

    /// <summary>The contract for which it holds.</summary>
    /// <value>Default null: every contract. An entry with a contract holds only in a detector made by
    /// <see cref="HostRulesDetector.ForContract"/>.</value>
    public ContractId? Contract { get; init; }

    /// <summary>The kind of data that it lets pass.</summary>
    /// <value>Default null: every kind.</value>
    public PersonalDataCategory? Category { get; init; }

    /// <summary>Who added it.</summary>
    public required string Author { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The moment from which it no longer holds.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
