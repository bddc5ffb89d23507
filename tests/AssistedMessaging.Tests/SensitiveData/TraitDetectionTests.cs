using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData;

public class TraitDetectionTests
{
    private static readonly SensitiveDataDetector Detector = new();

    private static string[] Find(string text, TextOrigin origin = TextOrigin.RecruiterInstruction) =>
        [.. (Detector.Detect(text, origin) ?? []).Where(f => f.Score >= 0.5f).Select(f => f.Category.Value).Distinct()];

    [Theory]
    [InlineData("health", "Does this person suffer from asthma?")]
    [InlineData("health", "Please exclude applicants who use a wheelchair.")]
    [InlineData("health", "Is ze zwanger?")]
    [InlineData("health", "Laat kandidaten met een chronische ziekte weg.")]
    [InlineData("religious-or-philosophical-belief", "Only invite Buddhists.")]
    [InlineData("religious-or-philosophical-belief", "Benader alleen katholieke kandidaten.")]
    [InlineData("political-opinion", "Find out which of them voted for the socialists.")]
    [InlineData("political-opinion", "Ga na of hij lid is van een politieke partij.")]
    [InlineData("trade-union-membership", "Skip members of a union.")]
    [InlineData("trade-union-membership", "Sla leden van een vakbond over.")]
    [InlineData("racial-or-ethnic-origin", "I prefer candidates of Asian descent.")]
    [InlineData("racial-or-ethnic-origin", "Geen mensen van Antilliaanse afkomst graag.")]
    [InlineData("sex-life-or-orientation", "No gay team members.")]
    [InlineData("health", "She is pregnant, so do not mention the trips.")]
    [InlineData("health", "Because of her pregnancy, do not mention the trips.")]
    [InlineData("health", "Er ist Alkoholiker, erwähne nicht das Weinfest.")]
    [InlineData("sex-life-or-orientation", "Hij is homo; noem geen familiedagen.")]
    [InlineData("sex-life-or-orientation", "Find out if she is a lesbian.")]
    [InlineData("sex-life-or-orientation", "Kijk of hij homoseksueel is.")]
    [InlineData("criminal-conviction-or-offence", "Was he ever convicted of theft?")]
    [InlineData("criminal-conviction-or-offence", "Heeft deze kandidaat een strafblad?")]
    [InlineData("genetic", "Ask for her genetic test results.")]
    [InlineData("genetic", "Vraag of hij een erfelijke aandoening heeft.")]
    [InlineData("biometric", "Identify him by his fingerprints.")]
    [InlineData("biometric", "Zoek haar op met een irisscan.")]
    [InlineData("age", "Exclude everybody older than 45.")]
    [InlineData("age", "Alleen kandidaten jonger dan dertig.")]
    [InlineData("marital-or-family-status", "Check whether she is divorced.")]
    [InlineData("gender-or-gender-identity", "Geen vrouwen voor deze rol.")]
    [InlineData("nationality", "Do not contact Hungarians.")]
    [InlineData("military-service", "Drop anyone who is a war veteran.")]
    [Trait("Requirement", "S-31")]
    public void A_trait_with_a_link_or_an_act_is_found(string category, string text) => Assert.Contains(category, Find(text));

    [Theory]
    [InlineData("Mention our health insurance and the parental leave.")]
    [InlineData("Look for people with experience with trade unions and works councils.")]
    [InlineData("She led the genetic algorithms team.")]
    [InlineData("Find engineers who fixed a race condition before.")]
    [InlineData("Invite analysts who wrote a white paper.")]
    [InlineData("Everybody is considered regardless of religion, age or disability.")]
    [InlineData("Do not mention health or politics.")]
    [InlineData("Only candidates who speak French and German.")]
    [InlineData("Christian Bakker leads the platform group.")]
    [InlineData("Only approach people who worked at the Catholic University.")]
    [InlineData("Benader alleen mensen met ervaring met vakbonden.")]
    [InlineData("Iedereen telt mee, ongeacht geloof of handicap.")]
    [InlineData("Noem onze ziektekostenverzekering.")]
    [InlineData("We look for a Catholic school teacher.")]
    [InlineData("Religion and health: never ask about them.")]
    [InlineData("Do not mention religion, health or age.")]
    [InlineData("Zoek een gezondheidseconoom met kennis van de Duitse markt.")]
    public void A_trait_word_in_a_frame_is_not_found(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("I design therapy planning software for hospitals.")]
    [InlineData("Ten years as a trade union lawyer, then product management.")]
    [InlineData("Religious studies graduate, now a data engineer.")]
    [InlineData("Ontwikkelde software voor mensen met diabetes.")]
    [InlineData("Adviseur bij een islamitische basisschool.")]
    [Trait("Requirement", "S-32")]
    public void A_field_of_work_in_a_profile_is_not_found(string text) => Assert.Empty(Find(text, TextOrigin.CandidateProfile));

    [Theory]
    [InlineData("Since last year I am in a wheelchair.", "health")]
    [InlineData("I came out as bisexual in 2019.", "sex-life-or-orientation")]
    [InlineData("Ik ben lid van de vakbond.", "trade-union-membership")]
    [InlineData("Mijn ouders zijn moslims.", "religious-or-philosophical-belief")]
    public void What_candidates_say_about_themselves_is_found(string text, string category) => Assert.Contains(category, Find(text,
        TextOrigin.CandidateProfile));

    [Fact]
    public void A_trait_word_alone_only_warns()
    {
        var finding = Assert.Single(Detector.Detect("Write about diabetes.", TextOrigin.RecruiterInstruction)!);

        Assert.True(finding.Score < SensitiveDataPolicy.Certain);
        Assert.Null(Detector.Detect("Write about diabetes.", TextOrigin.JobPosting));
    }

    [Theory]
    [InlineData("Is she pre\u00ADgnant?")]
    [InlineData("Is she ｐｒｅｇｎａｎｔ?")]
    [InlineData("Is she p\u0433egn\u0430nt?")]
    [InlineData("Is she PREGNANT?")]
    public void A_disguise_hides_nothing_and_offsets_are_those_of_the_text(string text)
    {
        var finding = Assert.Single(Detector.Detect(text, TextOrigin.RecruiterInstruction)!);

        Assert.Equal(7, finding.Start);
        Assert.Equal(text.Length - 1, finding.End);
        Assert.Equal("en/health", finding.RuleId);
    }
}
