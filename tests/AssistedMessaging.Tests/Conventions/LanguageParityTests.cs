using System.Reflection;
using System.Text.RegularExpressions;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Prompts.Languages;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Conventions;

public sealed class LanguageParityTests
{
    private static readonly Regex Placeholder = new(@"\{\{[^}]*\}\}|\{[^}]*\}|\brequest\.\w+", RegexOptions.NonBacktracking);

    private static readonly Regex CodeBlock = new(@"\{\{[^}]*\}\}", RegexOptions.NonBacktracking);

    private static readonly Regex Path = new(@"\b[a-z_]+\.[a-z_.]+\b", RegexOptions.NonBacktracking);

    private static readonly PromptLanguage[] Languages =
    [
        .. typeof(PromptLanguage).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PromptLanguage)) && !type.IsAbstract)
            .Select(type => (PromptLanguage)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Others => [.. Languages.Where(language => language is not English).Select(language => language.Tag.Value)];

    [Fact]
    public void Every_language_file_is_registered_and_named_after_its_language()
    {
        Assert.Equal(Languages.Select(language => language.Tag.Value).Order(), PromptLanguages.All.Select(language => language.Tag.Value).Order());
        Assert.Equal(Languages.Length, RepositoryTree.Files("src/AssistedMessaging/Prompts/Languages", ".cs").Count());
        Assert.IsType<English>(PromptLanguages.All[0]);
    }

    [Fact]
    public void English_has_a_phrase_for_every_value()
    {
        PromptLanguage english = new English();

        Assert.Equal(Enum.GetValues<MessageTone>().Length, english.Tones.Count);
        Assert.Equal(Enum.GetValues<MessageLength>().Length, english.Lengths.Count);
        Assert.Equal(Enum.GetValues<SlotType>().Length, english.SlotTypes.Count);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_language_has_the_phrases_of_english(string tag)
    {
        Expect.None(Differences(new English(), Languages.Single(language => language.Tag.Value == tag)));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Instructions_have_the_code_of_the_english_ones(string tag)
    {
        string[] english = Code(Placeholder, "src/AssistedMessaging/Prompts/system.en.v1.sbn");

        Assert.NotEmpty(english);
        Assert.Equal(english, Code(Placeholder, $"src/AssistedMessaging/Prompts/system.{tag}.v1.sbn"));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Message_templates_use_the_fields_of_the_english_ones(string tag)
    {
        foreach (string english in RepositoryTree.Files("src/AssistedMessaging/Composition/Messages", ".en.v1.sbn"))
        {
            Assert.Equal(Fields(english), Fields(english.Replace(".en.v1.sbn", $".{tag}.v1.sbn", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_planted_gap_is_found()
    {
        Assert.Equal(
            ["Tones has 1 phrases instead of 3", "Lengths[1] is blank", "SlotTypes[0] has other placeholders"],
            Differences(new English(), new Gaps()));
    }

    private static IEnumerable<string> Differences(PromptLanguage english, PromptLanguage other)
    {
        foreach (PropertyInfo property in typeof(PromptLanguage).GetProperties().Where(property => property.Name != nameof(PromptLanguage.Tag)))
        {
            IReadOnlyList<string> phrases = Phrases(property, english);
            IReadOnlyList<string> translated = Phrases(property, other);
            if (phrases.Count != translated.Count)
            {
                yield return $"{property.Name} has {translated.Count} phrases instead of {phrases.Count}";
                continue;
            }

            for (int i = 0; i < phrases.Count; i++)
            {
                if (string.IsNullOrWhiteSpace(translated[i]))
                {
                    yield return $"{property.Name}[{i}] is blank";
                }
                else if (!Found(Placeholder, phrases[i]).SequenceEqual(Found(Placeholder, translated[i])))
                {
                    yield return $"{property.Name}[{i}] has other placeholders";
                }
            }
        }
    }

    private static IReadOnlyList<string> Phrases(PropertyInfo property, PromptLanguage language) => property.GetValue(language) switch
    {
        string phrase => [phrase],
        IReadOnlyList<string> phrases => phrases,
        _ => throw new InvalidOperationException($"{property.Name} is neither a phrase nor a list of phrases."),
    };

    private static string[] Code(Regex pattern, string file) => Found(pattern, RepositoryTree.Read(file));

    private static string[] Fields(string file) =>
        [.. Code(CodeBlock, file).SelectMany(code => Found(Path, code)).Distinct().Order(StringComparer.Ordinal)];

    // A language may put a sentence's parts in another order, so only the parts count. The example of an answer is the same everywhere.
    private static string[] Found(Regex pattern, string text) =>
        [.. pattern.Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private sealed class Gaps : PromptLanguage
    {
        private static readonly PromptLanguage English = new English();

        public override LanguageTag Tag => English.Tag;

        public override string Name => "Gaps";

        public override IReadOnlyList<string> Tones => [English.Tones[0]];

        public override IReadOnlyList<string> Lengths => [English.Lengths[0], " ", English.Lengths[2]];

        public override IReadOnlyList<string> SlotTypes => [.. English.SlotTypes.Select((phrase, i) => i == 0 ? $"{phrase} {{0}}" : phrase)];
    }
}
