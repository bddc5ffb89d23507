using AssistedMessaging.Fields;
using AssistedMessaging.Templates;

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
        var isBroken = false;
        var tokens = SlotTokens.Read(text, out var fault);
        foreach (var token in tokens)
        {
            isBroken |= text.AsSpan(position, token.Start - position).Contains("}}", StringComparison.Ordinal);
            position = token.Start + token.Length;
            if (!context.Slots.TryGet(token.Path, out var slot))
                Add(ref findings, IsLeftOut(context.Selection, token.Path) ? "slots.not-selected" : "slots.unknown", part, token.Path);
            else if (IndexOf(context.Slots.Slots, slot) is var index && index < uses.Length)
                uses[index]++;
        }

        if (isBroken || fault is not null || text.AsSpan(position).Contains("}}", StringComparison.Ordinal))
            Add(ref findings, "slots.not-a-path", part, null);
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
