namespace AssistedMessaging.Testing;

/// <summary>Where a <see cref="CassetteChatClient"/> gets its answers from.</summary>
public enum CassetteMode
{
    /// <summary>From the cassette only. A request that was not recorded is an error, and no model is called.</summary>
    Replay = 0,

    /// <summary>From the model, every time; the cassette is written anew. Refused where <c>CI=true</c>.</summary>
    Record,

    /// <summary>From the cassette while it has an answer, else from the model, whose answer is added. Replay where <c>CI=true</c>.</summary>
    Auto,
}
