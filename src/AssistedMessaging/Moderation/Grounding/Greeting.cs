using System.Collections.Frozen;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Finds the name in the greeting at the beginning of a message.</summary>
internal static class Greeting
{
    private static readonly FrozenSet<string> Greetings = Set(
        "hi hello hey dear greetings good morning afternoon evening day beste hoi hallo dag geachte goedemorgen goedemiddag goedenavond lieve guten tag morgen abend liebe lieber sehr geehrte geehrter moin servus grussgott"
        + " bonjour cher chere salut bonsoir hola estimado estimada querido querida buenos buenas dias tardes ciao gentile buongiorno egregio caro cara ola prezado prezada bom boa tarde noite czesc szanowny szanowna pani panie dzien dobry witaj witam hej salve spettabile kara kare");

    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss mx dr prof professor sir madam heer mevrouw dhr mevr mw drs ir herr frau doktor doctor monsieur madame mademoiselle m mme mlle senor senora senorita sr sra srta don dona signor signora dott dottoressa sig senhor senhora pan pani panie");

    private static readonly FrozenSet<string> General = Set("there all everyone team again allemaal allen zusammen alle tous toutes equipe todos todas equipo tutti wszyscy panstwo and en und et y i the de du la");

    /// <summary>Finds the words of the name.</summary>
    /// <param name="text">The message or its beginning.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">First word of the name.</param>
    /// <param name="last">Last word of the name.</param>
    /// <returns>False when the message does not begin with a greeting and a name.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, in WordView words, out int first, out int last)
    {
        (first, last) = (0, -1);
        var i = 0;
        while (i < words.Count && i < 3 && Has(Greetings, words.Letters(i)))
            i++;
        if (i == 0)
            return false;
        while (i < words.Count && Has(Titles, words.Letters(i)) && IsJoined(text, words[i - 1].End, words[i].Start, mayComma: true))
            i++;

        first = i;
        for (; i < words.Count && i < first + 6 && words[i].IsUpper && IsJoined(text, words[i - 1].End, words[i].Start, mayComma: i == first); i++)
        {
            if (i > first && words[i].Sentence != words[i - 1].Sentence && words[i - 1].End - words[i - 1].Start > 1)
                break;
            last = i;
        }

        return last >= first;
    }

    /// <summary>Whether a word of a greeting is no name: "all", "team", a title.</summary>
    public static bool IsGeneral(ReadOnlySpan<char> word) => Has(General, word) || Has(Titles, word);

    /// <summary>Nothing but a space, a comma after the greeting word, a hyphen or the full stop of a title stands between the words.</summary>
    private static bool IsJoined(ReadOnlySpan<char> text, int from, int to, bool mayComma) =>
        to - from <= 2 && text[from..to].IndexOfAnyExcept(mayComma ? " \u00A0.,-'’" : " \u00A0.-'’") < 0;

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
