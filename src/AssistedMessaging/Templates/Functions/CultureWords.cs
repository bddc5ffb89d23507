using AssistedMessaging.Text;

namespace AssistedMessaging.Templates.Functions;

/// <summary>Month and day names and number signs of the shipped languages, so that no machine's culture data decides what a prompt says.</summary>
internal sealed class CultureWords
{
    private static readonly Dictionary<string, CultureWords> ByLanguage = new(StringComparer.Ordinal)
    {
        ["en"] = new(
            "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
            "Sun Mon Tue Wed Thu Fri Sat",
            ",",
            "."),
        ["nl"] = new(
            "januari februari maart april mei juni juli augustus september oktober november december",
            "jan feb mrt apr mei jun jul aug sep okt nov dec",
            "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
            "zo ma di wo do vr za",
            ".",
            ","),
        ["de"] = new(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
            "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
            "So Mo Di Mi Do Fr Sa",
            ".",
            ","),
        ["fr"] = new(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            "dimanche lundi mardi mercredi jeudi vendredi samedi",
            "dim. lun. mar. mer. jeu. ven. sam.",
            "\u202F",
            ","),
        ["es"] = new(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sept oct nov dic",
            "domingo lunes martes miércoles jueves viernes sábado",
            "dom lun mar mié jue vie sáb",
            ".",
            ","),
        ["it"] = new(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "gen feb mar apr mag giu lug ago set ott nov dic",
            "domenica lunedì martedì mercoledì giovedì venerdì sabato",
            "dom lun mar mer gio ven sab",
            ".",
            ","),
        ["pt"] = new(
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
            "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado",
            "dom. seg. ter. qua. qui. sex. sáb.",
            ".",
            ","),
        ["pl"] = new(
            "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
            "sty lut mar kwi maj cze lip sie wrz paź lis gru",
            "niedziela poniedziałek wtorek środa czwartek piątek sobota",
            "niedz. pon. wt. śr. czw. pt. sob.",
            "\u00A0",
            ",",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
    };

    private CultureWords(string months, string shortMonths, string days, string shortDays, string group, string point, string? monthsAfterDay = null)
    {
        Months = months.Split(' ');
        ShortMonths = shortMonths.Split(' ');
        MonthsAfterDay = monthsAfterDay?.Split(' ') ?? Months;
        Days = days.Split(' ');
        ShortDays = shortDays.Split(' ');
        (GroupSeparator, DecimalPoint) = (group, point);
    }

    public IReadOnlyList<string> Months { get; }

    public IReadOnlyList<string> ShortMonths { get; }

    /// <summary>The form beside a day number; another case in Polish.</summary>
    public IReadOnlyList<string> MonthsAfterDay { get; }

    /// <summary>From Sunday on.</summary>
    public IReadOnlyList<string> Days { get; }

    /// <summary>From Sunday on.</summary>
    public IReadOnlyList<string> ShortDays { get; }

    public string GroupSeparator { get; }

    public string DecimalPoint { get; }

    /// <summary>The words of a language tag such as <c>nl</c> or <c>pt-BR</c>.</summary>
    /// <exception cref="TemplateRenderException">The argument names no shipped language.</exception>
    public static CultureWords Of(Arguments arguments, int index) =>
        LanguageTag.TryParse(arguments.Text(index), out var tag) && ByLanguage.TryGetValue(tag.Language, out var words) ? words
            : throw arguments.Fault("template.culture", $"argument {index + 1} must name one of the languages en, nl, de, fr, es, it, pt and pl");
}
