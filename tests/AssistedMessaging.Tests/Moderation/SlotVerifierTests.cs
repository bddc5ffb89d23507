using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Moderation.Slots;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Moderation;

public class SlotVerifierTests
{
    private static readonly SlotTable Table = new(
    [
        new Slot { Key = "candidate.first_name", Type = SlotType.PersonName, Value = "Imke", IsRequired = true },
        new Slot { Key = "job.salary", Type = SlotType.Salary, Value = "€ 71.500", MaxUses = 1 },
    ]);

    [Theory]
    [InlineData("Hello {{ candidate.first_name }}, it pays {{job.salary}}.", "")]
    [InlineData("Hello {{ candidate.first_name }}, live in {{ candidate.city }}?", "slots.unknown")]
    [InlineData("Hello {{ candidate.first_name }}, from {{ job.location }}.", "slots.not-selected")]
    [InlineData("Hello, it pays {{ job.salary }}.", "slots.missing")]
    [InlineData("Hello {{ candidate.first_name }}: {{ job.salary }} and {{ job.salary }}", "slots.too-often")]
    [InlineData("Hello {{ candidate.first_name }}, {{ 1 + 1 }}", "slots.not-a-path")]
    [InlineData("Hello {{ candidate.first_name }}, {{ job.sal", "slots.not-a-path")]
    [InlineData("Hello {{ candidate.first_name }} }}", "slots.not-a-path")]
    public async Task Slots_are_compared_with_the_table(string body, string expected)
    {
        var place = new FieldDefinition { Key = "job.location", Source = FieldSource.Job, Exposure = FieldExposure.Slot, Read = _ => null };
        var context = new ModerationContext
        {
            Stage = ModerationStage.DraftOutput,
            Body = "",
            SlotBody = body,
            Slots = Table,
            Origin = TextOrigin.ModelOutput,
            Selection = new FieldSelection([], [new LeftOutField(place, LeftOutReason.NotSelected)]),
        };

        var report = await new SlotVerifier().ModerateAsync(context, TestContext.Current.CancellationToken);

        Assert.Equal(expected, string.Join(',', report.Findings.Select(f => f.Code)));
    }

    [Fact]
    public async Task A_text_without_a_slot_form_is_none_of_its_business()
    {
        var context = new ModerationContext { Stage = ModerationStage.HumanEdit, Body = "{{ x }}", Origin = TextOrigin.HumanEdit };

        Assert.Equal(CheckOutcome.NotApplicable, (await new SlotVerifier().ModerateAsync(context, TestContext.Current.CancellationToken)).Outcome);
    }
}
