using AssistedMessaging.Profiles;

namespace AssistedMessaging.Moderation.Quality;

/// <summary>A reader who is addressed formally in one place and familiarly in another, or throughout in another form than asked for.</summary>
/// <remarks>Only words that are certain count, so that a message can pass without any. Languages without two forms, and languages without words here, are not judged.</remarks>
internal sealed class AddressCheck : MessageCheck
{
    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        if (part is not MessagePart.Body || context.Language.Language is not ("nl" or "de" or "fr" or "es" or "it" or "pt" or "pl"))
            return;

        using var words = context.Words(part);
        int formal = 0, familiar = 0, firstFormal = -1, firstFamiliar = -1;
        for (var i = 0; i < words.Count; i++)
        {
            switch (Form(context.Language.Language, words, i))
            {
                case > 0:
                    firstFormal = formal++ == 0 ? i : firstFormal;
                    break;
                case < 0:
                    firstFamiliar = familiar++ == 0 ? i : firstFamiliar;
                    break;
            }
        }

        if (formal > 0 && familiar > 0)
        {
            var odd = formal > familiar || (formal == familiar && firstFormal < firstFamiliar) ? firstFamiliar : firstFormal;
            Add(ref findings, "quality.address-switch", part, words.Span(odd, odd));
        }
        else if (context.FormOfAddress is FormOfAddress.Formal && familiar > 0)
        {
            Add(ref findings, "quality.wrong-address", part, words.Span(firstFamiliar, firstFamiliar));
        }
        else if (context.FormOfAddress is FormOfAddress.Informal && formal > 0 && !IsBrazilian(context))
        {
            Add(ref findings, "quality.wrong-address", part, words.Span(firstFormal, firstFormal));
        }
    }

    /// <summary>Where the familiar form is the third person.</summary>
    private static bool IsBrazilian(ModerationContext context) => context.Language.Value.StartsWith("pt", StringComparison.Ordinal) && context.Language.Value.Contains("-BR", StringComparison.Ordinal);

    /// <summary>1 = formal, -1 = familiar, 0 = neither or not certain.</summary>
    private static int Form(string language, in WordView words, int i)
    {
        var word = words.Letters(i);
        var isInside = i > 0 && words[i - 1].Sentence == words[i].Sentence;
        return language switch
        {
            "nl" => word is "u" or "uw" or "uzelf" ? 1 : word is "je" or "jij" or "jou" or "jouw" ? -1 : 0,
            "de" => word is "sie" or "ihnen" or "ihr" or "ihre" or "ihren" or "ihrem" or "ihrer" && words[i].IsUpper && isInside ? 1 : word is "du" or "dich" or "dir" or "dein" or "deine" or "deinen" or "deiner" or "deinem" ? -1 : 0,
            "fr" => word is "vous" or "votre" or "vos" ? 1 : word is "tu" or "toi" or "tes" ? -1 : 0,
            "it" => word is "lei" or "suo" or "sua" or "suoi" or "sue" && words[i].IsUpper && isInside ? 1 : word is "tu" or "ti" or "tuo" or "tua" or "tuoi" or "tue" ? -1 : 0,
            "pt" => word is "senhor" or "senhora" ? 1 : word is "tu" or "teu" or "tua" or "teus" or "tuas" or "contigo" ? -1 : 0,
            "pl" => word is "pan" or "pani" or "pana" or "panu" or "panem" && words[i].IsUpper ? 1
                : word is "ty" or "ciebie" or "tobie" or "toba" or "twoj" or "twoja" or "twoje" or "twojego" or "twojej" or "twoim" or "twoich" or "twoimi" ? -1 : 0,
            _ => word is "usted" ? 1 : word is "te" or "tu" or "tus" or "ti" or "contigo" or "tienes" or "quieres" or "eres" ? -1 : 0,
        };
    }
}
