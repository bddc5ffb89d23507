using System.Reflection;
using System.Text.RegularExpressions;
using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Prompts.Languages;
using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Conventions;

public sealed class LanguageParityTests
{
    private const string Messages = "src/AssistedMessaging/Composition/Messages";

    private static readonly Regex Placeholder = new(@"\{\{[^}]*\}\}|\{[^}]*\}|\brequest\.\w+", RegexOptions.NonBacktracking);

    private static readonly Regex AskedPlural = new(@"_plural == ""(\w+)""", RegexOptions.NonBacktracking);

    private static readonly PromptLanguage[] Languages =
    [
        .. typeof(PromptLanguage).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PromptLanguage)) && !type.IsAbstract)
            .Select(type => (PromptLanguage)Activator.CreateInstance(type)!),
    ];

    /// <summary>Numbers that between them ask for every form of every language.</summary>
    private static readonly long[] Numbers = [.. Enumerable.Range(0, 130), 1_000, 1_000_000, 2_000_000];

    public static TheoryData<string> All => [.. Languages.Select(language => language.Tag.Value)];

    public static TheoryData<string> Others => [.. Languages.Where(language => language is not English).Select(language => language.Tag.Value)];

    [Fact]
    [Trait("Requirement", "S-73")]
    public void Every_language_file_is_registered_and_named_after_its_language()
    {
        Assert.Equal(Languages.Select(language => language.Tag.Value).Order(), PromptLanguages.All.Select(language => language.Tag.Value).Order());
        Assert.Equal(Languages.Length, RepositoryTree.Files("src/AssistedMessaging/Prompts/Languages", ".cs").Count());
        Assert.IsType<English>(PromptLanguages.All[0]);
        Assert.InRange(Languages.Length, 6, int.MaxValue);
    }

    [Fact]
    public void English_has_a_phrase_for_every_value()
    {
        PromptLanguage english = new English();

        Assert.Equal(Enum.GetValues<MessageTone>().Length, english.Tones.Count);
        Assert.Equal(Enum.GetValues<MessageLength>().Length, english.Lengths.Count);
        Assert.Equal(Enum.GetValues<FormOfAddress>().Length, english.Addresses.Count);
        Assert.Equal(Enum.GetValues<SlotType>().Length, english.SlotTypes.Count);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_language_has_the_phrases_of_english(string tag)
    {
        Expect.None(Differences(new English(), Find(tag)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_language_has_the_forms_that_its_numbers_ask_for_and_a_usual_form_of_address(string tag)
    {
        Expect.None(MissingForms(Find(tag)));
        Assert.NotEqual(FormOfAddress.Default, Find(tag).UsualAddress);
        Assert.True(CheckedLanguages.Has(LanguageTag.Parse(tag)), $"The checks of messages do not know {tag}.");
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Instructions_have_the_code_and_read_the_paths_of_the_english_ones(string tag)
    {
        const string folder = "src/AssistedMessaging/Prompts";
        string[] english = Found(Placeholder, RepositoryTree.Read($"{folder}/system.en.v1.sbn"));

        Assert.NotEmpty(english);
        Assert.Equal(english, Found(Placeholder, RepositoryTree.Read($"{folder}/system.{tag}.v1.sbn")));
        Assert.Equal(Paths(TemplateUse.Prompt, $"{folder}/system.en.v1.sbn"), Paths(TemplateUse.Prompt, $"{folder}/system.{tag}.v1.sbn"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Message_templates_read_the_paths_of_the_english_ones_and_ask_for_forms_that_exist(string tag)
    {
        string[] english = [.. RepositoryTree.Files(Messages, ".sbn").Where(file => file.Contains(".en.", StringComparison.Ordinal))];
        string[] forms = [.. Numbers.Select(number => Find(tag).PluralOf(number).ToString().ToLowerInvariant()).Distinct()];

        Assert.Equal(4, english.Length);
        foreach (string file in english)
        {
            string own = file.Replace(".en.", $".{tag}.", StringComparison.Ordinal);

            Assert.Equal(Paths(TemplateUse.Message, file), Paths(TemplateUse.Message, own));
            Assert.Equal([], AskedPlural.Matches(RepositoryTree.Read(own)).Select(match => match.Groups[1].Value).Except(forms));
            MessageTemplate.Parse(own, RepositoryTree.Read(own));
        }
    }

    [Fact]
    public void A_planted_gap_is_found()
    {
        Assert.Equal(
            ["Addresses[2] is blank", "Characters.Other has other placeholders", "Lengths[1] is blank", "SlotTypes[0] has other placeholders", "Tones has 1 phrases instead of 3"],
            Differences(new English(), new Gaps()).Order());
        Assert.Equal(["Characters has no form for Few", "Characters has no form for Many", "Nouns has no form for Few", "Nouns has no form for Many"], MissingForms(new Gaps()).Order());
    }

    private static PromptLanguage Find(string tag) => Languages.Single(language => language.Tag.Value == tag);

    private static IEnumerable<string> MissingForms(PromptLanguage language) =>
        from property in typeof(PromptLanguage).GetProperties()
        where property.PropertyType == typeof(PluralForms)
        from category in Numbers.Select(language.PluralOf).Distinct()
        where string.IsNullOrWhiteSpace(((PluralForms)property.GetValue(language)!).Find(category))
        select $"{property.Name} has no form for {category}";

    private static IEnumerable<string> Differences(PromptLanguage english, PromptLanguage other)
    {
        foreach (PropertyInfo property in typeof(PromptLanguage).GetProperties().Where(property => property.Name is not (nameof(PromptLanguage.Tag) or nameof(PromptLanguage.UsualAddress))))
        {
            if (property.GetValue(english) is PluralForms forms)
            {
                foreach (string difference in Differences(property.Name, forms.Other, (PluralForms)property.GetValue(other)!))
                {
                    yield return difference;
                }

                continue;
            }

            IReadOnlyList<string> phrases = Phrases(property, english);
            IReadOnlyList<string> translated = Phrases(property, other);
            if (phrases.Count != translated.Count)
            {
                yield return $"{property.Name} has {translated.Count} phrases instead of {phrases.Count}";
                continue;
            }

            for (int i = 0; i < phrases.Count; i++)
            {
                if (Difference($"{property.Name}[{i}]", phrases[i], translated[i]) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }

    /// <summary>Languages have different forms, so each is compared with the English plural.</summary>
    private static IEnumerable<string> Differences(string name, string english, PluralForms forms) =>
        from category in Enum.GetValues<PluralCategory>()
        let form = forms.Find(category)
        where form is not null
        let difference = Difference($"{name}.{category}", english, form)
        where difference is not null
        select difference;

    private static string? Difference(string name, string english, string translated) =>
        string.IsNullOrWhiteSpace(translated) ? $"{name} is blank"
        : !Found(Placeholder, english).SequenceEqual(Found(Placeholder, translated)) ? $"{name} has other placeholders"
        : null;

    private static IReadOnlyList<string> Phrases(PropertyInfo property, PromptLanguage language) => property.GetValue(language) switch
    {
        string phrase => [phrase],
        IReadOnlyList<string> phrases => phrases,
        _ => throw new InvalidOperationException($"{property.Name} is neither a phrase nor a list of phrases."),
    };

    /// <summary>What a template can read. Which of its numbers need a form of their own is a matter of the language.</summary>
    private static string[] Paths(TemplateUse use, string file) =>
    [
        .. new PromptTemplateEngine().Parse(file, RepositoryTree.Read(file), use).StaticPaths
            .Where(path => !path.EndsWith("_plural", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    // A language may put a sentence's parts in another order, so only the parts count. The example of an answer is the same everywhere.
    private static string[] Found(Regex pattern, string text) =>
        [.. pattern.Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private sealed class Gaps : PromptLanguage
    {
        private static readonly PromptLanguage English = new English();

        public override LanguageTag Tag => English.Tag;

        public override string Name => "Gaps";

        public override FormOfAddress UsualAddress => FormOfAddress.Formal;

        public override IReadOnlyList<string> Tones => [English.Tones[0]];

        public override IReadOnlyList<string> Lengths => [English.Lengths[0], " ", English.Lengths[2]];

        public override IReadOnlyList<string> Addresses => [English.Addresses[0], English.Addresses[1], ""];

        public override IReadOnlyList<string> SlotTypes => [.. English.SlotTypes.Select((phrase, i) => i == 0 ? $"{phrase} {{0}}" : phrase)];

        public override PluralForms Nouns => English.Nouns;

        public override PluralForms Characters => new() { One = English.Characters.One, Other = "characters" };

        public override PluralCategory PluralOf(long n) => PluralRules.Polish(n);
    }
}
