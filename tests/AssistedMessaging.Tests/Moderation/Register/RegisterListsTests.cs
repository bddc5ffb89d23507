using AssistedMessaging.Moderation;
using AssistedMessaging.Moderation.Register;

namespace AssistedMessaging.Tests.Moderation.Register;

public class RegisterListsTests
{
    public static TheoryData<string> Languages => [.. RegisterCheck.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_lists_that_can_be_read(string language)
    {
        var book = RegisterCheck.Books.Find(language);

        Assert.NotNull(book);
        Assert.True(book.Count > 50);
    }

    [Theory]
    [InlineData("stem(,s,ed)", "stem|stems|stemed\n")]
    [InlineData("(a,b)(c,d)|e rest", "ac|ad|bc|bd|e rest\n")]
    [InlineData("word(,s)? next", "word|words? next\n")]
    [InlineData("= adj: e er\nschön(<adj>)", "= adj: e er\nschöne|schöner\n")]
    [InlineData("# remark\n@ slur 4\nplain ~2 words*", "@ slur 4\nplain ~2 words*\n")]
    public void Brackets_stand_for_forms(string book, string expected) => Assert.Equal(expected, WordForms.Expand(book));

    [Theory]
    [InlineData("stem(a,b")]
    [InlineData("stem(<none>)")]
    public void A_bracket_without_end_or_class_is_refused(string book) => Assert.Throws<FormatException>(() => WordForms.Expand(book));

    [Fact]
    public void A_number_that_one_pattern_names_is_still_any_number_to_the_others()
    {
        var book = PhraseBookReader.Read("@ limit 4\n25 years exactly\nunder 0* years\n");
        using var words = WordView.Of("Under 25 years and under 2x years.");

        Assert.Equal([(0, 2), (4, 6)], book.Match(words)!.Select(m => (m.First, m.Last)));
    }
}
