namespace AssistedMessaging.Templates;

/// <summary>How an untrusted value is printed so that it cannot pass for an instruction or for structure.</summary>
public enum QuotingForm
{
    /// <summary>As a JSON value: texts in double quotes with escapes, lists in brackets, numbers and yes/no bare. For data messages.</summary>
    Json = 0,

    /// <summary>
    /// Inside a sentence: control characters, line breaks, direction marks, invisible characters, template braces,
    /// code fences and chat markers are neutralised.
    /// </summary>
    Inline,
}
