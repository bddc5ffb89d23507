using System.Collections.Concurrent;
using System.Globalization;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts;

/// <summary>The phrases of one language that prompts need around their templates. Each language is one file in <c>Prompts/Languages</c>.</summary>
internal abstract class PromptLanguage
{
    private readonly ConcurrentDictionary<(string Key, SlotType Type, bool IsRequired, PluralCategory Plural), PromptNode> _slotNodes = new();

    /// <summary>The language.</summary>
    public abstract LanguageTag Tag { get; }

    /// <summary>The language's name in itself.</summary>
    public abstract string Name { get; }

    /// <summary>One phrase for each <see cref="MessageTone"/>.</summary>
    public abstract IReadOnlyList<string> Tones { get; }

    /// <summary>One phrase for each <see cref="MessageLength"/>.</summary>
    public abstract IReadOnlyList<string> Lengths { get; }

    /// <summary>One phrase for each <see cref="FormOfAddress"/>.</summary>
    public abstract IReadOnlyList<string> Addresses { get; }

    /// <summary>One phrase for each <see cref="SlotType"/>.</summary>
    public abstract IReadOnlyList<string> SlotTypes { get; }

    /// <summary>What stands after the phrase for <see cref="SlotType.Number"/>: the model does not see the number, but has to know which form of a noun goes with it.</summary>
    public abstract PluralForms Nouns { get; }

    /// <summary>A number of characters; {0} is the number.</summary>
    public abstract PluralForms Characters { get; }

    /// <summary>What <see cref="FormOfAddress.Default"/> means: informal or formal.</summary>
    public abstract FormOfAddress UsualAddress { get; }

    /// <summary>Which form a whole number asks for (Unicode CLDR plural rules, cardinal).</summary>
    public abstract PluralCategory PluralOf(long n);

    /// <summary>Whether a message is written in the formal form of address.</summary>
    public virtual bool IsFormal(FormOfAddress asked, LanguageTag message) => (asked == FormOfAddress.Default ? UsualAddress : asked) == FormOfAddress.Formal;

    /// <summary>That many characters.</summary>
    public string CharactersOf(int count) => string.Format(CultureInfo.InvariantCulture, Characters.Of(PluralOf(count)), count);

    /// <summary>Which form the number in a slot asks for; other for slots without a number.</summary>
    public PluralCategory PluralOf(Slot slot) =>
        slot.Type == SlotType.Number && long.TryParse(slot.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? PluralOf(n) : PluralCategory.Other;

    /// <summary>
    /// What templates read of a slot. It holds no value of anybody's, only the form of noun that goes with a number, so that one node serves all prompts; slots of custom content come
    /// and go and are made anew.
    /// </summary>
    public PromptNode NodeOf(Slot slot) => slot.Type == SlotType.CustomContent
        ? MakeNode(slot.Key.Value, slot.Type, slot.IsRequired, PluralCategory.Other)
        : _slotNodes.GetOrAdd((slot.Key.Value, slot.Type, slot.IsRequired, PluralOf(slot)), static (key, self) => self.MakeNode(key.Key, key.Type, key.IsRequired, key.Plural), this);

    private PromptNode.Members MakeNode(string key, SlotType type, bool isRequired, PluralCategory plural) => new(
        key,
        [
            new("token", PromptNode.Leaf.Of(key, Slot.TokenOf(key), Trust.Trusted)),
            new("meaning", PromptNode.Leaf.Of(key, type == SlotType.Number ? $"{SlotTypes[(int)type]}, {Nouns.Of(plural)}" : SlotTypes[(int)type], Trust.Trusted)),
            new("required", PromptNode.Leaf.Of(key, isRequired, Trust.Trusted)),
        ],
        Trust.Trusted);

    /// <summary>What the instructions call the message's language: its name, or its tag where only English instructions exist.</summary>
    public string NameOf(LanguageTag message) => message.Language == Tag.Language ? (message == Tag ? Name : $"{Name} ({message})") : $"the language with the tag {message}";
}
