namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>Words that stand in nearly every text of the languages, folded: no phrase is looked up by them, and what is known of them lies together in memory.</summary>
internal static class FrequentWords
{
    private const string Lines =
        """
        the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you we her were all their there been has when who will more if no out so
        up about them can only other new some could time these two may then do first any my now such like our over me even most made after also must before back through where much your way well because
        years each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great
        position role team company short suitable write words hours week month experience project job full data manager software engineer business product people skills salary remote office join call talk type recruiter let message candidate profile
        name names someone past workplace friendly open type well days senior owner via today already
        de het een en van ik te dat die in je is niet op zijn er maar met als aan om dan wat mijn nog voor we bij dit ze of uit naar ook heb heeft werk jaar uur jij jouw onze over meer hoe waar wie worden
        werd door hun geen had tot kan al onder alleen hier veel zal zou goed mensen tussen functie hoop bedrijf groot kort passend schrijf woorden bericht kandidaat ervaring vaardigheden gesprek kantoor wanneer zoeken dagen iemand naam ben sociale afgelopen
        der die das und in den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben
        nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr ihre unser jahre offen gehalt zwischen hoffe sucht arbeite stunden erfahrung unternehmen bereich schreibe kurze worter nachricht profil habe suchen letzten personen tage jemand
        le la les de des du un une et a en que qui dans pour pas sur au plus par je avec tout faire son mettre autre on mais nous comme ou si leur y dire elle avant deux meme prendre aussi celui donner bien
        vous votre notre ce cette ses aux ont sont est ete etre avoir ans poste recherche salaire personnes pourrait equipe experience entreprise projet redige dirige message heures semaine mois annees personne suis trois jours marche quitte quelqu
        el la de que y a en un ser se no haber por con su para como estar tener le lo todo pero mas hacer o poder decir este ir otro ese si me ya ver porque dar cuando muy sin vez mucho saber sobre mi alguno
        mismo yo tambien hasta ano dos querer entre asi primero desde grande eso ni nos llegar pasar tiempo es son una los las del al experiencia salario maximo puesto empresa equipo dirigido anos semana jornada dias personas espero tres alguien estas
        il lo la i gli le di a da in con su per tra fra un uno una e che non si piu come ma anche io tu lui lei noi voi loro mio tuo suo questo quello essere avere fare dire ha sono del della dei nel anni lavoro
        o os as um uma do da dos das em no na por para com sem que se nao mais como mas foi ao ele ela ser quando muito ha nos ja esta eu tambem so pelo pela ate isso entre era depois mesmo aos ter seus anos
        i w na z do nie to jest ze sie o jak ale po co tak za od go by jego jej dla przez przy czy juz tylko byc lub bardzo pan pani ich moze praca lat pracy firma zespol oraz roku ktory ktora sa
        """;

    private static readonly HashSet<string> Words = new(Lines.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>Whether a word is one of them.</summary>
    public static bool Has(string word) => Words.Contains(word);
}
