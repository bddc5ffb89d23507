namespace AssistedMessaging.Storage;

/// <summary>An in-memory store has no place left. It refuses instead of forgetting; use a store on a database, or a larger bound.</summary>
public sealed class StoreFullException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="capacity">The store's bound.</param>
    public StoreFullException(int capacity)
        : base($"The in-memory store holds its {capacity} entries: register a store on a database, or raise the bound.")
    {
    }

    /// <summary>Stable code: <c>storage.full</c>.</summary>
    public string Code => "storage.full";
}
