namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Where in a German sentence a word with a capital is a name and not just a noun: after certain words, or before them.</summary>
internal static class GermanNames
{
    /// <summary>Whether a name is likely at this word.</summary>
    public static bool IsLikely(in WordView words, int at)
    {
        if (IsFormalPronoun(words.Letters(at)))
            return false;
        var before = words.Letters(at - 1);
        if (before is "bei" or "firma" or "fur" || IsSchool(before) || IsPerson(before))
            return true;
        if (at + 1 < words.Count && words[at + 1].Sentence == words[at].Sentence && IsBeforeWord(before, words.Letters(at + 1)))
            return true;
        return at >= 2 && words[at - 2].Sentence == words[at].Sentence && before is "in" && IsPlace(words.Letters(at - 2));
    }

    /// <summary>A form of the formal address, which begins with a capital everywhere.</summary>
    private static bool IsFormalPronoun(ReadOnlySpan<char> word) => word is "sie" or "ihnen" or "ihr" or "ihre" or "ihren" or "ihrem" or "ihrer" or "ihres";

    /// <summary>What follows a name: the legal form of a company, or a verb of living after "in".</summary>
    private static bool IsBeforeWord(ReadOnlySpan<char> before, ReadOnlySpan<char> next) =>
        next is "ag" or "gmbh" or "kg" or "se" or "ohg" or "ltd" or "inc" or "bv" or "sarl" || (before is "in" && next is "wohnen" or "wohnst" or "leben" or "lebst" or "wohnhaft" or "ansassig");

    private static bool IsSchool(ReadOnlySpan<char> word) => word is "hochschule" or "universitat" or "uni" or "fachhochschule" or "fh" or "tu" or "akademie" or "institut";

    private static bool IsPerson(ReadOnlySpan<char> word) => word is "kontakt" or "kontaktin" or "bekannte" or "bekannter" or "bekannten" or "kollege" or "kollegin" or "kollegen" or "freund" or "freundin";

    private static bool IsPlace(ReadOnlySpan<char> word) =>
        word is "buro" or "burostandort" or "standort" or "sitz" or "hauptsitz" or "niederlassung" or "zentrale" or "filiale" or "werk" or "campus" or "labor" or "studio" or "wohnung" or "studium" or "standorte";
}
