using System.Collections.Concurrent;
using AssistedMessaging.Fields;
using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts;

/// <summary>The phrases of one language that prompts need around their templates. Each language is one file in <c>Prompts/Languages</c>.</summary>
internal abstract class PromptLanguage
{
    private readonly ConcurrentDictionary<(string Key, SlotType Type, bool IsRequired), PromptNode> _slotNodes = new();

    /// <summary>The language.</summary>
    public abstract LanguageTag Tag { get; }

    /// <summary>The language's name in itself.</summary>
    public abstract string Name { get; }

    /// <summary>One phrase for each <see cref="Profiles.MessageTone"/>.</summary>
    public abstract IReadOnlyList<string> Tones { get; }

    /// <summary>One phrase for each <see cref="Profiles.MessageLength"/>.</summary>
    public abstract IReadOnlyList<string> Lengths { get; }

    /// <summary>One phrase for each <see cref="SlotType"/>.</summary>
    public abstract IReadOnlyList<string> SlotTypes { get; }

    /// <summary>What templates read of a slot. It holds no value of anybody's, so that one node serves all prompts; slots of custom content come and go and are made anew.</summary>
    public PromptNode NodeOf(Slot slot) => slot.Type == SlotType.CustomContent
        ? MakeNode(slot.Key.Value, slot.Type, slot.IsRequired)
        : _slotNodes.GetOrAdd((slot.Key.Value, slot.Type, slot.IsRequired), static (key, self) => self.MakeNode(key.Key, key.Type, key.IsRequired), this);

    private PromptNode.Members MakeNode(string key, SlotType type, bool isRequired) => new(
        key,
        [
            new("token", PromptNode.Leaf.Of(key, Slot.TokenOf(key), Trust.Trusted)),
            new("meaning", PromptNode.Leaf.Of(key, SlotTypes[(int)type], Trust.Trusted)),
            new("required", PromptNode.Leaf.Of(key, isRequired, Trust.Trusted)),
        ],
        Trust.Trusted);

    /// <summary>What the instructions call the message's language: its name, or its tag where only English instructions exist.</summary>
    public string NameOf(LanguageTag message) => message.Language == Tag.Language ? (message == Tag ? Name : $"{Name} ({message})") : $"the language with the tag {message}";
}
