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
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    private readonly FoldedText? _buffer;
    private Word[] _words;

    private WordView(ReadOnlySpan<char> folded, Word[] words, int count, bool hasHidden, FoldedText? buffer)
    {
        (_words, Count, HasHidden, _buffer) = (words, count, hasHidden, buffer);
        Folded = folded;
    }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>Whether the text had hidden characters.</summary>
    public readonly bool HasHidden { get; }

    /// <summary>One word.</summary>
    public readonly ref readonly Word this[int index] => ref _words[index];

    /// <summary>The whole folded text.</summary>
    public readonly ReadOnlySpan<char> Folded { get; }

    /// <summary>A word's letters, folded, lower case.</summary>
    public readonly ReadOnlySpan<char> Letters(int index) => Folded.Slice(_words[index].FoldedStart, _words[index].FoldedLength);

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
        var isInPlace = folded.IsInPlace;
        var at = 0;
        while (NextWord(chars, ref at, out var start, out var length, out var hash))
        {
            var source = isInPlace ? TextSpan.FromBounds(start, at) : folded.ToSource(start, at - start);
            while (source.Start >= sentence.End && Sentences.Next(text, ref position, out sentence))
                index++;
            if (count == words.Length)
                Grow(ref words);
            words[count++] = new Word(source.Start, source.End, start, length, index, char.IsUpper(text[source.Start]), hash);
        }

        return new WordView(chars, words, count, folded.HasHidden, folded);
    }

    /// <summary>Adds the words of a text to a set: all that is needed where nobody asks for their places.</summary>
    public static void AddTo(WordSet set, ReadOnlySpan<char> text)
    {
        using var folded = Folding.Fold(text);
        var at = 0;
        while (NextWord(folded.Chars, ref at, out _, out _, out var hash))
            set.Add(hash);
    }

    /// <summary>Reads a text of which several checks want the words.</summary>
    public static Kept Keep(ReadOnlySpan<char> text)
    {
        using var view = Of(text);
        return new Kept(view.Folded.ToArray(), view._words.AsSpan(0, view.Count).ToArray(), view.HasHidden);
    }

    public void Dispose()
    {
        if (_buffer is null)
            return;

        ArrayPool<Word>.Shared.Return(_words);
        _words = [];
        _buffer.Dispose();
    }

    /// <summary>Reads on to the next word, lower-cases it in place and takes its apostrophes out.</summary>
    private static bool NextWord(Span<char> chars, ref int at, out int start, out int length, out ulong hash)
    {
        (length, hash) = (0, HashStart);
        while (at < chars.Length && !IsWord(chars[at]))
            at++;
        start = at;
        if (at == chars.Length)
            return false;

        if (IsIdeograph(chars[at]))
        {
            (length, hash) = (1, (hash ^ chars[at++]) * HashPrime);
            return true;
        }

        // In locals: what is passed by reference would be written to memory for each letter.
        var (next, end, sum) = (start, start, HashStart);
        for (; next < chars.Length; next++)
        {
            var letter = chars[next];
            if (!char.IsAsciiLetterLower(letter))
            {
                if (char.IsAsciiLetterUpper(letter))
                    letter |= (char)0x20;
                else if (!char.IsAsciiDigit(letter))
                {
                    if (!IsInside(chars, start, next))
                        break;
                    if (letter == '\'')
                        continue;
                }
            }

            chars[end++] = letter;
            sum = (sum ^ letter) * HashPrime;
        }

        (at, length, hash) = (next, end - start, sum);
        return true;
    }

    private static bool IsInside(ReadOnlySpan<char> chars, int start, int at) => chars[at] switch
    {
        '\'' => at + 1 < chars.Length && char.IsLetter(chars[at + 1]) && !(at - start == 1 || (at - start >= 2 && chars[at - 1] is 'u' && chars[at - 2] is 'q')),
        var c => c > '\x7f' && IsWord(c) && !IsIdeograph(c),
    };

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c)
        || (c > '\x7f' && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));

    private static bool IsIdeograph(char c) => c is >= '\u0E00' and <= '\u0E7F' or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>The number of a folded word (FNV-1a, 64 bits), for sets of words that are asked often.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = HashStart;
        foreach (var c in word)
            hash = (hash ^ c) * HashPrime;
        return hash;
    }

    private static void Grow(ref Word[] words)
    {
        var larger = ArrayPool<Word>.Shared.Rent(words.Length * 2);
        words.CopyTo(larger.AsSpan());
        ArrayPool<Word>.Shared.Return(words);
        words = larger;
    }

    /// <summary>A view that outlives the method that made it. Immutable, so that checks may read it side by side.</summary>
    internal sealed class Kept(char[] folded, Word[] words, bool hasHidden)
    {
        /// <summary>The view; disposing it does nothing.</summary>
        public WordView View() => new(folded, words, words.Length, hasHidden, buffer: null);
    }
}
