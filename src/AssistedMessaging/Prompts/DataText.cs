using System.Runtime.CompilerServices;
using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts;

/// <summary>A line of data: fixed words and selected fields. A plain string does not compile here.</summary>
[InterpolatedStringHandler]
public readonly struct DataText
{
    private readonly List<(string? Words, SelectedField? Field, DataForm Form)> _parts;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Not used.</param>
    /// <param name="formattedCount">Number of fields.</param>
    public DataText(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _parts = new((2 * formattedCount) + 1);
    }

    /// <summary>Adds fixed words.</summary>
    public void AppendLiteral(string words) => _parts.Add((words, null, DataForm.Inline));

    /// <summary>Adds a field: a text is quoted, an exact fact stands as its slot's token.</summary>
    /// <param name="field">The field; null, which is what a selection answers for a field that takes no part, is an error.</param>
    public void AppendFormatted(SelectedField? field) => _parts.Add((null, field, DataForm.Inline));

    /// <summary>Adds a field in one of three forms.</summary>
    /// <param name="field">The field.</param>
    /// <param name="format"><c>inline</c>: inside a sentence; <c>block</c>: between fence lines; <c>json</c>: as a JSON text.</param>
    /// <exception cref="FormatException">The form is none of these.</exception>
    public void AppendFormatted(SelectedField? field, string format) => _parts.Add((null, field, format switch
    {
        "inline" => DataForm.Inline,
        "block" => DataForm.Block,
        "json" => DataForm.Json,
        _ => throw new FormatException("A field is printed as `inline`, `block` or `json`."),
    }));

    internal void WriteTo(SectionWriter section, LanguageTag language)
    {
        section.BeginLine();
        foreach (var (words, field, form) in _parts)
        {
            if (words is not null)
                section.Literal(words);
            else
                section.Field(field, form, language);
        }
    }
}
