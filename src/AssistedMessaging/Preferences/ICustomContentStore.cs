using AssistedMessaging.Profiles;

namespace AssistedMessaging.Preferences;

/// <summary>Keeps recruiters' own texts.</summary>
/// <remarks>
/// Thread-safe. Contract and author are part of every key and every question, so that there is no way to read another person's text (S-64). A text is kept and given back byte for
/// byte. One id can stand once in each language and once without one.
/// </remarks>
public interface ICustomContentStore
{
    /// <summary>All texts of one author, by id and language.</summary>
    ValueTask<IReadOnlyList<CustomContent>> ListAsync(ContractId contract, string authorId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a text under its author, id and language, in place of the one that stands there.</summary>
    ValueTask SaveAsync(ContractId contract, CustomContent content, CancellationToken cancellationToken = default);

    /// <summary>Deletes a text.</summary>
    /// <returns>False when that author has no such text.</returns>
    ValueTask<bool> DeleteAsync(ContractId contract, string authorId, string id, string? language, CancellationToken cancellationToken = default);
}
