using System.Collections.Frozen;

namespace AssistedMessaging.Text;

/// <summary>The words and signs of money: currencies, scales, periods, joiners and bounds. Data for <see cref="Amounts"/>.</summary>
internal static class AmountsLexicon
{
    /// <summary>Signs and short forms that stand before or after a number. An asterisk marks a currency that the sign does not decide, a plus a subunit.</summary>
    public static readonly FrozenDictionary<string, string> Currencies = Rows(
        """
        USD* $
        USD~ dollar dollars dólar dólares dollari dolar dolary dolarów
        USD us$ usd
        CAD c$ ca$ cad
        AUD a$ au$ aud
        NZD nz$ nzd
        HKD hk$ hkd
        SGD s$ sgd
        TWD nt$ twd
        MXN mx$ mxn
        BRL r$ brl real reais
        PEN s/ pen soles
        EUR € eur euro euros € euró
        GBP £ gbp quid
        GBP* pound pounds pond ponden pfund livre livres libra libras sterlina sterline sterling
        CHF chf sfr
        CHF* fr franc francs franken frank franchi francos
        JPY jpy yen yens 円
        JPY* ¥
        CNY cny rmb yuan yuans renminbi 元 块 kuai
        INR ₹ inr ரூ
        INR* rupee rupees rs roupie roupies rupie rupien rupia rupias roepie roepies
        KRW ₩ krw won
        RUB ₽ rub rubel roebel rouble roubles ruble rubles rublo rublos
        PLN zł pln złoty złotych zloty zlotych złote
        CZK kč czk koruna korun
        HUF huf forint ft
        RON ron lei leu
        TRY ₺ try tl lira liras
        CRC ₡ crc colones
        GEL ₾ gel lari
        BTC ₿ btc bitcoin bitcoins
        SEK sek kronor krona
        NOK nok
        DKK dkk
        NOK* kr kroner krone kronen
        ILS ₪ ils shekel shekels
        AED aed dirham dirhams
        ZAR zar rand
        THB ฿ thb baht
        MYR myr ringgit
        IDR idr rupiah
        PHP php ₱
        UAH uah ₴ hryvnia
        ARS ars
        COP cop
        CLP clp
        BGN bgn
        ISK isk
        KES kes
        NGN ngn naira
        SAR sar riyal riyals
        EGP egp
        VND vnd dong
        MXN* peso pesos
        XXX mark gulden guldens florin florins peseta pesetas lire mark
        XXX+ cent cents centen ct ¢ pence penny pennies p centime centimes céntimo céntimos centavo centavos centesimi rappen öre øre pfennig mao pesewa pesewas kopeck kopecks eurocent eurocents
        """);

    /// <summary>How the names of currencies begin.</summary>
    public static readonly WordBeginnings CurrencyBeginnings = new(Currencies.Keys);

    /// <summary>Codes that are ordinary words in small letters.</summary>
    public static readonly FrozenSet<string> WordsToo = Set("pen try all top cup mop gel cop won lei real mark p ft c rand");

    /// <summary>Countries' adjectives beside a word for money, and the currency that they make of it.</summary>
    public static readonly FrozenDictionary<string, string> Adjectives = Rows(
        """
        CAD canadian canadese canadees kanadische kanadischen kanadischer canadien canadiens canadiense canadienses c
        AUD australian australische australischen australien australiens australiano australianos
        USD us american amerikaanse amerikanische amerikanischen américain américains estadounidense estadounidenses usd
        NZD nz
        HKD hong-kong
        SGD singapore
        CHF swiss zwitserse schweizer suisse suisses suizo suizos svizzeri
        INR indian indiase indische indischen indien indienne indiennes indias indio
        GBP british britse britische britischen sterling britannique
        MXN mexican mexicaanse mexikanische mexicain mexicains mexicano mexicanos
        SEK swedish zweedse schwedische suédoises suecas
        NOK norwegian noorse norwegische norvégiennes noruegas
        TRY turkish turkse türkische türkischen turques turcas
        BRL brazilian braziliaanse brasilianische
        DKK danish deense dänische danoises danesas
        XXX finnish finse finnische finnischen belgian french italian german deutsche spanish greek irish irlandaises
        """);

    /// <summary>How words after an amount begin that say something about its currency; an M before a code says millions.</summary>
    public static readonly WordBeginnings NeighbourBeginnings =
        new([.. Currencies.Keys, .. Adjectives.Keys, .. Currencies.Keys.Select(code => "m" + code)]);

    /// <summary>Words and letters that multiply the number before them.</summary>
    public static readonly FrozenDictionary<string, decimal> Scales = Scaled(
        """
        1000 k tsd tausend mille mil mila thousand thousands duizend tys tusen tis bin t tn
        10000 万
        100000 lakh lakhs lac l
        1000000 m mm mn mln mio million millions miljoen millionen million millones millón milioni milione milhões mi mlj
        10000000 crore crores cr
        1000000000 bn billion billions mrd miljard milliard milliards milliarde milliarden miliardi
        1000000000000 trillion trillions
        """);

    /// <summary>Words for a period that follow an amount, or stand in front of it.</summary>
    public static readonly FrozenDictionary<string, AmountPeriod> Periods = PeriodRows(
        """
        Hour hour hours hr hrs h hourly uur uurloon uurtarief stunde std stündlich stundenlohn stundensatz heure heures horaire hora horas ora oraria timme timmen time timen timlön timelønn godz godzinę godzina saat saatlik tunti hodinu hod oră ora 时薪 時給
        Day day daily diem dag dagtarief tag tagessatz täglich jour journalier jours día diario giorno dia dagen dzień dziennie gün günlük päivä den zi 日薪 天
        Week week weekly wk weekloon week woche wöchentlich semaine hebdomadaire semana semanal settimana vecka uke tydzień
        Month month monthly months mo mth pcm maand maandelijks maandsalaris maandloon mnd monat monate monatlich monatsgehalt monatslohn mtl mois mensuel mensuels mensuelle mensuelles mes mensual mensuales mese mensile mensili mês mensal mensais månad månaden månadslön månadslönen mån måned måneden månedslønn md miesiąc miesięcznie mies mc ay aylık kuukausi kuukaudessa kk měsíc měsíčně lună lunar 月薪 月給 月 每月
        Year year years yearly yr annum annual annually annualised annualized pa jaar jaarlijks jaarsalaris jaarbasis jr jahr jahre jährlich jahresgehalt jahresbrutto jahreszielgehalt an ans année annuel annuels annuelle annuelles año años anual anuales anno annuo annui annua annuale ral ano anuais år året årslön årslønn årslønnen rok rocznie roku yıl yıllık vuosi vuodessa ročně roce lpa 年薪 年収 年
        Other shift shifts dienst schicht quarter kwartaal quincena quincenal quinzaine fortnight fortnightly kilometer kilometre km mile assignment project opdracht person persoon
        """);

    /// <summary>Words that may stand between an amount and its period.</summary>
    public static readonly FrozenSet<string> PeriodFillers = Set(
        "a an per the each every gross net basic base fixed of in by als op de het een bruto netto brutto brutto im pro die der das den dem je brut bruts net nets par le la les por al a los las cada"
        + " lordi lorde netti al per il ogni brutos bruto netos líquidos na za i om per på net pe salaris salary gehalt salaire salario stipendio plus-minus ca circa fijo fijos");

    /// <summary>What joins the two ends of a range everywhere.</summary>
    public static readonly FrozenSet<string> Joiners = Set("to tot bis à a do až til till hingga 至 到 或 până la al - – — ~ 〜 ～ − tussen −");

    /// <summary>What joins the two ends of a range after a word such as <em>between</em>.</summary>
    public static readonly FrozenSet<string> BetweenJoiners = Set("and en und et y e i a og och și ve & és");

    /// <summary>Words that open a range.</summary>
    public static readonly FrozenSet<string> Between = Set("between tussen zwischen entre tra fra mellan mellom între między från van von de da from od desde arasında");

    /// <summary>Words after which an amount is an upper end.</summary>
    public static readonly FrozenSet<string> UpTo = Set(
        "tot max maximum maximal maximaal hoogstens höchstens jusqu'à jusqu'a jusqu'au jusqu’à hasta fino inntil upp opp do až maximaal maximo máximo massimo upto oppptil");

    /// <summary>Words after which an amount is a lower end; the last ones before a further small word.</summary>
    public static readonly FrozenSet<string> From = Set(
        "from vanaf ab desde från od alkaen min minimum minimaal mindestens mindestens starting minstens ten partir least at upwards a");

    /// <summary>Words beside which a number with a scale, or from a thousand on, is pay even without a currency.</summary>
    public static readonly FrozenSet<string> PayWords = Set(
        "salary salaries pay pays wage wages compensation remuneration package earn earning ote salaris salarissen maandsalaris jaarsalaris loon maandloon verdienen verdien verdient bruto netto gehalt jahresgehalt"
        + " monatsgehalt vergütung verdienst brutto salaire salaires rémunération brut bruts salario sueldo remuneración bruto brutos stipendio retribuzione lordi ral salário remuneração lön månadslön lønn wynagrodzenie"
        + " gross base otetr fixe doe");

    private static FrozenDictionary<string, string> Rows(string rows)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows.Split('\n'))
        {
            var parts = row.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (var word in parts.Skip(1))
                words.TryAdd(word, parts[0]);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, decimal> Scaled(string rows) => Rows(rows).ToFrozenDictionary(
        p => p.Key, p => decimal.Parse(p.Value, System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenDictionary<string, AmountPeriod> PeriodRows(string rows) =>
        Rows(rows).ToFrozenDictionary(p => p.Key, p => Enum.Parse<AmountPeriod>(p.Value), StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
