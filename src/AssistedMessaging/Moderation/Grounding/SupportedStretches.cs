using System.Text;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation.Quality;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Finds the stretches of a message in a model's own words that a field supports: an item or several words of a value, a name, a count.</summary>
/// <remarks>The longest run of words wins, then the field that stands first in the catalogue. Words that every sentence has support nothing.</remarks>
internal sealed class SupportedStretches
{
    private readonly FieldSelection _selection;
    private readonly string _values;
    private readonly List<(int End, FieldKey Field)> _fields = [];

    private SupportedStretches(FieldSelection selection)
    {
        _selection = selection;
        var values = new StringBuilder();
        for (var i = 0; i < selection.Included.Count; i++)
        {
            Append(values, selection.Included[i].Value);
            _fields.Add((values.Length, selection.Included[i].Key));
        }

        _values = values.ToString();
    }

    /// <summary>The stretches in order, without overlaps.</summary>
    /// <param name="body">The message.</param>
    /// <param name="segments">What the library filled in; nothing is looked for there.</param>
    /// <param name="selection">The fields.</param>
    /// <param name="language">Language of the message, for number words.</param>
    public static IReadOnlyList<MessageSegment> Find(string body, IReadOnlyList<MessageSegment> segments, FieldSelection selection, LanguageTag language) =>
        new SupportedStretches(selection).Find(body, segments, language.Language);

    private List<MessageSegment> Find(string body, IReadOnlyList<MessageSegment> segments, string language)
    {
        using var words = WordView.Of(body);
        using var values = WordView.Of(_values);
        var places = Index(values);
        var found = new List<MessageSegment>();
        for (var i = 0; i < words.Count; i++)
        {
            if (IsFilled(segments, words.Span(i, i)))
                continue;

            if (CountAt(body, words, i, language) is { } count)
            {
                found.Add(count);
                while (i + 1 < words.Count && words[i + 1].Start < count.Span.End)
                    i++;
                continue;
            }

            var (length, place) = Longest(words, i, values, places);
            while (length > 0 && IsFilled(segments, words.Span(i, i + length - 1)))
                length--;
            if (length == 0 || !Supports(words, i, values, place, length))
                continue;

            found.Add(new MessageSegment(words.Span(i, i + length - 1), FieldAt(values[place].Start)));
            i += length - 1;
        }

        return found;
    }

    private static Dictionary<ulong, List<int>> Index(in WordView values)
    {
        var places = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < values.Count; i++)
        {
            if (!places.TryGetValue(values[i].Hash, out var list))
                places.Add(values[i].Hash, list = new(1));
            if (list.Count < 16)
                list.Add(i);
        }

        return places;
    }

    private static (int Length, int Place) Longest(in WordView words, int at, in WordView values, Dictionary<ulong, List<int>> places)
    {
        var (longest, best) = (0, -1);
        foreach (var place in places.GetValueOrDefault(words[at].Hash) ?? [])
        {
            var length = 0;
            while (at + length < words.Count && place + length < values.Count && words[at + length].Hash == values[place + length].Hash
                && words[at + length].Sentence == words[at].Sentence && values[place + length].Sentence == values[place].Sentence)
                length++;
            if (length > longest)
                (longest, best) = (length, place);
        }

        return (longest, best);
    }

    /// <summary>A whole item, two words of content, or one that is written as a name in both.</summary>
    private static bool Supports(in WordView words, int first, in WordView values, int place, int length)
    {
        var (content, names) = (0, 0);
        for (var i = first; i < first + length; i++)
        {
            var isContent = words[i].FoldedLength > 1 && FunctionWords.Of(words[i]) == 0;
            content += isContent ? 1 : 0;
            names += isContent && words[i].IsUpper && values[place + i - first].IsUpper && first > 0 && words[first - 1].Sentence == words[first].Sentence ? 1 : 0;
        }

        var isItem = (place == 0 || values[place - 1].Sentence != values[place].Sentence)
            && (place + length == values.Count || values[place + length].Sentence != values[place].Sentence);
        return content > 1 || names > 0 || (isItem && content > 0);
    }

    private MessageSegment? CountAt(string body, in WordView words, int at, string language)
    {
        if (!(char.IsAsciiDigit(body[words[at].Start]) ? Numbers.TryRead(body, words[at].Start, out var number, out _) : NumbersInWords.TryRead(body, words[at].Start, language, out number)))
            return null;

        for (var i = 0; i < _selection.Included.Count; i++)
        {
            if (_selection.Included[i].Value is FieldValue.CountValue count && number.Value > 1 && number.CanBe(count.Count))
                return new MessageSegment(number.Span, _selection.Included[i].Key);
        }

        return null;
    }

    private FieldKey FieldAt(int place) => _fields[_fields.FindIndex(f => place < f.End)].Field;

    private static bool IsFilled(IReadOnlyList<MessageSegment> segments, TextSpan span)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Field is not null && segments[i].Span.Overlaps(span))
                return true;
        }

        return false;
    }

    private static void Append(StringBuilder values, FieldValue value)
    {
        switch (value)
        {
            case FieldValue.TextValue text:
                values.Append(text.Text).Append('\n');
                break;
            case FieldValue.ListValue list:
                foreach (var item in list.Items)
                    values.Append(item).Append('\n');
                break;
            case FieldValue.PlaceValue { Place: var place }:
                values.Append(place.City).Append('\n').Append(place.Country is { } country ? CountryNames.Of(country) : null).Append('\n');
                break;
        }
    }
}
