using System.Text;
using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts;

/// <summary>Turns a selection into the tree that templates read. A field that was not selected is not in the tree, so that no template can reach it.</summary>
internal static class PromptModels
{
    /// <summary>Stands between the words of long texts, so that a model can tell data from instructions (spotlighting, arXiv 2403.14720).</summary>
    private const char Datamark = '^';

    private const int LongText = 300;

    public static PromptModel System(PromptRequest request, PromptLanguage language) => new(new PromptNode.Members("", new KeyValuePair<string, PromptNode>[]
    {
        new("request", Members("request", RequestSettings(request, language))),
        new("slots", new PromptNode.List("slots", [.. request.Slots.Slots.Select(s => SlotNode(s, language))], Trust.Trusted)),
    }));

    public static PromptModel Data(PromptRequest request, IReadOnlySet<string> namedInTemplate)
    {
        var groups = new Dictionary<string, List<KeyValuePair<string, PromptNode>>>(StringComparer.Ordinal)
        {
            // Always there, so that a template may ask for a member of each.
            ["candidate"] = [], ["job"] = [], ["recruiter"] = [], ["company"] = [],
        };
        var more = new List<PromptNode>();
        foreach (var field in request.Selection.Included)
        {
            if (field.Definition.Exposure is not (FieldExposure.Text or FieldExposure.Signal))
                continue;

            var key = field.Key.Value;
            var node = Node(field, request.Language);
            var dot = key.IndexOf('.', StringComparison.Ordinal);
            if (!namedInTemplate.Contains(key))
            {
                more.Add(Members(key, [new("key", PromptNode.Leaf.Of(key, key, Trust.Trusted)), new("value", node)]));
                continue;
            }

            if (!groups.TryGetValue(key[..dot], out var group))
                groups[key[..dot]] = group = [];
            group.Add(new(key[(dot + 1)..], node));
        }

        var root = groups.Select(g => new KeyValuePair<string, PromptNode>(g.Key, Members(g.Key, g.Value)))
            .Append(new("more", new PromptNode.List("more", more)))
            .Append(new("request", Members("request",
            [
                new("follow_up", PromptNode.Leaf.Of("request.follow_up", request.Kind == MessageKind.FollowUp, Trust.Trusted)),
                new("instruction", PromptNode.Leaf.Of("request.instruction", request.Instruction)),
                new("previous_body", PromptNode.Leaf.Of("request.previous_body", request.PreviousBody)),
            ])));
        return new PromptModel(new PromptNode.Members("", root));
    }

    private static IEnumerable<KeyValuePair<string, PromptNode>> RequestSettings(PromptRequest request, PromptLanguage language) =>
    [
        new("follow_up", PromptNode.Leaf.Of("request.follow_up", request.Kind == MessageKind.FollowUp, Trust.Trusted)),
        new("rewrites", PromptNode.Leaf.Of("request.rewrites", request.Kind == MessageKind.Initial && request.PreviousBody is not null, Trust.Trusted)),
        new("language", PromptNode.Leaf.Of("request.language", language.NameOf(request.Language), Trust.Trusted)),
        new("tone", PromptNode.Leaf.Of("request.tone", language.Tones[(int)request.Tone], Trust.Trusted)),
        new("length", PromptNode.Leaf.Of("request.length", language.Lengths[(int)request.Length], Trust.Trusted)),
        new("max_subject", request.Channel.MaxSubject == 0 ? PromptNode.Leaf.Absent("request.max_subject") : PromptNode.Leaf.Of("request.max_subject", request.Channel.MaxSubject, Trust.Trusted)),
        new("max_body", PromptNode.Leaf.Of("request.max_body", request.Channel.MaxBody, Trust.Trusted)),
        new("repair", request.RepairKeys.Count == 0
            ? PromptNode.Leaf.Absent("request.repair")
            : new PromptNode.List("request.repair", [.. request.RepairKeys.Select(k => PromptNode.Leaf.Of("request.repair", k, Trust.Trusted))], Trust.Trusted)),
    ];

    private static PromptNode SlotNode(Slot slot, PromptLanguage language) => Members(slot.Key.Value,
    [
        new("token", PromptNode.Leaf.Of(slot.Key.Value, slot.Token, Trust.Trusted)),
        new("meaning", PromptNode.Leaf.Of(slot.Key.Value, language.SlotTypes[(int)slot.Type], Trust.Trusted)),
        new("required", PromptNode.Leaf.Of(slot.Key.Value, slot.IsRequired, Trust.Trusted)),
    ]);

    private static PromptNode.Members Members(string path, IEnumerable<KeyValuePair<string, PromptNode>> members) => new(path, members, Trust.Trusted);

    private static PromptNode Node(SelectedField field, LanguageTag language)
    {
        var (path, max) = (field.Key.Value, field.Definition.MaxLength);
        return field.Value switch
        {
            FieldValue.TextValue text => PromptNode.Leaf.Of(path, max > LongText ? Mark(Cut(text.Text, max)) : Cut(text.Text, max)),
            FieldValue.ListValue list => new PromptNode.List(path, [.. list.Items.Select(i => PromptNode.Leaf.Of(path, Cut(i, max)))]),
            FieldValue.FlagValue => PromptNode.Leaf.Of(path, true),
            FieldValue.CountValue count => PromptNode.Leaf.Of(path, count.Count),
            var other => PromptNode.Leaf.Of(path, Cut(SlotFormatter.Format(other, language), max)),
        };
    }

    private static string Cut(string text, int max) =>
        text.Length <= max ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[max - 1]) ? max - 1 : max), "…");

    private static string Mark(string text)
    {
        var marked = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c != Datamark)
                marked.Append(c);
            else if (marked.Length > 0 && marked[^1] != Datamark)
                marked.Append(Datamark);
        }

        return marked.ToString();
    }
}
