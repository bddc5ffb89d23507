using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The words in French.</summary>
internal static class French
{
    public static PrivacyPhrases Phrases { get; } = new()
    {
        Tag = LanguageTag.Parse("fr"),
        And = "et",
        Purposes = new Dictionary<string, string>
        {
            ["outreach.draft"] = "Pour proposer au recrutement le brouillon d’un message à votre intention. Un modèle peut l’écrire ; une personne le relit avant tout envoi.",
            ["outreach.send"] = "Pour vous écrire au sujet d’un emploi.",
            ["ai.training"] = "Pour que des modèles apprennent de vos données, quel que soit leur usage.",
            ["ai.training.content-generating"] = "Pour entraîner ou ajuster des modèles qui écrivent des textes.",
            ["ai.training.content-generating.pretrain"] = "Pour entraîner à partir de zéro des modèles qui écrivent des textes.",
            ["ai.training.content-generating.tune"] = "Pour ajuster des modèles qui écrivent des textes.",
            ["ai.training.non-content-generating"] = "Pour entraîner des modèles qui n’écrivent pas de textes, par exemple pour la recherche.",
            ["service.security"] = "Pour que le service reste sûr.",
            ["service.spam-detection"] = "Pour détecter le spam.",
            ["service.recommendation"] = "Pour faire des recommandations.",
        },
        Categories = new Dictionary<string, string>
        {
            ["profile"] = "ce que montre votre profil",
            ["posts"] = "ce que vous publiez",
            ["job-activity"] = "les offres que vous consultez, enregistrez et auxquelles vous répondez",
            ["work-performance"] = "la façon dont vous travaillez",
            ["recruiter-content"] = "ce que vous écrivez en tant que recruteur ou recruteuse",
            ["feedback"] = "ce que vous dites des brouillons",
            ["private-messages"] = "vos messages privés",
        },
        NoticeTitle = "Comment vos données sont utilisées",
        WhatForHeading = "Dans quel but",
        WhatIsUsedHeading = "Ce qui est utilisé",
        DefaultHeading = "Ce qui vaut si vous ne faites rien",
        OptOutHeading = "Comment dire non",
        UsedPattern = "Utilisé : {0}.",
        NeverUsedPattern = "Jamais utilisé : {0}.",
        PublicContent = "Ce que vous publiez peut, avec le temps, faire partie d’un jeu de données ; réfléchissez donc à ce que vous partagez.",
        DefaultStates =
        [
            "Non utilisé, car la règle applicable là où vous êtes n’est pas claire.",
            "Non utilisé là où vous êtes.",
            "Désactivé, jusqu’à ce que vous disiez oui.",
            "Activé, jusqu’à ce que vous disiez non. C’est un réglage par défaut, pas votre consentement.",
            "Activé, jusqu’à ce que vous vous y opposiez. C’est un réglage par défaut, pas votre consentement.",
            "Activé, sans possibilité de désactivation.",
        ],
        OptOuts =
        [
            "Il n’y a rien à désactiver.",
            "Il n’y a rien à désactiver.",
            "Laissez-le désactivé, ou désactivez-le de nouveau à tout moment dans les paramètres.",
            "Désactivez-le à tout moment dans les paramètres.",
            "Envoyez à tout moment le formulaire d’opposition.",
            "Il n’y a pas de refus possible pour cette finalité ; vous pouvez toujours demander ce qui est conservé à votre sujet.",
        ],
        FutureOnly = "Cela vaut à partir de ce moment ; ce qui a été fait avant, entraînement compris, n’est pas annulé.",
        DescriptionTitle = "Comment les données personnelles sont traitées",
        DescriptionIntro = "Établi à partir de la configuration en service le {0}.",
        PurposesHeading = "Finalités",
        OtherPurposes = "La bibliothèque ne poursuit aucune autre finalité et n’entraîne rien. Les règles pour {0} servent aux questions de l’hôte.",
        FieldsHeading = "Champs de données",
        ProvidersHeading = "Fournisseurs de modèles",
        RetentionHeading = "Conservation",
        VersionsHeading = "Versions des règles",
        RightsHeading = "Droits et relecture",
        PurposeColumns =
        [
            "finalité",
            "dans quel but",
            "par défaut",
            "base juridique",
            "règle",
        ],
        FieldColumns =
        [
            "champ",
            "à qui",
            "type de données",
            "ce que voit un modèle",
        ],
        RetentionColumns =
        [
            "enregistrement",
            "jours de conservation",
        ],
        Sources =
        [
            "non indiqué",
            "profil candidat",
            "offre d’emploi",
            "recrutement et entreprise",
            "textes propres au recrutement",
        ],
        Exposures =
        [
            "rien",
            "un oui, un non ou un nombre",
            "un repère, jamais la valeur",
            "le texte, comme données citées",
        ],
        Records = new Dictionary<string, string>
        {
            ["draft"] = "brouillons avec la demande dont ils sont issus",
            ["review"] = "décisions sur les brouillons",
            ["consent-event"] = "enregistrements de consentement",
            ["audit-entry"] = "entrées d’audit",
            ["suppression"] = "refus sous une empreinte à clé",
            ["preference"] = "modifications de préférences",
            ["custom-content"] = "textes propres au recrutement",
            ["feedback"] = "retours sur les brouillons",
        },
        TrainingUses =
        [
            "On ne sait pas si le fournisseur s’en sert pour l’entraînement.",
            "Le fournisseur ne s’en sert pas pour l’entraînement.",
            "Le fournisseur s’en sert pour l’entraînement, sauf refus du client.",
            "Le fournisseur s’en sert pour l’entraînement.",
        ],
        ProviderPattern = "{0}, {1} : conserve ce qu’il reçoit au plus {2} jours. Lu le {3}, valable jusqu’au {4} ; source : {5}.",
        AllModels = "tous les modèles",
        PlacesPattern = "Lieux de traitement : {0}. Sous-traitants ultérieurs : {1}.",
        HumanReviews =
        [
            "On ne sait pas si des personnes chez le fournisseur lisent ces données.",
            "Personne chez le fournisseur ne lit ces données.",
            "Chez le fournisseur, on ne lit que ce qui est signalé comme abus.",
            "Des personnes chez le fournisseur peuvent lire ces données.",
        ],
        None = "aucun",
        NoProvider = "Aucun modèle n’est appelé, ou aucun engagement de fournisseur n’est enregistré ; sans engagement, aucun appel n’est fait.",
        InProcess = "Le modèle fonctionne dans le processus ; rien n’en sort.",
        HostGate = "Un contrôle propre à l’hôte décide des finalités ; ses règles ne sont pas connues ici.",
        LegitimateInterests = "intérêts légitimes",
        NotStated = "non indiquée ; l’hôte la précise",
        Rights =
        [
            "Chacun peut demander l’accès à ses données, demander leur effacement et s’opposer. Une réponse est due dans un délai d’un mois selon le règlement général sur la protection des données, de 45 jours en Californie.",
            "Les utilisateurs d’un contrat passent par l’administration principale de celui-ci.",
            "Un refus survit à l’effacement sous forme d’empreinte à clé, afin que personne ne soit recontacté après une importation ultérieure.",
            "Une personne nommée relit et approuve chaque message avant son envoi ; rien ne part tout seul.",
        ],
        NotLegalAdvice = "Ceci n’est pas un avis juridique.",
    };
}
