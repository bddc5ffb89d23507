namespace AssistedMessaging.Prompts;

/// <summary>Makes the messages for a language model from what one candidate's draft may know.</summary>
/// <remarks>
/// Thread-safe. Uses the fields of the selection and nothing else. Instructions stand in a system message that holds no untrusted character; data stands, quoted,
/// in a user message of its own. Equal requests give equal prompts, byte for byte.
/// </remarks>
public interface IPromptBuilder
{
    /// <summary>Builds one prompt; calls no model.</summary>
    ValueTask<Prompt> BuildAsync(PromptRequest request, CancellationToken cancellationToken = default);
}
