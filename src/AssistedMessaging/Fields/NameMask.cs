using System.Text;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Fields;

/// <summary>Takes a candidate's name out of texts that a model will see, so that the name never leaves the house and two candidates who differ only in name get the same prompt.</summary>
/// <remarks>
/// The whole name is replaced wherever it stands; its single parts (spelled as in the name or in capitals) only in the candidate's own texts
/// and in the recruiter's instruction, where they mean the person. A part must stand alone, except in scripts that write without spaces.
/// </remarks>
internal sealed class NameMask
{
    /// <summary>What stands in the name's place.</summary>
    public const string Marker = "[candidate]";

    private const string Edges = " \t\u00A0,.\"'";

    private readonly string[] _parts;
    private readonly string[] _whole;

    public NameMask(PersonName name)
    {
        var forms = new List<string>(8);
        AddForm(forms, name.Full.AsSpan().Trim());
        if (name.Last is { } last)
        {
            AddForm(forms, $"{name.First} {last}".AsSpan().Trim());
            AddForm(forms, $"{last} {name.First}".AsSpan().Trim());
        }

        _whole = [.. forms];
        foreach (var part in name.Full.AsSpan().Split(' '))
            AddForm(forms, name.Full.AsSpan()[part].Trim(Edges));
        AddForm(forms, name.First.AsSpan().Trim(Edges));
        AddForm(forms, name.Last.AsSpan().Trim(Edges));

        // Longer forms first, so that a whole name is one marker.
        forms.Sort(static (left, right) => right.Length.CompareTo(left.Length));
        _parts = [.. forms];
    }

    /// <summary>The selection without the name; the same one when it holds none.</summary>
    public FieldSelection Apply(FieldSelection selection)
    {
        foreach (var field in selection.Included)
        {
            if (field.Definition.Exposure == FieldExposure.Text && Mask(field) is { } masked)
                selection = selection.Trim(field.Key, masked, code: null);
        }

        return selection;
    }

    /// <summary>A text of the recruiter or the candidate without the name.</summary>
    public string Apply(string text) => Replace(text, _parts);

    private FieldValue? Mask(SelectedField field)
    {
        var forms = field.Definition.Source == FieldSource.Candidate ? _parts : _whole;
        switch (field.Value)
        {
            case FieldValue.TextValue text:
                var masked = Replace(text.Text, forms);
                return ReferenceEquals(masked, text.Text) ? null : FieldValue.Of(masked);
            case FieldValue.ListValue list when list.Items.Any(i => IndexOfAny(i, forms) >= 0):
                return FieldValue.Of([.. list.Items.Select(i => Replace(i, forms))]);
            default:
                return null;
        }
    }

    private static void AddForm(List<string> forms, ReadOnlySpan<char> form)
    {
        if (form.Length < 2 && !(form.Length == 1 && WritesWithoutSpaces(form[0])))
            return;

        foreach (var known in forms)
        {
            if (form.SequenceEqual(known))
                return;
        }

        forms.Add(form.ToString());
    }

    private static string Replace(string text, string[] forms)
    {
        var at = IndexOfAny(text, forms);
        if (at < 0)
            return text;

        var result = new StringBuilder(text.Length + 16);
        var position = 0;
        for (; at >= 0; at = IndexOfAny(text.AsSpan(position), forms))
        {
            result.Append(text, position, at);
            position += at;
            if (Longest(text, position, forms) is { } form)
            {
                result.Append(Marker);
                position += form.Length;
            }
            else
            {
                result.Append(text[position++]);
            }
        }

        return result.Append(text, position, text.Length - position).ToString() is var masked && masked == text ? text : masked;
    }

    private static int IndexOfAny(ReadOnlySpan<char> text, string[] forms)
    {
        var first = -1;
        foreach (var form in forms)
        {
            var at = (first < 0 ? text : text[..Math.Min(text.Length, first + form.Length)]).IndexOf(form, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }

        return first;
    }

    /// <summary>The longest form of the name that stands alone at this place, in its own spelling, in capitals, or, for the whole name, in any letter case.</summary>
    private static string? Longest(string text, int start, string[] forms)
    {
        foreach (var form in forms)
        {
            var found = text.AsSpan(start);
            if (!found.StartsWith(form, StringComparison.OrdinalIgnoreCase))
                continue;

            found = found[..form.Length];
            var spelled = form.Contains(' ', StringComparison.Ordinal) || found.SequenceEqual(form) || found.SequenceEqual(form.ToUpperInvariant());
            if (spelled && StandsAlone(text, start, form.Length))
                return form;
        }

        return null;
    }

    private static bool StandsAlone(string text, int start, int length) =>
        (start == 0 || !Joins(text[start - 1], text[start], length)) && (start + length == text.Length || !Joins(text[start + length - 1], text[start + length], length));

    /// <summary>Whether two characters belong to one word. Without spaces between words nobody can tell, so that only a single character asks for a clear edge there.</summary>
    private static bool Joins(char left, char right, int length) =>
        char.IsLetterOrDigit(left) && char.IsLetterOrDigit(right) && (length == 1 || (!WritesWithoutSpaces(left) && !WritesWithoutSpaces(right)));

    private static bool WritesWithoutSpaces(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7FF') or (>= '\u0E00' and <= '\u0EFF');
}
