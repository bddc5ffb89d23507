using System.Text;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData;

public class WordIndexTests
{
    private static readonly string[] Patterns = ["at", "union", "unions", "uni*", "unio*", "unionis*", "*number", "trade", "x", "averyverylongword", "*rylongword"];

    private static string[] Find(string text)
    {
        var index = new WordIndex(Patterns.Select(p => new WordPattern(p)));
        var map = new TextMap();
        map.Read(text);
        Span<int> found = stackalloc int[WordIndex.MostFound];
        var words = new List<string>();
        for (var start = map.NextWord(0); start < text.Length; start = map.NextWord(map.WordEnd(start)))
        {
            var end = map.WordEnd(start);
            var count = index.Find(map.Lower[start..end], found);
            Assert.True(count == 0 || index.MayHave(in map.LowerAt(start), end - start) == 1);
            foreach (var number in found[..count])
                words.Add(Patterns[number]);
        }

        return [.. words.Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("at", "at")]
    [InlineData("AT the Trade", "at", "trade")]
    [InlineData("unions", "uni*", "unio*", "unions")]
    [InlineData("Unionisation", "uni*", "unio*", "unionis*")]
    [InlineData("uni", "uni*")]
    [InlineData("phonenumber number", "*number")]
    [InlineData("averyverylongword", "*rylongword", "averyverylongword")]
    [InlineData("un ion attrade xx")]
    [InlineData("")]
    public void A_word_is_found_whole_by_its_start_and_by_its_end(string text, params string[] expected) => Assert.Equal(expected, Find(text));

    [Fact]
    public void A_word_with_letters_of_another_script_is_another_word() => Assert.Empty(Find("at\u0443 trad\u0435"));

    [Theory]
    [InlineData("Zürich")]
    [InlineData("Upper")]
    [InlineData("two words")]
    public void A_word_that_is_not_folded_is_refused(string text) => Assert.Throws<FormatException>(() => new WordPattern(text));

    [Theory]
    [InlineData("un*")]
    [InlineData("*tail")]
    public void A_word_too_short_to_look_up_by_is_refused(string text) =>
        Assert.Throws<FormatException>(() => new WordIndex([new WordPattern(text)]));

    [Fact]
    public void A_pattern_matches_as_it_says()
    {
        Assert.True(new WordPattern("uni*").Matches(Encoding.ASCII.GetBytes("unity")));
        Assert.False(new WordPattern("uni").Matches(Encoding.ASCII.GetBytes("unity")));
        Assert.True(new WordPattern("*nity").Matches(Encoding.ASCII.GetBytes("unity")));
        Assert.False(new WordPattern("*unity").Matches(Encoding.ASCII.GetBytes("unity")));
    }
}
