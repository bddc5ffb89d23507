using System.Buffers;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Prints a text inside a sentence: one line, nothing hidden, no template token, no fence, no chat marker.</summary>
internal static class InlineQuoting
{
    /// <summary>Characters that never need a second look; a text of nothing else is printed at once.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(" !\"#$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_abcdefghijklmnopqrstuvwxyz}");

    public static void Write(Output output, string text)
    {
        var plain = text.AsSpan().IndexOfAnyExcept(Plain);
        if (plain < 0)
            output.Write(text);
        else
            WriteCarefully(output, text, plain);
    }

    private static void WriteCarefully(Output output, string text, int plain)
    {
        if (text.Length > 0 && text[0] is '{' or '%')
            output.Write(' ');

        var last = ' ';
        var written = 0;
        for (var i = plain; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsAsciiLetterOrDigit(character) || (!IsPair(last, character) && !HiddenCharacters.NeedsLook(character)))
            {
                last = character;
                continue;
            }

            output.Write(text.AsSpan(written, i - written));
            var consumed = WriteSpecial(output, text, i, ref last);
            i += consumed - 1;
            written = i + 1;
        }

        output.Write(text.AsSpan(written));
        if (last == '{')
            output.Write(' ');
    }

    /// <summary>Writes what stands for the special character.</summary>
    /// <returns>The number of characters consumed.</returns>
    private static int WriteSpecial(Output output, string text, int position, ref char last)
    {
        var character = text[position];
        if (char.IsSurrogate(character))
            return WriteSurrogate(output, text, position, ref last);
        if (IsPair(last, character))
        {
            output.Write(' ');
            output.Write(last = character);
        }
        else if (character is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029')
        {
            output.Write(last = ' ');
            return character == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
        }

        return 1;
    }

    private static int WriteSurrogate(Output output, string text, int position, ref char last)
    {
        if (position + 1 >= text.Length || !char.IsSurrogatePair(text[position], text[position + 1]))
        {
            output.Write(last = '\uFFFD');
            return 1;
        }

        if (!HiddenCharacters.IsHidden(text[position], text[position + 1]))
        {
            output.Write(text.AsSpan(position, 2));
            last = text[position + 1];
        }

        return 2;
    }

    /// <summary>Characters that mean something together and nothing apart.</summary>
    private static bool IsPair(char first, char second) =>
        (first, second) is ('{', '{') or ('{', '%') or ('`', '`') or ('~', '~') or ('<', '|') or ('|', '>') or ('<', '<') or ('>', '>');
}
