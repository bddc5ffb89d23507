namespace AssistedMessaging.Prompts;

/// <summary>How a field stands in a line of data.</summary>
internal enum DataForm
{
    /// <summary>Inside a sentence.</summary>
    Inline = 0,

    /// <summary>Between fence lines.</summary>
    Block,

    /// <summary>As a JSON text.</summary>
    Json,
}
