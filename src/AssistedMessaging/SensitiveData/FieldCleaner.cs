using System.Text;
using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>What is left of one text of a field after the policy's actions.</summary>
internal static class FieldCleaner
{
    /// <summary>Applies the actions to a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Its findings, in order.</param>
    /// <param name="actions">What is done about each.</param>
    /// <param name="isItem">Whether it is an item of a list, which goes as a whole.</param>
    /// <param name="redactor">Gives placeholders.</param>
    /// <returns>The cleaned text; null when nothing is left.</returns>
    public static string? Clean(
        string text, IReadOnlyList<SensitiveDataFinding> findings, IReadOnlyList<SensitiveDataAction> actions, bool isItem, RedactionMap redactor)
    {
        var drop = new List<TextSpan>();
        var redact = new List<SensitiveDataFinding>();
        for (var i = 0; i < findings.Count; i++)
        {
            if (actions[i] <= SensitiveDataAction.DropField || (isItem && actions[i] == SensitiveDataAction.DropSentence))
                return null;
            if (actions[i] == SensitiveDataAction.DropSentence)
                drop.Add(new TextSpan(findings[i].Start, findings[i].Length));
            else if (actions[i] == SensitiveDataAction.Redact)
                redact.Add(findings[i]);
        }

        if (drop.Count == 0 && redact.Count == 0)
            return text;

        var kept = new StringBuilder(text.Length);
        var sentences = Sentences.Split(text);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (drop.Exists(d => d.Overlaps(sentences[i])))
                continue;
            var end = i + 1 < sentences.Count ? sentences[i + 1].Start : text.Length;
            redactor.Append(text, TextSpan.FromBounds(i == 0 ? 0 : sentences[i].Start, end), redact, kept);
        }

        var result = kept.ToString();
        return string.IsNullOrWhiteSpace(result) ? null : drop.Count > 0 ? result.Trim() : result;
    }
}
