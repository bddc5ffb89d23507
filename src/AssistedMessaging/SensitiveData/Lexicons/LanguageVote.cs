using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Which languages a sentence can be in, by its function words, so that a word of one language is not taken for a trait in another.</summary>
internal static class LanguageVote
{
    /// <summary>Fewer votes than this say nothing: a short sentence may be in any language.</summary>
    private const int Enough = 2;

    private static readonly (string Language, string Words)[] FunctionWords =
    [
        ("en", "a about all an and any are as at be been but by can could did do does for from had has have he her his how i if in is it its my no not of on or our she should so that the their them they this to was we were what when where which who will with would you your"),
        ("nl", "aan als bij dat de der deze die dit door een en er had heb hebben heeft het hij hoe ik in is je jij kan kunnen maar met mijn naar niet nog of om onder ook op over te tot uit van voor waar was wat we werd wie wij willen ze zich zij zijn zonder zou"),
        ("de", "ab aber alle als am an auf aus bei bin das dass dem den der des die durch ein eine einem einen einer er es falls fur für haben hat ich ihr ihre im in ist kein keine mit mich mir nach nicht noch nur ob oder sehr sein sich sie sind uber über um und uns vom von vor war welche wer wie wir wird wurde zu zum zur"),
        ("fr", "a à au aux avec c ce ces cette d dans de des du elle en est et il ils j je l la le les leur lui mais me mon n ne nous on ou où par pas plus pour qu que qui s sa sans se ses si son sont sur un une vous y"),
        ("es", "a al con de del desde el ella en entre es esta está este ha hay la las le lo los mas más me mi muy no nos o para pero por que qué quien se si sin sobre son su sus tiene todo tu un una y ya yo"),
        ("it", "a ad al alla anche che chi ci come con da dal dalla degli dei del della delle di e è ed gli ha hanno i il in io la le lo lui ma mi nel nella non o per perche perché più piu quando se si sono su sua suo un una uno"),
        ("pt", "a ao aos as à às com como da das de do dos e é ela ele em entre era essa esta está eu foi há isso já lhe mais mas me meu muito na não nao nas no nos o os ou para pela pelo por quando que quem se sem seu sua são sao também um uma"),
        ("pl", "a aby ale bez bo być byc był byl była byla ci co czy dla do gdy go i ich ja jak jako je jego jej jest jestem już juz ma mam mi mnie na nad nie niż niz o od oraz po pod przez przy są sa się sie ta tak tego ten to tylko w we z za ze że"),
    ];

    /// <summary>A bit for each language of <see cref="LexiconFiles.Languages"/>, by word.</summary>
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Votes = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The languages, as bits, that get at least two thirds of the best language's votes; all of them when there are too few votes.</summary>
    public static int Plausible(ReadOnlySpan<char> view, List<TextSpan> words)
    {
        Span<int> counts = stackalloc int[LexiconFiles.Languages.Length];
        counts.Clear();
        foreach (var word in words)
        {
            if (!Votes.TryGetValue(view.Slice(word.Start, word.Length), out var votes))
                continue;

            for (var language = 0; language < counts.Length; language++)
                counts[language] += (votes >> language) & 1;
        }

        var best = 0;
        foreach (var count in counts)
            best = Math.Max(best, count);
        if (best < Enough)
            return -1;

        var plausible = 0;
        for (var language = 0; language < counts.Length; language++)
            plausible |= counts[language] * 3 >= best * 2 ? 1 << language : 0;
        return plausible;
    }

    private static Dictionary<string, int> Read()
    {
        var votes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (language, words) in FunctionWords)
        {
            var index = Array.IndexOf(LexiconFiles.Languages, language);
            if (index < 0)
                continue;

            foreach (var word in words.Split(' '))
                votes[word] = votes.GetValueOrDefault(word) | (1 << index);
        }

        return votes;
    }
}
