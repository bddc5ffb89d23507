using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>The functions of <c>date.</c>: a date is read from text and written as text, in a language that the template names.</summary>
internal static class DateFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("date.parse", 1, 3, Parse),
        new("date.to_string", 3, 3, Write),
    ];

    private static Value Parse(Arguments arguments)
    {
        var text = arguments.Text(0).Trim();
        if (text.Length == 0)
            return Value.Null;
        var pattern = arguments.IsNull(1) ? null : arguments.Text(1);
        var words = arguments.IsNull(2) ? null : CultureWords.Of(arguments, 2);
        var date = pattern is null ? DateReader.ReadIso(text) : DateReader.Read(text, pattern, words);
        return date is { } found ? Value.Of(found)
            : throw arguments.Fault("template.date", "the text is no date of the form 2026-02-28 or of the pattern given");
    }

    private static Value Write(Arguments arguments)
    {
        if (arguments.IsNull(0))
            return Value.Null;
        if (arguments[0].Kind != ValueKind.Date)
            throw arguments.Fault("template.argument", "argument 1 must be a date; use date.parse first");
        var words = CultureWords.Of(arguments, 2);
        return DateWriter.TryWrite(arguments[0].AsDate, arguments.Text(1), words, out var text) ? Value.Of(text)
            : throw arguments.Fault("template.date-pattern", "argument 2 has a sign after % that is outside the template subset");
    }
}
