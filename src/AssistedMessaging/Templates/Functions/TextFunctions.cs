using System.Text;
using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions of <c>string.</c> that change a text. Letter case is the invariant one.</summary>
internal static class TextFunctions
{
    private const int MaxPadding = 4_096;

    public static IEnumerable<Function> All { get; } =
    [
        new("string.append", 2, 2, a => Join(a, a.Text(0), a.Text(1))),
        new("string.prepend", 2, 2, a => Join(a, a.Text(1), a.Text(0))),
        new("string.capitalize", 1, 1, a => Change(a, Capitalize)),
        new("string.capitalizewords", 1, 1, a => Change(a, CapitalizeWords)),
        new("string.downcase", 1, 1, a => Change(a, text => text.ToLowerInvariant())),
        new("string.upcase", 1, 1, a => Change(a, text => text.ToUpperInvariant())),
        new("string.strip", 1, 1, a => Change(a, text => text.Trim())),
        new("string.lstrip", 1, 1, a => Change(a, text => text.TrimStart())),
        new("string.rstrip", 1, 1, a => Change(a, text => text.TrimEnd())),
        new("string.strip_newlines", 1, 1, a => a.IsNull(0) ? Value.Empty : Change(a, StripNewlines)),
        new("string.remove", 2, 2, a => Replace(a, a.Text(1), "")),
        new("string.remove_first", 2, 2, a => ReplaceOne(a, a.Text(1), "", fromEnd: false)),
        new("string.remove_last", 2, 2, a => ReplaceOne(a, a.Text(1), "", fromEnd: true)),
        new("string.replace", 3, 3, a => Replace(a, a.Text(1), a.Text(2))),
        new("string.replace_first", 3, 4, a => ReplaceOne(a, a.Text(1), a.Text(2), a[3].IsTrue)),
        new("string.slice", 2, 3, a => Slice(a, a.Count > 2 ? a.Integer(2) : int.MaxValue)),
        new("string.slice1", 2, 3, a => Slice(a, a.Integer(2, 1))),
        new("string.truncate", 2, 3, Truncate),
        new("string.truncatewords", 2, 3, TruncateWords),
        new("string.pad_left", 2, 2, a => Value.Of(a.Text(0).PadLeft(Width(a)))),
        new("string.pad_right", 2, 2, a => Value.Of(a.Text(0).PadRight(Width(a)))),
        new("string.handleize", 1, 1, a => Change(a, Handleize)),
        new("string.literal", 1, 1, a => a.IsNull(0) ? Value.Null : Value.Of(Build(a, ValueText.Quote))),
        new("string.escape", 1, 1, a => a.IsNull(0) ? Value.Null : Value.Of(Build(a, ValueText.Escape))),
        new("html.escape", 1, 1, a => Change(a, System.Net.WebUtility.HtmlEncode)),
    ];

    private static Value Change(Arguments arguments, Func<string, string> change)
    {
        if (arguments.IsNull(0))
            return Value.Null;
        var text = change(arguments.Text(0));
        arguments.State.CheckLength(text.Length);
        return Value.Of(text);
    }

    private static Value Join(Arguments arguments, string first, string second)
    {
        arguments.State.CheckLength((long)first.Length + second.Length);
        return Value.Of(first + second);
    }

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        var isStart = true;
        for (var i = 0; i < source.Length; i++)
        {
            var character = source[i];
            if (char.IsWhiteSpace(character))
            {
                isStart = true;
            }
            else if (isStart && char.IsLetter(character))
            {
                character = char.ToUpperInvariant(character);
                isStart = false;
            }

            target[i] = character;
        }
    });

    private static string StripNewlines(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static Value Replace(Arguments arguments, string match, string replacement)
    {
        if (arguments.IsNull(0))
            return Value.Null;
        var text = arguments.Text(0);
        if (match.Length == 0)
            return Value.Of(text);
        arguments.State.CheckLength(text.Length + ((long)text.AsSpan().Count(match) * (replacement.Length - match.Length)));
        return Value.Of(text.Replace(match, replacement, StringComparison.Ordinal));
    }

    private static Value ReplaceOne(Arguments arguments, string match, string replacement, bool fromEnd)
    {
        if (arguments.IsNull(0))
            return Value.Null;
        var text = arguments.Text(0);
        var index = match.Length == 0 ? -1
            : fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal)
            : text.IndexOf(match, StringComparison.Ordinal);
        if (index < 0)
            return Value.Of(text);
        arguments.State.CheckLength((long)text.Length + replacement.Length);
        return Value.Of(string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + match.Length)));
    }

    private static Value Slice(Arguments arguments, int length)
    {
        var text = arguments.Text(0);
        long start = arguments.Integer(1);
        if (start < 0)
            start += text.Length;
        var end = Math.Min(start + length, text.Length);
        start = Math.Max(start, 0);
        return Value.Of(start >= text.Length || end <= start ? "" : text[(int)start..(int)end]);
    }

    private static Value Truncate(Arguments arguments)
    {
        if (arguments.IsNull(0))
            return Value.Null;
        var text = arguments.Text(0);
        var length = Math.Max(0, arguments.Integer(1));
        var ellipsis = arguments.IsNull(2) ? "..." : arguments.Text(2);
        if (text.Length <= length)
            return Value.Of(text);
        var kept = Math.Max(0, length - ellipsis.Length);
        return Join(arguments, text[..kept], ellipsis);
    }

    private static Value TruncateWords(Arguments arguments)
    {
        var text = arguments.Text(0);
        if (text.Length == 0)
            return Value.Empty;
        var count = arguments.Integer(1);
        var ellipsis = arguments.IsNull(2) ? "..." : arguments.Text(2);
        var result = new StringBuilder();
        var position = 0;
        for (var i = 0; i < count && position <= text.Length; i++)
        {
            var end = position;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            result.Append(i == 0 ? "" : " ").Append(text, position, end - position);
            if (end == text.Length)
                break;
            position = end;
            while (position < text.Length && char.IsWhiteSpace(text[position]))
                position++;
        }

        return Join(arguments, result.ToString(), ellipsis);
    }

    private static int Width(Arguments arguments)
    {
        var width = arguments.Integer(1);
        if (width > MaxPadding)
            throw arguments.Fault("template.padding-limit", $"A text cannot be padded to more than {MaxPadding} characters.");
        return Math.Max(0, width);
    }

    private static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                result.Append(char.ToLowerInvariant(character));
            else if (result.Length > 0 && result[^1] != '-')
                result.Append('-');
        }

        if (result.Length > 0 && result[^1] == '-')
            result.Length--;
        return result.ToString();
    }

    private static string Build(Arguments arguments, Action<StringBuilder, string> write)
    {
        var text = new StringBuilder();
        write(text, arguments.Text(0));
        arguments.State.CheckLength(text.Length);
        return text.ToString();
    }
}
