using AssistedMessaging.Consent;
using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Notices;

/// <summary>What a person is told about one purpose: what is used, for what, what holds by default and how to say no (S-11).</summary>
public sealed class ConsentNotice
{
    /// <summary>The purpose.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>The language of the texts.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Version of exactly these words; a ledger event names it as <c>NoticeVersion</c>.</summary>
    public required string Version { get; init; }

    /// <summary>What is used, and what never is.</summary>
    public required string WhatIsUsed { get; init; }

    /// <summary>What it is used for.</summary>
    public required string WhatFor { get; init; }

    /// <summary>What holds while the person has said nothing.</summary>
    public required NoticeDefault Default { get; init; }

    /// <summary>The default as a sentence.</summary>
    public required string DefaultState { get; init; }

    /// <summary>How to say no, and from when it counts.</summary>
    public required string HowToOptOut { get; init; }

    /// <summary>The notice as Markdown, with its headings.</summary>
    public required string Markdown { get; init; }

    /// <summary>Purpose and version only.</summary>
    public override string ToString() => $"{Purpose} {Version}";
}
