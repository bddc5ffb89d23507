using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The words in English.</summary>
internal static class English
{
    public static PrivacyPhrases Phrases { get; } = new()
    {
        Tag = LanguageTag.Parse("en"),
        And = "and",
        Purposes = new Dictionary<string, string>
        {
            ["outreach.draft"] = "So that a recruiter can be given a draft of a message to you. A model may write it; a person reviews it before anything goes out.",
            ["outreach.send"] = "So that a recruiter can write to you about a job.",
            ["ai.training"] = "So that models can learn from your data, whatever they are made for.",
            ["ai.training.content-generating"] = "So that models that write texts can be trained or tuned.",
            ["ai.training.content-generating.pretrain"] = "So that models that write texts can be trained from scratch.",
            ["ai.training.content-generating.tune"] = "So that models that write texts can be tuned.",
            ["ai.training.non-content-generating"] = "So that models that write no texts, for instance for search, can be trained.",
            ["service.security"] = "So that the service stays secure.",
            ["service.spam-detection"] = "So that spam can be found.",
            ["service.recommendation"] = "So that recommendations can be made.",
        },
        Categories = new Dictionary<string, string>
        {
            ["profile"] = "what your profile shows",
            ["posts"] = "what you publish",
            ["job-activity"] = "which jobs you look at, save and respond to",
            ["work-performance"] = "how you do your work",
            ["recruiter-content"] = "what you write as a recruiter",
            ["feedback"] = "what you say about drafts",
            ["private-messages"] = "your private messages",
        },
        NoticeTitle = "How your data is used",
        WhatForHeading = "What for",
        WhatIsUsedHeading = "What is used",
        DefaultHeading = "What holds if you do nothing",
        OptOutHeading = "How to say no",
        UsedPattern = "Used: {0}.",
        NeverUsedPattern = "Never used: {0}.",
        PublicContent = "What you publish may become part of a dataset over time, so think about what you share.",
        DefaultStates =
        [
            "Not used, because it is not clear which rule holds where you are.",
            "Not used where you are.",
            "Off, until you say yes.",
            "On, until you say no. This is a default, not your consent.",
            "On, until you object. This is a default, not your consent.",
            "On, and it cannot be switched off.",
        ],
        OptOuts =
        [
            "There is nothing to switch off.",
            "There is nothing to switch off.",
            "Leave it off, or switch it off again in the settings at any time.",
            "Switch it off in the settings at any time.",
            "Send in the objection form at any time.",
            "There is no opt-out for this purpose; you can still ask what is held about you.",
        ],
        FutureOnly = "It counts from then on; what was done before, training included, is not undone.",
        DescriptionTitle = "How personal data is processed",
        DescriptionIntro = "Made from the configuration in use on {0}.",
        PurposesHeading = "Purposes",
        OtherPurposes = "The library pursues no other purpose and trains nothing. Rules for {0} are there for questions of the host.",
        FieldsHeading = "Data fields",
        ProvidersHeading = "Providers of models",
        RetentionHeading = "Retention",
        VersionsHeading = "Versions of rules",
        RightsHeading = "Rights and review",
        PurposeColumns =
        [
            "purpose",
            "what for",
            "default",
            "legal basis",
            "rule",
        ],
        FieldColumns =
        [
            "field",
            "whose",
            "kind of data",
            "what a model sees",
        ],
        RetentionColumns =
        [
            "record",
            "days kept",
        ],
        Sources =
        [
            "not stated",
            "candidate",
            "job posting",
            "recruiter and company",
            "recruiter's own texts",
        ],
        Exposures =
        [
            "nothing",
            "a yes, a no or a number",
            "a placeholder, never the value",
            "the text, as quoted data",
        ],
        Records = new Dictionary<string, string>
        {
            ["draft"] = "drafts with the request they came from",
            ["review"] = "decisions about drafts",
            ["consent-event"] = "consent records",
            ["audit-entry"] = "audit entries",
            ["suppression"] = "opt-outs under a keyed hash",
            ["preference"] = "changes of preferences",
            ["custom-content"] = "recruiters' own texts",
            ["feedback"] = "feedback about drafts",
        },
        TrainingUses =
        [
            "It is not known whether the provider trains on it.",
            "The provider does not train on it.",
            "The provider trains on it unless the customer opted out.",
            "The provider trains on it.",
        ],
        ProviderPattern = "{0}, {1}: keeps what it gets for at most {2} days. Read on {3}, valid until {4}; source: {5}.",
        AllModels = "all models",
        PlacesPattern = "Regions of processing: {0}. Sub-processors: {1}.",
        HumanReviews =
        [
            "It is not known whether people at the provider read it.",
            "Nobody at the provider reads it.",
            "People at the provider read only what was flagged as abuse.",
            "People at the provider may read it.",
        ],
        None = "none",
        NoProvider = "No model is asked, or no provider's promise is on record; without one no call is made.",
        InProcess = "The model runs inside the process; nothing leaves it.",
        HostGate = "A gate of the host's own decides about purposes; its rules are not known here.",
        LegitimateInterests = "legitimate interests",
        NotStated = "not stated; the host names it",
        Rights =
        [
            "People can ask for access to their data, ask for erasure, and object. An answer is due within one month under the General Data Protection Regulation, within 45 days in California.",
            "Users of a contract ask through its main administrator.",
            "An opt-out survives erasure as a keyed hash, so that nobody is contacted again after a later import.",
            "A named person reviews and approves every message before it goes out; nothing leaves by itself.",
        ],
        NotLegalAdvice = "This is not legal advice.",
    };
}
