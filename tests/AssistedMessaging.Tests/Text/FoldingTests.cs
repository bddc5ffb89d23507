using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Text;

public class FoldingTests
{
    private static string View(string text)
    {
        using var folded = Folding.Fold(text);
        return folded.Chars.ToString();
    }

    [Theory]
    [InlineData("ｈｅｌｌｏ＠ｅｘａｍｐｌｅ", "hello@example")]
    [InlineData("a\u200Bb\u00ADc\u2060d\uFEFFe\u202Ef", "abcdef")]
    [InlineData("Crème Brûlée", "Creme Brulee")]
    [InlineData("Cre\u0300me", "Creme")]
    [InlineData("\u0661\u0662\u0663 \u09EA\u09EB", "123 45")]
    [InlineData("①②③ x²", "123 x2")]
    [InlineData("\U0001D5D4\U0001D5EF\U0001D7EC", "Ab0")]
    [InlineData("1\u00A02\u20093", "1 2 3")]
    [InlineData("12–34—56", "12-34-56")]
    [InlineData("Straße", "Strasse")]
    [InlineData("ΑΘΗΝΑ", "αθηνα")]
    [InlineData("Łódź", "Lodz")]
    public void A_disguise_folds_to_what_a_reader_sees(string text, string expected) => Assert.Equal(expected, View(text));

    [Fact]
    public void Look_alikes_become_Latin_only_in_words_that_mix_scripts()
    {
        Assert.Equal("pascal", View("p\u0430s\u0441al"));
        Assert.Equal("\u0441\u043E\u0441\u043D\u0430", View("\u0441\u043E\u0441\u043D\u0430"));
    }

    [Fact]
    public void Tag_characters_vanish_and_are_reported()
    {
        using var folded = Folding.Fold("no\U000E0041\U000E0042te");

        Assert.Equal("note", folded.Chars.ToString());
        Assert.True(folded.HasHidden);
    }

    [Fact]
    public void Offsets_lead_back_to_the_text()
    {
        const string Text = "e\u0301\u200B x\U0001D7D8y";
        using var folded = Folding.Fold(Text);

        Assert.Equal("e x0y", folded.Chars.ToString());
        Assert.Equal("x\U0001D7D8y", Text.Substring(folded.ToSource(2, 3).Start, folded.ToSource(2, 3).Length));
    }

    [Fact]
    public void Any_code_units_fold_and_every_offset_lies_inside() => Check.QuickThrowOnFailure(Prop.ForAll<char[]>(units =>
    {
        var text = new string(units);
        using var folded = Folding.Fold(text);
        for (var i = 0; i < folded.Length; i++)
        {
            var span = folded.ToSource(i, 1);
            if (span.Start < 0 || span.Length < 1 || span.End > text.Length)
                return false;
        }

        return true;
    }));

    [Fact]
    public void Lone_surrogates_do_no_harm() => Assert.Equal("a\uFFFDb\uFFFD", View("a\uD800b\uDC00"));

    [Fact]
    public void Plain_text_needs_no_folding()
    {
        Assert.True(Folding.IsPlain("Hello, world 123."));
        Assert.False(Folding.IsPlain("Hello\u00AD"));
    }
}
