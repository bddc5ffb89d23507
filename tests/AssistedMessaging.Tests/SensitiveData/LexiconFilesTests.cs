using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.Lexicons;

namespace AssistedMessaging.Tests.SensitiveData;

public class LexiconFilesTests
{
    public static TheoryData<string> Languages => [.. LexiconFiles.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_every_category_with_entries(string language)
    {
        foreach (var category in LexiconFiles.Categories)
        {
            var text = LexiconFiles.Read(language, category.Value);
            Assert.True(text.Count(c => c == ',') >= 10, $"{language}/{category} has too few entries.");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_file_can_be_read(string language)
    {
        var terms = 0;
        var reader = new LexiconReader((byte)Array.IndexOf(LexiconFiles.Languages, language), term => terms += term.Words.Length > 0 ? 1 : 0);

        reader.ReadEndings(LexiconFiles.Read(language, "endings"));
        reader.ReadLinks(LexiconFiles.Read(language, "links"));
        reader.ReadActs(LexiconFiles.Read(language, "acts"));
        reader.ReadFrames(LexiconFiles.Read(language, "frames"));
        for (var i = 0; i < LexiconFiles.Categories.Length; i++)
            reader.ReadTraits(LexiconFiles.Read(language, LexiconFiles.Categories[i].Value), i);

        Assert.True(terms > 1000);
    }

    [Fact]
    public void Refusals_have_the_same_texts_in_every_language()
    {
        var english = RefusalTexts.Keys("en").Order();

        foreach (var language in RefusalTexts.Languages)
            Assert.Equal(english, RefusalTexts.Keys(language).Order());
    }
}
