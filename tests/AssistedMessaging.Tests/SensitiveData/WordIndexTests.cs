using System.Text;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.SensitiveData.Scanning;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

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
            var count = index.Find(map.Lower[start..end], 0, 0, found);
            Assert.True(count == 0 || (index.MayHave(in map.LowerAt(start), end - start) & 1) == 1);
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
    public void The_gate_stops_none_of_its_words_and_few_others()
    {
        var index = TermTable.Default.GrammarIndex;
        Span<int> found = stackalloc int[WordIndex.MostFound];
        Span<byte> padded = stackalloc byte[64];
        foreach (var (number, entry) in TermTable.Default.Grammar.Index())
        {
            padded.Clear();
            entry.Word.Bytes.CopyTo(padded[9..]);
            padded[8] = (byte)'x';
            var word = padded[(entry.Word.Kind == WordPatternKind.Tail ? 8 : 9)..(9 + entry.Word.Bytes.Length)];
            Assert.True(found[..index.Find(word, 0, 0, found)].Contains(number), entry.Word.Letters);
        }

        var passed = 0;
        for (var n = 0L; n < 10000; n++)
        {
            padded.Clear();
            for (var (i, rest) = (8, n * 2654435761 % 11881376); i < 14; i++, rest /= 26)
                padded[i] = (byte)('a' + (rest % 26));
            passed += index.MayHave(in padded[8], 6) & 1;
        }

        Assert.InRange(passed, 0, 1500);
    }

    [Fact]
    public void Of_long_words_that_begin_alike_each_is_sifted_by_its_own_neighbours()
    {
        WordPattern[] words = [new("abcdefghone"), new("abcdefghtwo")];
        var index = new WordIndex(words, [1u << 'x', (ulong)(1u << 'y') << 32]);
        foreach (var (text, stays) in new[] { ("x abcdefghone b", true), ("b abcdefghone y", false), ("b abcdefghtwo y", true), ("x abcdefghtwo b", false) })
        {
            var map = new TextMap();
            map.Read(text);
            int[] kept = [1 << 1];
            var count = index.Sift(map, kept);
            Assert.True(count == 1 || !stays, text);
            Assert.Equal(stays ? 1 : 0, count == 0 ? 0 : index.Find(map.Word(1), map.FirstLetter(0), map.FirstLetter(2), new int[WordIndex.MostFound]));
        }
    }

    [Fact]
    public void What_is_sifted_out_means_nothing_there() => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Elements(
        "union", "health", "the", "member", "of", "trade", "muslim", "is", "three", "children", "bsn", "x", "unions", "schwanger", "diabetes", "work").ArrayOf().ToArbitrary(), words =>
    {
        var index = Vocabulary.Default.Index;
        var map = new TextMap();
        map.Read(string.Join(' ', words));
        var kept = Enumerable.Range(0, map.WordCount).Select(w => (w << 1) | (index.MayHave(in map.LowerAt(map.Starts[w]), map.Stops[w] - map.Starts[w]) >> 1)).ToArray();
        var count = index.Sift(map, kept);
        Span<int> found = stackalloc int[WordIndex.MostFound];
        for (var word = 0; word < map.WordCount; word++)
        {
            if (index.Find(map.Word(word), map.FirstLetter(word - 1), map.FirstLetter(word + 1), found) > 0 && !kept.AsSpan(0, count).Contains(word))
                return false;
        }

        return true;
    }));

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
