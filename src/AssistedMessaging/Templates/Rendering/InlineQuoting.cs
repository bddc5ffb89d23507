using System.Buffers;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Prints a text inside a sentence: one line, nothing hidden, nothing that reads as a template token, a code fence or a chat marker.</summary>
internal static class InlineQuoting
{
    private static readonly SearchValues<char> Special = SearchValues.Create(HiddenCharacters.All + HiddenCharacters.ControlsAndSurrogates + "{`|");

    public static void Write(Output output, string text)
    {
        if (text.Length > 0 && text[0] is '{' or '%')
            output.Write(' ');

        var next = text.AsSpan().IndexOfAny(Special);
        if (next < 0)
        {
            output.Write(text);
            return;
        }

        var last = ' ';
        var position = 0;
        while (next >= 0)
        {
            output.Write(text.AsSpan(position, next));
            last = next > 0 ? text[position + next - 1] : last;
            position += next;
            position += WriteSpecial(output, text, position, ref last);
            next = text.AsSpan(position).IndexOfAny(Special);
            if (next != 0 && position < text.Length && IsPair(last, text[position]))
                output.Write(' ');
        }

        output.Write(text.AsSpan(position));
        if (position == text.Length && last == '{')
            output.Write(' ');
    }

    /// <summary>Writes what stands for the special character.</summary>
    /// <returns>The number of characters consumed.</returns>
    private static int WriteSpecial(Output output, string text, int position, ref char last)
    {
        var character = text[position];
        if (character is '{' or '`' or '|')
        {
            Separate(output, last, character);
            output.Write(last = character);
            return 1;
        }

        if (char.IsSurrogate(character))
            return WriteSurrogate(output, text, position, ref last);
        if (character is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u2028' or '\u2029')
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

    private static void Separate(Output output, char last, char next)
    {
        if (IsPair(last, next))
            output.Write(' ');
    }

    /// <summary>Characters that mean something together and nothing apart.</summary>
    private static bool IsPair(char first, char second) =>
        (first, second) is ('{', '{') or ('{', '%') or ('`', '`') or ('<', '|') or ('|', '>');
}
