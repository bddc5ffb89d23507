using System.Globalization;
using System.Text;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>
/// Puts placeholders such as <c>[EMAIL_1]</c> in the place of findings, and puts the values back. Equal values get equal placeholders for as long
/// as the map lives.
/// </summary>
/// <remarks>
/// Thread-safe. Holds people's data in memory: keep it no longer than the batch, and store it nowhere. What a text already held in the form of a
/// placeholder is never given to a value. Where values are put back, use one map for one call: whoever can write <c>[EMAIL_1]</c> into a text of a
/// shared map would be given the value behind it.
/// </remarks>
public sealed class RedactionMap
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _placeholders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Value, SensitiveDataFinding Finding)> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonalDataCategory, int> _counts = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>How many placeholders stand for a value.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _values.Count;
        }
    }

    /// <summary>A text with all findings replaced by placeholders; the same instance without findings.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">What to replace, in the order of the text; of two that overlap the first is replaced whole.</param>
    /// <exception cref="ArgumentException">A finding lies outside the text.</exception>
    public string Redact(string text, IReadOnlyList<SensitiveDataFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Any(f => f.Start < 0 || f.Length < 0 || f.Start > text.Length - f.Length))
            throw new ArgumentException("A finding lies outside the text.", nameof(findings));
        if (findings.Count == 0)
            return text;

        var redacted = new StringBuilder(text.Length);
        Append(text, new TextSpan(0, text.Length), findings, redacted);
        return redacted.ToString();
    }

    /// <summary>A text with the values back in the place of this map's placeholders, where the policy lets such values stand.</summary>
    /// <param name="text">A text with placeholders, for instance a model's answer.</param>
    /// <param name="policy">A value is put back where its action is <see cref="SensitiveDataAction.Warn"/> or
    /// <see cref="SensitiveDataAction.Allow"/>.</param>
    /// <param name="origin">Whose text it is: <see cref="TextOrigin.ModelOutput"/> for an answer.</param>
    public string Restore(string text, SensitiveDataPolicy policy, TextOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(policy);
        lock (_lock)
            return Restored(text, policy, origin);
    }

    /// <summary>The number of placeholders only.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} placeholders");

    /// <summary>A stretch of a text with its findings redacted.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="part">The stretch.</param>
    /// <param name="redact">What to redact, in the order of the text; what lies outside the stretch is passed over.</param>
    /// <param name="into">Receives the result.</param>
    internal void Append(string text, TextSpan part, IReadOnlyList<SensitiveDataFinding> redact, StringBuilder into)
    {
        lock (_lock)
        {
            foreach (var literal in PlaceholderForm.In(text))
                _taken.Add(text.Substring(literal.Start, literal.Length));

            var from = part.Start;
            foreach (var finding in redact)
            {
                var start = Math.Max(finding.Start, from);
                var end = Math.Min(finding.End, part.End);
                if (end <= start)
                    continue;

                into.Append(text, from, start - from).Append(Placeholder(text[start..end], finding));
                from = end;
            }

            into.Append(text, from, part.End - from);
        }
    }

    /// <summary>A value may hold placeholders that are older than its own, so values are restored too.</summary>
    private string Restored(string text, SensitiveDataPolicy policy, TextOrigin origin)
    {
        if (_values.Count == 0 || !text.Contains('[', StringComparison.Ordinal))
            return text;

        var restored = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var literal in PlaceholderForm.In(text))
        {
            if (!_values.TryGetValue(text.Substring(literal.Start, literal.Length), out var held))
                continue;
            if (policy.ActionFor(origin, held.Finding) < SensitiveDataAction.Warn)
                continue;

            restored.Append(text, copied, literal.Start - copied).Append(Restored(held.Value, policy, origin));
            copied = literal.End;
        }

        return restored.Append(text, copied, text.Length - copied).ToString();
    }

    private string Placeholder(string value, SensitiveDataFinding finding)
    {
        var key = $"{finding.Category.Value}:{value}";
        if (_placeholders.TryGetValue(key, out var placeholder))
            return placeholder;

        do
        {
            var number = _counts[finding.Category] = _counts.GetValueOrDefault(finding.Category) + 1;
            placeholder = PlaceholderForm.Of(finding.Category, number);
        }
        while (_taken.Contains(placeholder));
        _placeholders.Add(key, placeholder);
        _values.Add(placeholder, (value, finding));
        return placeholder;
    }
}
