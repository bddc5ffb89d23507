namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Words that carry a capital without being anybody's name, folded.</summary>
internal static class NameWords
{
    private static readonly WordSet Ordinary = WordSet.Of(
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english dutch german french spanish italian portuguese"
        + " polish swedish danish norwegian european linkedin inmail zoom teams google meet skype whatsapp calendly cv pdf hr ai it kpi b2b b2c saas ceo cto cfo ok phd msc bsc mba"
        + " regards best kind warm sincerely thanks thank cheers talk soon groet groeten vriendelijke met hartelijke grusse gruss freundlichen viele beste cordialement bien saludo saludos un atentamente cordiales saluti cumprimentos abraco pozdrawiam pozdrowienia powazaniem"
        + " nederlands engels duits frans spaans europees europese englisch deutsch franzosisch europa europe nederland");

    /// <summary>Whether a language writes this word with a capital out of courtesy: <c>Suo</c> in Italian, <c>Pan</c> and <c>Twój</c> in Polish, <c>Uw</c> in Dutch.</summary>
    public static bool IsCourtesy(string language, ReadOnlySpan<char> word) => language switch
    {
        "nl" => word is "uw" or "uzelf",
        "fr" => word is "vous" or "votre" or "vos",
        "es" => word is "usted" or "ud",
        "it" => word is "lei" or "le" or "la" or "ella" or "suo" or "sua" or "suoi" or "sue",
        "pt" => word is "senhor" or "senhora" or "voce" or "exa",
        "pl" => word is "pan" or "pani" or "pana" or "pania" or "panu" or "panem" or "panstwo" or "panstwa" or "panstwu" or "ty" or "ci" or "cie" or "ciebie" or "tobie" or "toba"
            or "twoj" or "twoja" or "twoje" or "twojego" or "twojej" or "twojemu" or "twoim" or "twoich" or "twoimi" or "wy" or "was" or "wam" or "wasz" or "wasza" or "wasze",
        _ => false,
    };

    public static bool IsOrdinary(in Word word) => Ordinary.Has(word.Hash);

    /// <summary>Whether an employer's name is likely to follow.</summary>
    public static bool IsEmployerCue(ReadOnlySpan<char> word) => word is "at" or "bij" or "bei" or "chez" or "presso" or "empresa" or "firmie";
}
