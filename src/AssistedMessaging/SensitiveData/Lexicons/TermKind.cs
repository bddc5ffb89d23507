namespace AssistedMessaging.SensitiveData.Lexicons;

/// <summary>What a lexicon entry does in a sentence.</summary>
internal enum TermKind
{
    /// <summary>Names a sensitive matter; says something of a person only together with a link or an act.</summary>
    Topic = 0,

    /// <summary>Describes people; an occupation after it does not make it harmless.</summary>
    Person,

    /// <summary>Says by itself that somebody has the trait.</summary>
    Disclosure,

    /// <summary>Ties any trait near it to a person: possessive, to have, to suffer from.</summary>
    Link,

    /// <summary>Ties a word that describes people to a person: to be, to become.</summary>
    Copula,

    /// <summary>A noun for people who are not yet described: candidate, applicant, women.</summary>
    People,

    /// <summary>Selects, asks or tells: only, exclude, find out, mention.</summary>
    Act,

    /// <summary>A fixed phrase in which a trait word means something else.</summary>
    Phrase,

    /// <summary>A thing, an organisation or a field of work: what describes it describes no person.</summary>
    Head,

    /// <summary>An occupation: a topic beside it is a field of work.</summary>
    Job,

    /// <summary>Words before a topic that make it a field of work: experience with, project on.</summary>
    Before,

    /// <summary>Words against unequal treatment: regardless of, plays no role.</summary>
    Statement,

    /// <summary>Words that forbid to speak of what follows: do not mention, never ask about.</summary>
    Prohibition,

    /// <summary>A common word of the language, which tells what language a sentence is in.</summary>
    Common,

    /// <summary>Small words that may stand between a head and what describes it.</summary>
    Glue,

    /// <summary>A word that is a family name, too: capitalised after a capitalised word that no lexicon knows.</summary>
    Name,
}
