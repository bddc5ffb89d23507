using AssistedMessaging.Moderation;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Moderation.Grounding;

public class HallucinationCatalogueTests
{
    /// <summary>Kinds that are not asked; the enum's remarks say why.</summary>
    private static readonly HallucinationKind[] OutOfReach = [HallucinationKind.GenderAssumed];

    public static TheoryData<string, HallucinationKind> Cases
    {
        get
        {
            var data = new TheoryData<string, HallucinationKind>();
            foreach (var language in HallucinationLanguage.All)
            {
                foreach (var one in language.Cases)
                    data.Add(language.Tag, one.Kind);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    [Trait("Requirement", "S-43")]
    public async Task What_is_made_up_is_found_where_it_stands(string tag, HallucinationKind kind)
    {
        var (language, one) = Find(tag, kind);
        var text = language.Message(one.Piece, one.Planted);
        var start = text.IndexOf('⟦', StringComparison.Ordinal);
        var end = text.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var body = text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        var findings = await HallucinationSample.SeriousAsync(language, body);

        Assert.Contains(findings, f => Codes(kind).Any(c => f.Code.StartsWith(c, StringComparison.Ordinal)) && IsAt(f, TextSpan.FromBounds(start, end)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    [Trait("Requirement", "S-43")]
    public async Task What_the_fields_supply_is_left_alone(string tag, HallucinationKind kind)
    {
        var (language, one) = Find(tag, kind);
        var body = language.Message(one.Piece, one.Faithful);

        var findings = await HallucinationSample.SeriousAsync(language, body);

        Assert.Equal("", string.Join(", ", findings.Select(f => f.Span is { } span ? $"{f.Code}: {body.Substring(span.Start, span.Length)}" : f.Code)));
    }

    [Fact]
    public void Every_kind_has_a_case_in_every_language()
    {
        var kinds = Enum.GetValues<HallucinationKind>().Except(OutOfReach).ToArray();

        Assert.Equal(["en", "nl", "de", "fr", "es"], HallucinationLanguage.All.Select(l => l.Tag));
        Assert.All(HallucinationLanguage.All, l => Assert.Equal(kinds, l.Cases.Select(c => c.Kind)));
        Assert.All(HallucinationLanguage.All, l => Assert.Equal(l.Cases.Count, l.Cases.Select(c => c.Planted).Distinct().Count()));
        Assert.All(HallucinationLanguage.All.SelectMany(l => l.Cases), c => Assert.Matches("^[^⟦⟧]*⟦[^⟦⟧]+⟧[^⟦⟧]*$", c.Planted));
    }

    private static (HallucinationLanguage Language, HallucinationCase Case) Find(string tag, HallucinationKind kind)
    {
        var language = HallucinationLanguage.All.Single(l => l.Tag == tag);
        return (language, language.Cases.Single(c => c.Kind == kind));
    }

    /// <summary>On the planted stretch; a changed disclosure is a matter of the whole message and names its field.</summary>
    private static bool IsAt(ModerationFinding finding, TextSpan planted) =>
        finding.Span is { } span ? span.Overlaps(planted) : finding.Field is { Value: "custom.ai" };

    private static string[] Codes(HallucinationKind kind) => kind switch
    {
        HallucinationKind.AmountChanged or HallucinationKind.AmountInvented or HallucinationKind.AmountInWords => ["grounding.amount"],
        HallucinationKind.MagnitudeLost => ["grounding.magnitude"],
        HallucinationKind.RangeCollapsed => ["grounding.range-collapsed"],
        HallucinationKind.CurrencySwapped => ["grounding.currency"],
        HallucinationKind.PeriodSwapped => ["grounding.period"],
        HallucinationKind.GrossNetSwapped => ["grounding.gross-net"],
        HallucinationKind.BenefitInvented or HallucinationKind.VisaInvented or HallucinationKind.RelocationInvented => ["grounding.benefit"],
        HallucinationKind.LeaveDaysChanged or HallucinationKind.HeadcountInvented => ["grounding.number"],
        HallucinationKind.OtherRecipient or HallucinationKind.NearNameRecipient => ["grounding.wrong-recipient"],
        HallucinationKind.RecruiterWrong => ["grounding.signature"],
        HallucinationKind.CompanyAltered or HallucinationKind.EmployerInvented or HallucinationKind.LocationChanged or HallucinationKind.SkillInvented => ["grounding.name"],
        HallucinationKind.BatchLeak => ["batch.other-candidate"],
        HallucinationKind.TitleChanged or HallucinationKind.TitleInflated => ["grounding.title", "grounding.name"],
        HallucinationKind.WorkplaceChanged => ["grounding.workplace"],
        HallucinationKind.EmploymentChanged => ["grounding.employment"],
        HallucinationKind.CertificateInvented or HallucinationKind.SchoolInvented => ["grounding.name", "grounding.experience"],
        HallucinationKind.YearsChanged or HallucinationKind.YearsInWordsChanged or HallucinationKind.DecadeClaimed => ["grounding.experience"],
        HallucinationKind.TenureChanged => ["grounding.experience", "grounding.number"],
        HallucinationKind.AppliedInvented or HallucinationKind.FollowerInvented or HallucinationKind.OpenToWorkInvented
            or HallucinationKind.MutualCountChanged => ["grounding.relation"],
        HallucinationKind.MutualNameInvented => ["grounding.name"],
        HallucinationKind.EventInvented => ["grounding.event"],
        HallucinationKind.DateChanged => ["grounding.date"],
        HallucinationKind.DeadlineInvented or HallucinationKind.ScarcityInvented => ["grounding.deadline"],
        HallucinationKind.LinkPathChanged or HallucinationKind.LookAlikeLink => ["grounding.link"],
        HallucinationKind.ContactInvented => ["grounding.contact"],
        HallucinationKind.TeamSizeInvented or HallucinationKind.GrowthInvented => ["grounding.number", "grounding.quantity"],
        HallucinationKind.AwardInvented or HallucinationKind.FundingInvented or HallucinationKind.YourArticleInvented => ["grounding.claim"],
        HallucinationKind.Promise => ["grounding.promise"],
        HallucinationKind.NegationFlip => ["grounding.negation"],
        HallucinationKind.SensitiveInference => ["grounding.sensitive", "sensitive."],
        HallucinationKind.UnselectedField => ["grounding.not-selected"],
        HallucinationKind.PrivateNote => ["grounding.private"],
        HallucinationKind.OtherRecruitersContent => ["grounding.number", "grounding.benefit", "grounding.amount"],
        HallucinationKind.DisclosureAltered => ["quality.disclosure-changed"],
        HallucinationKind.AttributedQuote => ["grounding.quote"],
        _ => [],
    };
}
