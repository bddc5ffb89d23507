using AssistedMessaging.Fields;

namespace AssistedMessaging.Moderation.Slots;

/// <summary>Compares the slots in a raw answer with the slot table: unknown, not selected, missing or too many slots, and braces around anything but a path.</summary>
/// <remarks>Findings name the slot's field; they have no span, because the slot form is not the text that a reviewer sees.</remarks>
internal sealed class SlotVerifier : IModerator
{
    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        if (context.SlotBody is null)
            return ValueTask.FromResult(ModerationReport.NotApplicable);

        List<ModerationFinding>? findings = null;
        Span<int> uses = stackalloc int[Math.Min(context.Slots.Slots.Count, 256)];
        Count(context, MessagePart.Body, context.SlotBody, uses, ref findings);
        if (context.SlotSubject is { } subject)
            Count(context, MessagePart.Subject, subject, uses, ref findings);
        for (var i = 0; i < uses.Length; i++)
        {
            var slot = context.Slots.Slots[i];
            if (uses[i] == 0 && slot.IsRequired)
                Add(ref findings, "slots.missing", MessagePart.Body, slot.Key);
            else if (uses[i] > slot.MaxUses)
                Add(ref findings, "slots.too-often", MessagePart.Body, slot.Key);
        }

        return ValueTask.FromResult(findings is null ? ModerationReport.Clean : ModerationReport.Of(findings));
    }

    private static void Count(ModerationContext context, MessagePart part, string text, Span<int> uses, ref List<ModerationFinding>? findings)
    {
        var position = 0;
        while (SlotReader.Next(text, ref position, out var path))
        {
            if (path is null)
                Add(ref findings, "slots.not-a-path", part, null);
            else if (!context.Slots.TryGet(path, out var slot))
                Add(ref findings, IsLeftOut(context.Selection, path) ? "slots.not-selected" : "slots.unknown", part, path);
            else if (IndexOf(context.Slots.Slots, slot) is var index && index < uses.Length)
                uses[index]++;
        }
    }

    private static bool IsLeftOut(FieldSelection? selection, string path)
    {
        for (var i = 0; selection is not null && i < selection.LeftOut.Count; i++)
        {
            if (selection.LeftOut[i].Key.Value == path)
                return true;
        }

        return false;
    }

    private static int IndexOf(IReadOnlyList<Slot> slots, Slot slot)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (ReferenceEquals(slots[i], slot))
                return i;
        }

        return int.MaxValue;
    }

    private static void Add(ref List<ModerationFinding>? findings, string code, MessagePart part, FieldKey? field) =>
        (findings ??= []).Add(new ModerationFinding { Code = code, Severity = ModerationSeverity.Medium, Part = part, Field = field });
}
