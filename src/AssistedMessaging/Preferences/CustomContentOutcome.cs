using AssistedMessaging.Profiles;
using AssistedMessaging.SensitiveData;

namespace AssistedMessaging.Preferences;

/// <summary>How saving a text of the recruiter's own ended.</summary>
public abstract class CustomContentOutcome
{
    private CustomContentOutcome()
    {
    }

    /// <summary>The text was kept.</summary>
    public sealed class Saved : CustomContentOutcome
    {
        internal Saved(CustomContent content) => Content = content;

        /// <summary>The text as it is kept.</summary>
        public CustomContent Content { get; }
    }

    /// <summary>A guard refused the text; nothing was kept.</summary>
    public sealed class Refused : CustomContentOutcome
    {
        internal Refused(string code, SensitiveDataRefusal? refusal) => (Code, Refusal) = (code, refusal);

        /// <summary>Why, for instance <c>sensitive.content-not-supported</c>.</summary>
        public string Code { get; }

        /// <summary>What was refused, when it is about sensitive personal data.</summary>
        public SensitiveDataRefusal? Refusal { get; }
    }
}
