namespace AssistedMessaging.Tests.Moderation.Grounding;

/// <summary>What a message can make up: the catalogue of the moderation guide, its compound rows taken apart.</summary>
public enum HallucinationKind
{
    AmountChanged, AmountInvented, AmountInWords, MagnitudeLost, RangeCollapsed, CurrencySwapped, PeriodSwapped, GrossNetSwapped,
    BenefitInvented, LeaveDaysChanged,
    OtherRecipient, NearNameRecipient, RecruiterWrong, CompanyAltered, EmployerInvented, BatchLeak,
    TitleChanged, TitleInflated, LocationChanged, WorkplaceChanged, EmploymentChanged, SkillInvented, CertificateInvented,
    YearsChanged, YearsInWordsChanged, DecadeClaimed, TenureChanged,
    AppliedInvented, FollowerInvented, OpenToWorkInvented, MutualNameInvented, MutualCountChanged, EventInvented, SchoolInvented,
    DateChanged, DeadlineInvented, ScarcityInvented, LinkPathChanged, LookAlikeLink, ContactInvented,
    TeamSizeInvented, GrowthInvented, HeadcountInvented, AwardInvented, FundingInvented, YourArticleInvented,
    Promise, VisaInvented, RelocationInvented, NegationFlip, SensitiveInference, UnselectedField, PrivateNote,

    /// <summary>Found by what the strange text claims (numbers, benefits, names); a text of plain words has nothing to compare.</summary>
    OtherRecruitersContent,
    DisclosureAltered, AttributedQuote,

    /// <summary>Not asked: no record holds a gender, so a title or an ending can be right and no list of words can tell.</summary>
    GenderAssumed,
}
