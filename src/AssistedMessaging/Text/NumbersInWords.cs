using System.Collections.Frozen;

namespace AssistedMessaging.Text;

/// <summary>Reads numbers that are written in words, in English, Dutch, German, French, Spanish, Italian, Portuguese and Polish.</summary>
internal static class NumbersInWords
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, int>> Tables = new Dictionary<string, FrozenDictionary<string, int>>(StringComparer.Ordinal)
    {
        ["en"] = Table("zero:0 a:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16"
            + " seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000 million:1000000 billion:1000000000"),
        ["nl"] = Table("nul:0 een:1 één:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 dertien:13 veertien:14 vijftien:15 zestien:16 zeventien:17"
            + " achttien:18 negentien:19 twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90 honderd:100 duizend:1000 mille:1000 miljoen:1000000 miljard:1000000000 en:-1 ën:-1"),
        ["de"] = Table("null:0 ein:1 eine:1 einen:1 einem:1 einer:1 eins:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15"
            + " sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 dreissig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 tausend:1000"
            + " million:1000000 millionen:1000000 milliarde:1000000000 milliarden:1000000000 und:-1"),
        ["fr"] = Table("zéro:0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 vingts:20"
            + " trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 octante:80 nonante:90 cent:100 cents:100 mille:1000 million:1000000 millions:1000000 milliard:1000000000 milliards:1000000000"),
        ["es"] = Table("cero:0 un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciséis:16 diecisiete:17"
            + " dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintiún:21 veintidós:22 veintitrés:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30"
            + " cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 trescientos:300 quinientos:500 mil:1000 millón:1000000 millones:1000000"),
        ["it"] = Table("un:1 uno:1 una:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13 quattordici:14 quindici:15 sedici:16 diciassette:17"
            + " diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80 novanta:90 cento:100 mille:1000 mila:1000 milione:1000000 milioni:1000000"),
        ["pt"] = Table("zero:0 um:1 uma:1 dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14 quatorze:14 quinze:15 dezasseis:16 dezesseis:16"
            + " dezassete:17 dezessete:17 dezoito:18 dezanove:19 dezenove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 duzentos:200"
            + " duzentas:200 trezentos:300 trezentas:300 quatrocentos:400 quinhentos:500 mil:1000 milhão:1000000 milhões:1000000"),
        ["pl"] = Table("zero:0 jeden:1 jedna:1 dwa:2 dwie:2 dwóch:2 trzy:3 trzech:3 cztery:4 czterech:4 pięć:5 pięciu:5 sześć:6 sześciu:6 siedem:7 siedmiu:7 osiem:8 ośmiu:8 dziewięć:9"
            + " dziewięciu:9 dziesięć:10 dziesięciu:10 jedenaście:11 jedenastu:11 dwanaście:12 dwunastu:12 trzynaście:13 czternaście:14 piętnaście:15 piętnastu:15 szesnaście:16 siedemnaście:17 osiemnaście:18"
            + " dziewiętnaście:19 dwadzieścia:20 dwudziestu:20 trzydzieści:30 trzydziestu:30 czterdzieści:40 pięćdziesiąt:50 sześćdziesiąt:60 siedemdziesiąt:70 osiemdziesiąt:80 dziewięćdziesiąt:90"
            + " sto:100 dwieście:200 trzysta:300 czterysta:400 pięćset:500 tysiąc:1000 tysiące:1000 tysięcy:1000 milion:1000000 miliony:1000000 milionów:1000000"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads the longest number in words that begins at <paramref name="start"/>, the beginning of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first word begins.</param>
    /// <param name="language">Primary language; others than the eight have no number words.</param>
    /// <param name="number">The number.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, string language, out NumberMention number)
    {
        number = default;
        if (!Tables.TryGetValue(language, out var table))
            return false;

        var lookup = table.GetAlternateLookup<ReadOnlySpan<char>>();
        var sum = default(Sum);
        var end = start;
        var at = start;
        while (at < text.Length)
        {
            var wordEnd = at;
            while (wordEnd < text.Length && char.IsLetter(text[wordEnd]))
                wordEnd++;
            var isJoint = sum.Parts > 0 && text[at..wordEnd] is "and" or "et" or "y" or "e";
            if (wordEnd == at || wordEnd - at > 48 || !(isJoint ? sum.CanJoin(language) : sum.TryAddWord(text[at..wordEnd], lookup)))
                break;
            if (!isJoint)
                end = wordEnd;
            if (wordEnd + 1 >= text.Length || text[wordEnd] is not (' ' or '-' or '\u00A0'))
                break;
            at = wordEnd + 1;
        }

        if (sum.Parts == 0 || (sum.Parts == 1 && text[start..end] is "a"))
            return false;
        number = new NumberMention(TextSpan.FromBounds(start, end), sum.Total, null);
        return true;
    }

    private static FrozenDictionary<string, int> Table(string rows) => rows.Split(' ')
        .Select(r => r.Split(':')).ToFrozenDictionary(r => r[0], r => int.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Adds number words up: a hundred multiplies what stands before it, a thousand and more closes a group.</summary>
    private struct Sum
    {
        private long _closed;
        private long _open;
        private long _last;

        public int Parts { get; private set; }

        public readonly decimal Total => _closed + _open;

        public readonly bool CanJoin(string language) => language switch { "en" => _last >= 100, "es" or "fr" => _last is >= 20 and < 100, "pt" => _last >= 20, _ => false };

        /// <summary>Adds a word, or all parts of a compound.</summary>
        public bool TryAddWord(ReadOnlySpan<char> word, FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> table)
        {
            Span<char> lower = stackalloc char[word.Length];
            word.ToLowerInvariant(lower);
            Span<int> parts = stackalloc int[12];
            var count = Segment(lower, table, parts, 0);
            if (count <= 0 || Total > 1_000_000_000_000)
                return false;
            var next = this;
            for (var i = 0; i < count; i++)
            {
                if (!next.Add(parts[i]))
                    return false;
            }

            this = next;
            return true;
        }

        /// <summary>Divides a compound into number words, the longest first.</summary>
        private static int Segment(
            ReadOnlySpan<char> rest, FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> table, Span<int> parts, int count)
        {
            if (rest.IsEmpty)
                return count;
            if (count == parts.Length)
                return -1;
            for (var length = Math.Min(rest.Length, 16); length >= 2; length--)
            {
                if (!table.TryGetValue(rest[..length], out var value) || (value < 0 && (count == 0 || length == rest.Length)))
                    continue;
                parts[count] = value;
                if (Segment(rest[length..], table, parts, count + 1) is > 0 and var all)
                    return all;
            }

            return count == 0 && rest is "a" && table.ContainsKey("a") ? One(parts) : -1;
        }

        private static int One(Span<int> parts)
        {
            parts[0] = 1;
            return 1;
        }

        private bool Add(int value)
        {
            if (value < 0)
                return true;
            if (value >= 1000)
                (_closed, _open) = (_closed + (Math.Max(_open, 1) * value), 0);
            else if (value == 100)
                _open = _open == 0 ? 100 : _open * 100;
            else if (value == 20 && _last == 4)
                _open += 76;
            else if (Parts > 0 && _last < 10 && value < 10)
                return false;
            else
                _open += value;
            (_last, Parts) = (value, Parts + 1);
            return true;
        }
    }
}
