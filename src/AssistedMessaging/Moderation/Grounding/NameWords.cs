using System.Collections.Frozen;

namespace AssistedMessaging.Moderation.Grounding;

/// <summary>Words that carry a capital without being anybody's name, folded.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Ordinary = (
        "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english dutch german french spanish italian portuguese"
        + " polish swedish danish norwegian european linkedin inmail zoom teams google meet skype whatsapp calendly cv pdf hr ai it kpi b2b b2c saas ceo cto cfo ok phd msc bsc mba"
        + " regards best kind warm sincerely thanks thank cheers talk soon groet groeten vriendelijke met hartelijke grusse gruss freundlichen viele beste cordialement bien saludo saludos un atentamente cordiales"
        + " nederlands engels duits frans spaans europees europese englisch deutsch franzosisch europa europe nederland").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsOrdinary(ReadOnlySpan<char> word) => Ordinary.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether an employer's name is likely to follow.</summary>
    public static bool IsEmployerCue(ReadOnlySpan<char> word) => word is "at" or "bij" or "bei" or "chez";

    public static bool IsGermanCue(ReadOnlySpan<char> word) => word is "bei" or "firma" or "fur";
}
