using System.Text.RegularExpressions;
using AssistedMessaging.Moderation;
using AssistedMessaging.Moderation.Inclusive;
using AssistedMessaging.Tests.Conventions;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Moderation.Inclusive;

public class InclusiveListsTests
{
    private static readonly Regex Rule = new(@"^@ (\S+) (\d+)", RegexOptions.NonBacktracking | RegexOptions.Multiline);

    public static TheoryData<string> Languages => [.. WordingSuggestions.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_lists_that_can_be_read(string language)
    {
        var book = InclusiveCheck.Books.Find(language);

        Assert.NotNull(book);
        Assert.True(book.Count > 200);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_rule_has_a_suggestion_and_every_suggestion_a_rule_in_each_language(string language)
    {
        var rules = Files(language).SelectMany(f => Rule.Matches(RepositoryTree.Read(f)))
            .Select(m => m.Groups[1].Value.Replace(".lower", "", StringComparison.Ordinal))
            .Where(r => r != "allowed" && !r.StartsWith("excused", StringComparison.Ordinal)).ToHashSet();

        Assert.Equal(rules.Order(StringComparer.Ordinal), WordingSuggestions.In(language).Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_suggestion_has_a_text_of_its_own_language(string language)
    {
        foreach (var key in WordingSuggestions.Keys)
        {
            var text = WordingSuggestions.Find(key, LanguageTag.Parse(language));
            Assert.True(text is { Length: > 20 });
            if (language != "en")
                Assert.NotEqual(WordingSuggestions.Find(key, LanguageTag.English), text);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_finding_is_shown_and_none_blocks(string language)
    {
        var weights = Files(language).SelectMany(f => Rule.Matches(RepositoryTree.Read(f))).Select(m => m.Groups[2].Value).Distinct();

        Assert.Empty(weights.Except(["1", "2", "4"]));
    }

    [Fact]
    public void Other_languages_read_the_english_suggestion_and_unknown_keys_have_none()
    {
        Assert.Equal(WordingSuggestions.Find("age.limit", LanguageTag.English), WordingSuggestions.Find("age.limit", LanguageTag.Parse("sv")));
        Assert.Null(WordingSuggestions.Find("age.unheard-of", LanguageTag.English));
    }

    private static IEnumerable<string> Files(string language) =>
        RepositoryTree.Files($"src/AssistedMessaging/Moderation/Inclusive/{language}", ".txt")
            .Where(f => !f.EndsWith("suggestions.txt", StringComparison.Ordinal));
}
