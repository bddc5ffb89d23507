using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Text;

public class SentencesTests
{
    private static string[] Split(string text) => [.. Sentences.Split(text).Select(s => text.Substring(s.Start, s.Length))];

    [Fact]
    public void Sentences_end_at_marks_before_white_space() =>
        Assert.Equal(["I build things.", "Do you?", "Yes!"], Split("I build things. Do you? Yes!"));

    [Fact]
    public void Abbreviations_initials_and_numbers_end_nothing()
    {
        Assert.Equal(["Ask Dr. Jansen about version 2.5 today."], Split("Ask Dr. Jansen about version 2.5 today."));
        Assert.Equal(["Written by J. Visser."], Split("Written by J. Visser."));
        Assert.Equal(["Talen, bijv. Nederlands."], Split("Talen, bijv. Nederlands."));
    }

    [Fact]
    public void Line_breaks_make_list_items_stand_alone() => Assert.Equal(["- one", "- two", "• three"], Split("- one\n- two\r\n\n• three"));

    [Fact]
    public void Full_stops_of_other_scripts_need_no_space() => Assert.Equal(["我写代码。", "你呢？"], Split("我写代码。你呢？"));

    [Fact]
    public void Closing_quotes_stay_with_their_sentence() => Assert.Equal(["He said \"go.\"", "We went."], Split("He said \"go.\" We went."));

    [Fact]
    public void Spans_are_in_order_and_inside_and_only_white_space_lies_between() => Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
    {
        text ??= "";
        var end = 0;
        foreach (var span in Sentences.Split(text))
        {
            if (span.Start < end || span.End > text.Length || !string.IsNullOrWhiteSpace(text[end..span.Start]))
                return false;
            end = span.End;
        }

        return string.IsNullOrWhiteSpace(text[end..]);
    }));
}
