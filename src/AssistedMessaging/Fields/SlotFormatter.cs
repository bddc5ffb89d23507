using System.Globalization;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Fields;

/// <summary>Makes the slot table of one message: each exact fact as it is written in the message's language.</summary>
internal static class SlotFormatter
{
    public static SlotTable Table(FieldSelection selection, LanguageTag language)
    {
        var format = LanguageFormats.Of(language);
        var slots = new List<Slot>();
        foreach (var field in selection.Included)
        {
            if (field.Definition.Exposure == FieldExposure.Slot)
                slots.Add(Slot(field, format, language));
        }

        return new SlotTable(slots);
    }

    /// <summary>A value as a message in that language writes it.</summary>
    public static string Format(FieldValue value, LanguageTag language) => Format(value, LanguageFormats.Of(language), language);

    private static Slot Slot(SelectedField field, LanguageFormat format, LanguageTag language) => new()
    {
        Key = field.Key,
        Token = field.Definition.SlotToken,
        Type = TypeOf(field),
        Value = Format(field.Value, format, language),
        MaxUses = field.Definition.Source == FieldSource.CustomContent ? 1 : 2,
        IsRequired = field.Definition.Source == FieldSource.CustomContent,
    };

    private static SlotType TypeOf(SelectedField field) => field.Value switch
    {
        _ when field.Definition.Source == FieldSource.CustomContent => SlotType.CustomContent,
        FieldValue.SalaryValue => SlotType.Salary,
        FieldValue.PlaceValue => SlotType.Place,
        FieldValue.LinkValue => SlotType.Link,
        FieldValue.CountValue => SlotType.Number,
        FieldValue.ListValue => SlotType.List,
        _ => field.Definition.SlotType,
    };

    private static string Format(FieldValue value, LanguageFormat format, LanguageTag language) => value switch
    {
        FieldValue.TextValue text => text.Text,
        FieldValue.ListValue list => format.List(list.Items),
        FieldValue.TermValue term => Terms.Of(term.Term, language),
        FieldValue.CountValue count => count.Count.ToString(CultureInfo.InvariantCulture),
        FieldValue.SalaryValue salary => Salary(salary.Salary, format),
        FieldValue.PlaceValue place => place.Place.City ?? Countries.Name(place.Place.Country!, language),
        FieldValue.LinkValue link => link.Link.OriginalString,
        _ => "",
    };

    private static string Salary(SalaryRange salary, LanguageFormat format)
    {
        var sign = Currencies.Sign(salary.Currency);
        var amount = (salary.Minimum, salary.Maximum) switch
        {
            ({ } low, { } high) when low != high => format.CurrencyFirst
                ? Money(low, sign, format) + format.RangeJoiner + Money(high, sign, format)
                : format.Number(low) + format.RangeJoiner + Money(high, sign, format),
            ({ } low, null) => string.Format(CultureInfo.InvariantCulture, format.From, Money(low, sign, format)),
            (null, { } high) => string.Format(CultureInfo.InvariantCulture, format.UpTo, Money(high, sign, format)),
            _ => Money(salary.Maximum!.Value, sign, format),
        };
        return salary.Period is PayPeriod.Unknown ? amount : $"{amount} {format.PerPeriod[(int)salary.Period - 1]}";
    }

    private static string Money(decimal amount, string sign, LanguageFormat format)
    {
        var gap = format.CurrencyGap.Length == 0 && sign.Length > 1 && char.IsLetter(sign[^1]) ? "\u00A0" : format.CurrencyGap;
        return format.CurrencyFirst ? sign + gap + format.Number(amount) : format.Number(amount) + gap + sign;
    }
}
