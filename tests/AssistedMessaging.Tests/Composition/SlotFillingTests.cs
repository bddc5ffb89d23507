using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Composition;

public sealed class SlotFillingTests
{
    private static readonly SlotTable Slots = new(
    [
        new Slot { Key = "candidate.first_name", Type = SlotType.PersonName, Value = "Zoë" },
        new Slot { Key = "custom.note", Type = SlotType.CustomContent, Value = "Braces {{ candidate.first_name }} stay." },
    ]);

    [Fact]
    public void Values_are_written_once_and_every_stretch_knows_its_field()
    {
        const string text = "Hi {{ candidate.first_name }}, {{custom.note}} {{ job.salary }}";

        var filled = SlotFilling.Fill(text, Slots, []);

        Assert.Equal("Hi Zoë, Braces {{ candidate.first_name }} stay. {{ job.salary }}", filled.Text);
        Assert.Equal(
            [("Hi ", null), ("Zoë", "candidate.first_name"), (", ", null), ("Braces {{ candidate.first_name }} stay.", "custom.note"), (" {{ job.salary }}", null)],
            filled.Segments.Select(s => (filled.Text.Substring(s.Span.Start, s.Span.Length), s.Field?.Value)));
    }

    [Fact]
    public void Stretches_of_a_template_keep_their_field()
    {
        const string text = "You know C# and {{ candidate.first_name }} knows Go";

        var filled = SlotFilling.Fill(text, Slots, [new MessageSegment(new TextSpan(9, 2), "candidate.skills"), new MessageSegment(new TextSpan(text.Length - 2, 2), "job.skills")]);

        Assert.Equal(
            [("You know ", null), ("C#", "candidate.skills"), (" and ", null), ("Zoë", "candidate.first_name"), (" knows ", null), ("Go", "job.skills")],
            filled.Segments.Select(s => (filled.Text.Substring(s.Span.Start, s.Span.Length), s.Field?.Value)));
    }

    [Fact]
    public void Stretches_cover_any_text_without_gaps() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements("Hi ", "{{ candidate.first_name }}", "{{ unknown.path }}", "{{", "}}", "{ x }", "é\n", "{{custom.note}}")).Select(string.Concat).ToArbitrary(), text =>
        {
            var filled = SlotFilling.Fill(text, Slots, []);
            var position = 0;
            foreach (var segment in filled.Segments)
            {
                if (segment.Span.Start != position || segment.Span.Length == 0)
                    return false;
                position = segment.Span.End;
            }

            return position == filled.Text.Length;
        }).QuickCheckThrowOnFailure();
}
