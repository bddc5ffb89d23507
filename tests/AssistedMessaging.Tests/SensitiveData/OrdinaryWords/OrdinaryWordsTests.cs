using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

public class OrdinaryWordsTests
{
    private static readonly SensitiveDataDetector Detector = new();

    private static readonly TextOrigin[] Origins =
        [TextOrigin.RecruiterInstruction, TextOrigin.CustomContent, TextOrigin.CandidateProfile, TextOrigin.ModelOutput];

    public static TheoryData<string> Languages => [.. LexiconFiles.Languages];

    private static string[] Find(string text, TextOrigin origin) => [.. (Detector.Detect(text, origin) ?? [])
        .Where(f => !f.Category.IsIdentifier && f.Score >= SensitiveDataPolicy.Certain).Select(f => f.Category.Value)];

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("Requirement", "S-32")]
    public void Ordinary_sentences_with_such_words_are_not_found(string language)
    {
        var sentences = SentenceSets.Lines(SentenceSets.ByLanguage[language].Innocent);

        var found = sentences.Where(s => Origins.Any(o => Find(s, o).Length > 0));

        Assert.Empty(found);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    [Trait("Requirement", "S-31")]
    public void Sentences_that_carry_a_trait_are_found_with_their_category(string language)
    {
        var sentences = SentenceSets.Lines(SentenceSets.ByLanguage[language].Carrying).Select(l => l.Split(" | "));

        var missed = sentences.Where(s => !Find(s[2], Origin(s[0])).Contains(s[1])).Select(s => s[2]);

        Assert.Empty(missed);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_enough_sentences_and_every_category(string language)
    {
        var isReviewed = Array.IndexOf(LexiconFiles.Languages, language) < LexiconFiles.Reviewed;
        var (innocent, carrying) = SentenceSets.ByLanguage[language];

        var categories = SentenceSets.Lines(carrying).Select(l => l.Split(" | ")[1]).ToArray();

        Assert.True(SentenceSets.Lines(innocent).Count() >= (isReviewed ? 60 : 12));
        Assert.True(categories.Length >= (isReviewed ? 40 : 12));
        Assert.Empty(LexiconFiles.Categories.Select(c => c.Value).Except(categories));
    }

    private static TextOrigin Origin(string name) => name switch
    {
        "instruction" => TextOrigin.RecruiterInstruction,
        "profile" => TextOrigin.CandidateProfile,
        _ => TextOrigin.ModelOutput,
    };
}
