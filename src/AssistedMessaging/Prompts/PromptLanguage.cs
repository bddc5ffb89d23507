using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts;

/// <summary>The phrases of one language that prompts need around their templates. Each language is one file in <c>Prompts/Languages</c>.</summary>
internal abstract class PromptLanguage
{
    /// <summary>The language.</summary>
    public abstract LanguageTag Tag { get; }

    /// <summary>The language's name in itself.</summary>
    public abstract string Name { get; }

    /// <summary>One phrase for each <see cref="Profiles.MessageTone"/>.</summary>
    public abstract IReadOnlyList<string> Tones { get; }

    /// <summary>One phrase for each <see cref="Profiles.MessageLength"/>.</summary>
    public abstract IReadOnlyList<string> Lengths { get; }

    /// <summary>One phrase for each <see cref="Fields.SlotType"/>.</summary>
    public abstract IReadOnlyList<string> SlotTypes { get; }

    /// <summary>What the instructions call the message's language: its name, or its tag where only English instructions exist.</summary>
    public string NameOf(LanguageTag message) => message.Language == Tag.Language ? (message == Tag ? Name : $"{Name} ({message})") : $"the language with the tag {message}";
}
