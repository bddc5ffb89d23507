using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Text;

public class TextMapTests
{
    [Fact]
    public void Every_character_is_what_it_looks_like() => Check.QuickThrowOnFailure(Prop.ForAll<char[], string>((units, words) =>
    {
        var text = new string(units) + " Mail a.b@c.nl/7! " + words + "€ 12\n";
        var map = new TextMap();
        map.Read(new string('x', 300));
        map.Read(text);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (map.IsWord(i) != (c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetter(c)) || IsSet(map.Digits, i) != char.IsAsciiDigit(c)
                || IsSet(map.Marks, i) != "@/%&([{".Contains(c) || IsSet(map.Twins, i) != "OolI_".Contains(c) || (c < 0x80 ? map.Lower[i] != char.ToLowerInvariant(c) : map.Lower[i] < 0x80))
                return false;
        }

        return true;
    }));

    [Fact]
    public void Words_are_found_from_any_place()
    {
        var map = new TextMap();
        var text = new string(' ', 61) + "Word1 and " + new string('a', 130) + " end";
        map.Read(text);

        Assert.Equal(61, map.NextWord(0));
        Assert.Equal(66, map.WordEnd(61));
        Assert.Equal(201, map.WordEnd(75));
        Assert.Equal("and"u8.ToArray(), map.Word(1).ToArray());
        Assert.Equal((4, 0, 1, 4), (map.WordCount, map.WordAt(61, 0), map.WordAt(62, 0), map.WordAt(text.Length, 2)));
        Assert.Equal(((byte)'w', (byte)'e', (byte)0, (byte)0), (map.FirstLetter(0), map.FirstLetter(3), map.FirstLetter(4), map.FirstLetter(-1)));
        Assert.Equal(text.Length, map.NextWord(text.Length));
        Assert.True(map.Word(4).IsEmpty && map.Word(-1).IsEmpty);
    }

    [Fact]
    public void Every_word_is_written_down_once_and_whole() => Check.QuickThrowOnFailure(Prop.ForAll<char[], byte>((units, repeats) =>
    {
        var text = string.Concat(Enumerable.Repeat(new string(units) + " a b1 ", 1 + (repeats % 30)));
        var map = new TextMap();
        map.Read(text);
        var words = new List<(int, int)>();
        for (var start = map.NextWord(0); start < text.Length; start = map.NextWord(map.WordEnd(start)))
            words.Add((start, map.WordEnd(start)));

        return map.Starts.ToArray().Zip(map.Stops.ToArray()).SequenceEqual(words);
    }));

    [Theory]
    [InlineData("One. Two! Three? four… Five")]
    [InlineData("Dr. A. Jansen works at e.g. Acme Inc. in Delft.\nHe likes it. 3. Item")]
    [InlineData("これは文。次の文。 \"Quoted.\" Then more.)  End")]
    [InlineData("  \n\n a.b.c ... d")]
    [InlineData("")]
    public void Sentences_by_map_are_the_sentences_of_the_text(string text)
    {
        var map = new TextMap();
        map.Read(text);
        var spans = new List<TextSpan>();
        for (var position = 0; Sentences.Next(text, map, ref position, out var span);)
            spans.Add(span);

        Assert.Equal(Sentences.Split(text), spans);
    }

    [Fact]
    public void The_start_of_a_sentence_is_the_same_from_either_side() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll<byte[]>(units =>
    {
        string[] parts = ["a", "Bc", " ", " ", ".", "!", "?", "\n", "Dr", "e.g", "\"", ")", "…", "。", "1", "\r\n", ". A", ".) b"];
        var text = string.Concat(units.Select(u => parts[u % parts.Length]));
        var map = new TextMap();
        map.Read(text);
        var from = 0;
        for (var position = 0; Sentences.Next(text, map, ref position, out var sentence); from = position)
        {
            for (var place = map.NextWord(sentence.Start); place < sentence.End; place = map.NextWord(map.WordEnd(place)))
            {
                if (!IsStart(Sentences.StartBefore(text, map, place, 0), sentence) || !IsStart(Sentences.StartBefore(text, map, place, from), sentence))
                    return false;
            }
        }

        return true;

        bool IsStart(int start, TextSpan sentence) => start <= sentence.Start && text.AsSpan(start, sentence.Start - start).IsWhiteSpace();
    }));

    private static bool IsSet(ReadOnlySpan<ulong> bits, int at) => (bits[at >> 6] & (1UL << at)) != 0;
}
