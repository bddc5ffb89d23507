using AssistedMessaging.Text;

namespace AssistedMessaging.Privacy.Languages;

/// <summary>The words of notices and processing descriptions in one language. Lists are in the order of the enum that they belong to.</summary>
internal sealed class PrivacyPhrases
{
    public required LanguageTag Tag { get; init; }

    /// <summary>Between the last two items of a list.</summary>
    public required string And { get; init; }

    /// <summary>What each purpose is for, as a sentence, by purpose.</summary>
    public required IReadOnlyDictionary<string, string> Purposes { get; init; }

    /// <summary>The kinds of data, in the middle of a sentence, by category.</summary>
    public required IReadOnlyDictionary<string, string> Categories { get; init; }

    public required string NoticeTitle { get; init; }

    public required string WhatForHeading { get; init; }

    public required string WhatIsUsedHeading { get; init; }

    public required string DefaultHeading { get; init; }

    public required string OptOutHeading { get; init; }

    /// <summary>{0} = kinds of data.</summary>
    public required string UsedPattern { get; init; }

    /// <summary>{0} = kinds of data.</summary>
    public required string NeverUsedPattern { get; init; }

    public required string PublicContent { get; init; }

    /// <summary>By <see cref="Notices.NoticeDefault"/>.</summary>
    public required IReadOnlyList<string> DefaultStates { get; init; }

    /// <summary>By <see cref="Notices.NoticeDefault"/>.</summary>
    public required IReadOnlyList<string> OptOuts { get; init; }

    public required string FutureOnly { get; init; }

    public required string DescriptionTitle { get; init; }

    /// <summary>{0} = date.</summary>
    public required string DescriptionIntro { get; init; }

    public required string PurposesHeading { get; init; }

    /// <summary>{0} = purposes that have rules and that the library does not pursue.</summary>
    public required string OtherPurposes { get; init; }

    public required string FieldsHeading { get; init; }

    public required string ProvidersHeading { get; init; }

    public required string RetentionHeading { get; init; }

    public required string VersionsHeading { get; init; }

    public required string RightsHeading { get; init; }

    /// <summary>Purpose, what for, default, legal basis, rule.</summary>
    public required IReadOnlyList<string> PurposeColumns { get; init; }

    /// <summary>Field, whose, kind of data, what a model sees.</summary>
    public required IReadOnlyList<string> FieldColumns { get; init; }

    /// <summary>Record, days.</summary>
    public required IReadOnlyList<string> RetentionColumns { get; init; }

    /// <summary>By <see cref="Fields.FieldSource"/>.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>By <see cref="Fields.FieldExposure"/>.</summary>
    public required IReadOnlyList<string> Exposures { get; init; }

    /// <summary>By record type.</summary>
    public required IReadOnlyDictionary<string, string> Records { get; init; }

    /// <summary>By <see cref="Composition.TrainingUse"/>, as a sentence.</summary>
    public required IReadOnlyList<string> TrainingUses { get; init; }

    /// <summary>{0} = provider, {1} = model or "all models", {2} = days, {3} = date of attestation, {4} = date of expiry, {5} = source.</summary>
    public required string ProviderPattern { get; init; }

    public required string AllModels { get; init; }

    /// <summary>Regions of processing {0} and sub-processors {1}.</summary>
    public required string PlacesPattern { get; init; }

    /// <summary>In the order of <see cref="Composition.HumanReview"/>.</summary>
    public required IReadOnlyList<string> HumanReviews { get; init; }

    /// <summary>An empty list.</summary>
    public required string None { get; init; }

    public required string NoProvider { get; init; }

    public required string InProcess { get; init; }

    public required string HostGate { get; init; }

    public required string LegitimateInterests { get; init; }

    public required string NotStated { get; init; }

    /// <summary>Sentences on what people can ask for and who decides.</summary>
    public required IReadOnlyList<string> Rights { get; init; }

    public required string NotLegalAdvice { get; init; }

    public string Used(IEnumerable<string> kinds) => Fill(UsedPattern, List(kinds));

    public string NeverUsed(IEnumerable<string> kinds) => Fill(NeverUsedPattern, List(kinds));

    public static string Fill(string pattern, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++)
            pattern = pattern.Replace($"{{{i}}}", values[i], StringComparison.Ordinal);

        return pattern;
    }

    private string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {And} {all[^1]}";
    }
}
