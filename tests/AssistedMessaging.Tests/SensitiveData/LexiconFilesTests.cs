using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.Lexicons;
using AssistedMessaging.Text;

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

        Assert.True(terms > 800);
    }

    [Fact]
    public async Task A_report_carries_the_version_of_the_files_whether_or_not_it_found_anything()
    {
        var version = LexiconFiles.VersionOf(LexiconFiles.All());

        foreach (var text in (string[])["A plain sentence.", "Is she pregnant?"])
        {
            var report = await new SensitiveDataDetector().DetectAsync(new SensitiveDataText(text, TextOrigin.RecruiterInstruction),
                TestContext.Current.CancellationToken);

            Assert.Equal(version, report.Version);
        }
    }

    [Fact]
    public void The_version_changes_with_every_file_and_not_with_line_ends()
    {
        var files = LexiconFiles.All().ToArray();
        var version = LexiconFiles.VersionOf(files);

        for (var i = 0; i < files.Length; i += 37)
        {
            var changed = files.ToArray();
            changed[i].Text += "\n@newly added";
            Assert.NotEqual(version, LexiconFiles.VersionOf(changed));
        }

        Assert.Equal(version, LexiconFiles.VersionOf(files.Select(f => (f.Name, f.Text.Replace("\n", "\r\n", StringComparison.Ordinal)))));
        Assert.Equal(((LexiconFiles.Categories.Length + LexiconFiles.Grammar.Length) * LexiconFiles.Languages.Length) + 1, files.Length);
    }

    [Fact]
    public void Refusals_have_the_same_texts_in_every_language()
    {
        var english = RefusalTexts.Keys("en").Order();

        foreach (var language in RefusalTexts.Languages)
            Assert.Equal(english, RefusalTexts.Keys(language).Order());
    }
}
