using System.Reflection;
using System.Text.RegularExpressions;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Fields;
using AssistedMessaging.Privacy.Languages;
using AssistedMessaging.Privacy.Notices;
using AssistedMessaging.Storage;
using AssistedMessaging.Tests.Conventions;

namespace AssistedMessaging.Tests.Privacy;

public sealed class PrivacyPhrasesTests
{
    private static readonly Regex Placeholder = new(@"\{\d\}", RegexOptions.NonBacktracking);

    public static TheoryData<string> Others => [.. PrivacyLanguages.All.Skip(1).Select(phrases => phrases.Tag.Value)];

    private static PrivacyPhrases English => PrivacyLanguages.All[0];

    [Fact]
    public void Every_language_file_is_registered_and_there_are_eight()
    {
        Assert.Equal(RepositoryTree.Files("src/AssistedMessaging/Privacy/Languages", ".cs").Count() - 2, PrivacyLanguages.All.Count);
        Assert.Equal(["en", "nl", "de", "fr", "es", "it", "pt", "pl"], PrivacyLanguages.All.Select(phrases => phrases.Tag.Value));
    }

    [Fact]
    public void English_has_words_for_every_value()
    {
        var named = typeof(Purpose).GetProperties(BindingFlags.Static | BindingFlags.Public).Select(p => p.GetValue(null)).OfType<Purpose>().Select(p => p.Value);
        var kinds = typeof(DataCategory).GetProperties(BindingFlags.Static | BindingFlags.Public).Select(p => p.GetValue(null)).OfType<DataCategory>().Select(c => c.Value);
        var records = typeof(RecordType).GetProperties(BindingFlags.Static | BindingFlags.Public).Select(p => p.GetValue(null)).OfType<RecordType>().Select(c => c.Value);

        Assert.Equal(named.Order(StringComparer.Ordinal), English.Purposes.Keys.Order(StringComparer.Ordinal));
        Assert.All(ConsentPolicy.Default.Rows, row => Assert.Contains(row.Purpose.Value, English.Purposes.Keys));
        Assert.Equal(kinds.Order(StringComparer.Ordinal), English.Categories.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(records.Order(StringComparer.Ordinal), English.Records.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<NoticeDefault>().Length, English.DefaultStates.Count);
        Assert.Equal(Enum.GetValues<NoticeDefault>().Length, English.OptOuts.Count);
        Assert.Equal(Enum.GetValues<FieldSource>().Length, English.Sources.Count);
        Assert.Equal(Enum.GetValues<FieldExposure>().Length, English.Exposures.Count);
        Assert.Equal(Enum.GetValues<TrainingUse>().Length, English.TrainingUses.Count);
        Assert.Equal((5, 4, 2), (English.PurposeColumns.Count, English.FieldColumns.Count, English.RetentionColumns.Count));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_language_has_the_phrases_of_english_in_its_own_words(string tag)
    {
        var other = PrivacyLanguages.All.Single(phrases => phrases.Tag.Value == tag);

        Expect.None(typeof(PrivacyPhrases).GetProperties().SelectMany(property => Differences(property.Name, property.GetValue(English)!, property.GetValue(other)!)));
    }

    [Fact]
    public void A_planted_gap_is_found()
    {
        Assert.Equal(["X is blank"], Differences("X", "a", " "));
        Assert.Equal(["X has other placeholders"], Differences("X", "a {0}", "b {1}"));
        Assert.Equal(["X is English"], Differences("X", "a long sentence", "a long sentence"));
        Assert.Equal(["X has 1 phrases instead of 2"], Differences("X", (IReadOnlyList<string>)["a", "b"], (IReadOnlyList<string>)["c"]));
        Assert.Equal(["X has other keys"], Differences("X", new Dictionary<string, string> { ["a"] = "a" }, new Dictionary<string, string> { ["b"] = "b" }));
    }

    private static IEnumerable<string> Differences(string name, object english, object other) => (english, other) switch
    {
        (string one, string two) => Difference(name, one, two),
        (IReadOnlyList<string> one, IReadOnlyList<string> two) => one.Count != two.Count
            ? [$"{name} has {two.Count} phrases instead of {one.Count}"]
            : one.Zip(two).SelectMany((pair, i) => Difference($"{name}[{i}]", pair.First, pair.Second)),
        (IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> two) => !one.Keys.Order().SequenceEqual(two.Keys.Order())
            ? [$"{name} has other keys"]
            : one.SelectMany(pair => Difference($"{name}[{pair.Key}]", pair.Value, two[pair.Key])),
        _ => [],
    };

    private static IEnumerable<string> Difference(string name, string english, string other) =>
        string.IsNullOrWhiteSpace(other) ? [$"{name} is blank"]
        : !Found(english).SequenceEqual(Found(other)) ? [$"{name} has other placeholders"]
        : english == other && english.Contains(' ', StringComparison.Ordinal) ? [$"{name} is English"]
        : [];

    private static IEnumerable<string> Found(string text) => Placeholder.Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);
}
