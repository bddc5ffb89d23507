namespace AssistedMessaging.Moderation.Quality;

/// <summary>The small words by which a sentence shows its language, folded. A word may serve several languages.</summary>
internal static class FunctionWords
{
    private static readonly string[] Languages = ["en", "nl", "de", "fr", "es", "it", "pt", "pl", "sv", "da"];

    private static readonly WordTable Words = Build(
        "the and for you your with that this are is was have has would will could should to of in on at from we our i my me be it as if or not but about an a what when which who do does can there their they he she his her him been were than then them how am let know please by",
        "de het een en van ik je jij u uw jouw jou voor met op te dat die niet zijn is aan om ook als maar bij wij we ons onze naar over er hebt heb heeft kun kunt zou graag wil wat wie of door tot uit nog deze dit hier was worden wordt mijn in zoek hoor",
        "der die das und ich sie ihr ihre ihnen du dich dir dein deine wir uns unser unsere mit fur auf ist sind nicht ein eine einen einem einer zu von bei im am den dem des als auch aber wenn haben hat habe wurde wurden werden wird uber nach aus dass oder wie kann konnen mich mir sich noch um in an",
        "le la les un une des du de et je vous votre vos tu te ton ta nous notre nos avec pour dans sur est sont pas ne que qui ce cette ces au aux en par plus ou mais si il elle mon ma mes serait avez etes suis ai etre bien se sa son leur chez comme tres",
        "el la los las un una de del y yo usted su sus tu tus te nos nuestro nuestra con para en por es son no que se lo le al como mas pero si me mi esta este estoy estas ha he has hemos muy sobre o cuando donde quien tienes tiene ser unos unas a",
        "il lo la i gli le un una di del della dei e io lei lui noi voi suo sua tuo tua con per in su da non che si mi ti ci sono sei come piu ma se ho hai ha abbiamo molto nel nella al alla questo questa anche a o delle degli dal dalla tra cosa quale perche",
        "o a os as um uma de do da dos das e eu voce voces seu sua nos nosso nossa com para em por nao que se ao como mais mas me meu minha esta este estou tem tenho temos muito sobre ou quando onde no na nas pelo pela gostaria gostava trabalho consigo seria pelos pelas ja seus suas teu tua essa isso foi ser",
        "i w z na do sie nie jest sa to ze o jak dla od po za czy ale pan pani panstwo ja my nasz nasza mam mamy przez przy ten ta oraz jako moze bardzo nas nam jestem jestesmy mozemy chce ci twoj twoja twoje ciebie mnie albo lub przed jego jej ich tym tej takie jesli wiec",
        "och att det en ett som for med pa av ar jag du vi din ditt er inte har till om den de kan skulle vill hos oss var fran men eller vara",
        "og at det en et som for med pa af er jeg du vi din dit ikke har til om den de kan ville hos os vores fra men eller vaere");

    /// <summary>Whether the language is one that these words can tell.</summary>
    public static int IndexOf(string language) => Array.IndexOf(Languages, language is "no" or "nb" or "nn" ? "da" : language);

    /// <summary>Number of languages.</summary>
    public static int Count => Languages.Length;

    /// <summary>The languages of a word, as bits; 0 for words of content.</summary>
    public static int Of(in Word word) => Words[word.Hash];

    private static WordTable Build(params string[] lists)
    {
        var words = new Dictionary<ulong, int>();
        for (var i = 0; i < lists.Length; i++)
        {
            foreach (var word in lists[i].Split(' '))
                words[WordView.HashOf(word)] = words.GetValueOrDefault(WordView.HashOf(word)) | (1 << i);
        }

        return new WordTable(words);
    }
}
