using System.Globalization;
using System.Text;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>
/// Puts placeholders such as <c>[EMAIL_1]</c> in the place of findings. Equal values get equal placeholders for as long as the redactor lives.
/// </summary>
internal sealed class Redactor
{
    private readonly Dictionary<string, string> _placeholders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<PersonalDataCategory, int> _counts = [];

    /// <summary>A stretch of a text with its findings redacted.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="part">The stretch.</param>
    /// <param name="redact">What to redact, in the order of the text; what lies outside the stretch is passed over.</param>
    /// <param name="into">Receives the result.</param>
    public void Append(string text, TextSpan part, IReadOnlyList<SensitiveDataFinding> redact, StringBuilder into)
    {
        var from = part.Start;
        foreach (var finding in redact)
        {
            var start = Math.Max(finding.Start, from);
            var end = Math.Min(finding.End, part.End);
            if (end <= start)
                continue;

            into.Append(text, from, start - from).Append(Placeholder(text[start..end], finding.Category));
            from = end;
        }

        into.Append(text, from, part.End - from);
    }

    private string Placeholder(string value, PersonalDataCategory category)
    {
        var key = $"{category.Value}:{value}";
        if (_placeholders.TryGetValue(key, out var placeholder))
            return placeholder;

        var number = _counts[category] = _counts.GetValueOrDefault(category) + 1;
        placeholder = string.Create(CultureInfo.InvariantCulture, $"[{category.Value.ToUpperInvariant().Replace('-', '_')}_{number}]");
        _placeholders.Add(key, placeholder);
        return placeholder;
    }
}
