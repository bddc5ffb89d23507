using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Fields;

/// <summary>The value of one field: a closed set of kinds, each with its own form in prompts and messages.</summary>
/// <remarks>Blank texts, empty lists and unknown enum values are never values: readers answer null for them, so that "absent" has one form.</remarks>
public abstract class FieldValue
{
    private FieldValue()
    {
    }

    /// <summary>A text, or null when it is blank.</summary>
    public static FieldValue? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : new TextValue(text);

    /// <summary>A list of texts without its blank ones, or null when nothing is left.</summary>
    /// <param name="items">The texts; copied.</param>
    /// <param name="most">How many of them are kept.</param>
    public static FieldValue? Of(IReadOnlyList<string?>? items, int most = int.MaxValue)
    {
        if (items is null or { Count: 0 })
            return null;

        var kept = new List<string>(Math.Min(items.Count, most));
        for (var i = 0; i < items.Count && kept.Count < most; i++)
        {
            if (!string.IsNullOrWhiteSpace(items[i]))
                kept.Add(items[i]!);
        }

        return kept.Count == 0 ? null : new ListValue(kept);
    }

    /// <summary>A fact that holds, or null when it does not hold or is unknown: a draft says nothing of what is not so.</summary>
    public static FieldValue? Of(bool? holds) => holds is true ? FlagValue.Yes : null;

    /// <summary>A count, or null when it is unknown or zero.</summary>
    public static FieldValue? Of(int? count) => count is > 0 ? new CountValue(count.Value) : null;

    /// <summary>A salary, or null when it names no amount.</summary>
    public static FieldValue? Of(SalaryRange? salary) => salary is null or { Minimum: null, Maximum: null } ? null : new SalaryValue(salary);

    /// <summary>A place, or null when it names neither city nor country.</summary>
    public static FieldValue? Of(Place? place) =>
        place is null || (string.IsNullOrWhiteSpace(place.City) && string.IsNullOrWhiteSpace(place.Country)) ? null : new PlaceValue(place);

    /// <summary>A word of a closed list, for instance a workplace type, or null when it is unknown.</summary>
    public static FieldValue? Of(Term term) => term is Term.Unknown ? null : new TermValue(term);

    /// <summary>A link, or null.</summary>
    public static FieldValue? Of(Uri? link) => link is null ? null : new LinkValue(link);

    /// <summary>A text.</summary>
    public sealed class TextValue : FieldValue
    {
        internal TextValue(string text) => Text = text;

        /// <summary>The text, never blank.</summary>
        public string Text { get; }
    }

    /// <summary>Several texts in order.</summary>
    public sealed class ListValue : FieldValue
    {
        internal ListValue(IReadOnlyList<string> items) => Items = items;

        /// <summary>The texts, at least one, none blank.</summary>
        public IReadOnlyList<string> Items { get; }
    }

    /// <summary>A fact that holds.</summary>
    public sealed class FlagValue : FieldValue
    {
        internal static readonly FlagValue Yes = new();

        private FlagValue()
        {
        }
    }

    /// <summary>A word of a closed list, written in the language of the message.</summary>
    public sealed class TermValue : FieldValue
    {
        internal TermValue(Term term) => Term = term;

        /// <summary>The word.</summary>
        public Term Term { get; }
    }

    /// <summary>A number of things.</summary>
    public sealed class CountValue : FieldValue
    {
        internal CountValue(int count) => Count = count;

        /// <summary>One or more.</summary>
        public int Count { get; }
    }

    /// <summary>A salary.</summary>
    public sealed class SalaryValue : FieldValue
    {
        internal SalaryValue(SalaryRange salary) => Salary = salary;

        /// <summary>The salary; at least one of its ends is named.</summary>
        public SalaryRange Salary { get; }
    }

    /// <summary>A place.</summary>
    public sealed class PlaceValue : FieldValue
    {
        internal PlaceValue(Place place) => Place = place;

        /// <summary>The place; city or country is named.</summary>
        public Place Place { get; }
    }

    /// <summary>A link.</summary>
    public sealed class LinkValue : FieldValue
    {
        internal LinkValue(Uri link) => Link = link;

        /// <summary>The link, written out as given.</summary>
        public Uri Link { get; }
    }
}
