using System.Buffers;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation;

/// <summary>A text as folded words with their sentences: what the checks read in place of the raw characters.</summary>
/// <remarks>
/// Words are runs of letters, digits and marks; characters of scripts without spaces are words of their own. An apostrophe joins, but divides after one letter or
/// <c>qu</c>, as in French. Dispose it to give the buffers back.
/// </remarks>
internal ref struct WordView
{
    private readonly FoldedText _folded;
    private Word[] _words;

    private readonly bool _isKept;

    private WordView(FoldedText folded, Word[] words, int count, bool isKept = false) => (_folded, _words, Count, _isKept) = (folded, words, count, isKept);

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>Whether the text had hidden characters.</summary>
    public readonly bool HasHidden => _folded.HasHidden;

    /// <summary>One word.</summary>
    public readonly ref readonly Word this[int index] => ref _words[index];

    /// <summary>The whole folded text.</summary>
    public readonly ReadOnlySpan<char> Folded => _folded.Chars;

    /// <summary>A word's letters, folded, lower case.</summary>
    public readonly ReadOnlySpan<char> Letters(int index) => _folded.Chars.Slice(_words[index].FoldedStart, _words[index].FoldedLength);

    /// <summary>Where in the source the words from <paramref name="first"/> to <paramref name="last"/> stand.</summary>
    public readonly TextSpan Span(int first, int last) => TextSpan.FromBounds(_words[first].Start, _words[last].End);

    /// <summary>Reads a text.</summary>
    public static WordView Of(ReadOnlySpan<char> text)
    {
        var folded = Folding.Fold(text);
        var words = ArrayPool<Word>.Shared.Rent((text.Length / 4) + 16);
        var count = 0;
        var position = 0;
        var sentence = new TextSpan(0, 0);
        var index = -1;
        var chars = folded.Chars;
        var at = 0;
        while (NextWord(chars, ref at, out var start, out var end))
        {
            var source = folded.ToSource(start, end - start);
            while (source.Start >= sentence.End && Sentences.Next(text, ref position, out sentence))
                index++;
            if (count == words.Length)
                Grow(ref words);
            var isUpper = char.IsUpper(text[source.Start]);
            words[count++] = new Word(source.Start, source.End, start, Lower(chars[start..end]), index, isUpper);
        }

        return new WordView(folded, words, count);
    }

    /// <summary>Reads a text of which several checks want the words; the buffers are never given back.</summary>
    public static Kept Keep(ReadOnlySpan<char> text)
    {
        var view = Of(text);
        return new Kept(view._folded, view._words, view.Count);
    }

    public void Dispose()
    {
        if (_isKept)
            return;

        ArrayPool<Word>.Shared.Return(_words);
        _words = [];
        _folded.Dispose();
    }

    private static bool NextWord(ReadOnlySpan<char> chars, ref int at, out int start, out int end)
    {
        while (at < chars.Length && !IsWord(chars[at]))
            at++;
        start = at;
        if (at < chars.Length && IsIdeograph(chars[at]))
            at++;
        else
            while (at < chars.Length && (IsInside(chars, start, at)))
                at++;
        end = at;
        return end > start;
    }

    private static bool IsInside(ReadOnlySpan<char> chars, int start, int at) => chars[at] switch
    {
        '\'' => at + 1 < chars.Length && char.IsLetter(chars[at + 1]) && !(at - start == 1 || (at - start >= 2 && chars[at - 1] is 'u' && chars[at - 2] is 'q' or 'Q')),
        var c => IsWord(c) && !IsIdeograph(c),
    };

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c)
        || (c > '\x7f' && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));

    private static bool IsIdeograph(char c) => c is >= '\u0E00' and <= '\u0E7F' or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Lower-cases a word in place and takes its apostrophes out.</summary>
    private static int Lower(Span<char> word)
    {
        var kept = 0;
        foreach (var c in word)
        {
            if (c != '\'')
                word[kept++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return kept;
    }

    private static void Grow(ref Word[] words)
    {
        var larger = ArrayPool<Word>.Shared.Rent(words.Length * 2);
        words.CopyTo(larger.AsSpan());
        ArrayPool<Word>.Shared.Return(words);
        words = larger;
    }

    /// <summary>A view that outlives the method that made it. Immutable, so that checks may read it side by side.</summary>
    internal sealed class Kept(FoldedText folded, Word[] words, int count)
    {
        /// <summary>The view; disposing it does nothing.</summary>
        public WordView View() => new(folded, words, count, isKept: true);
    }
}
