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

    public static PromptModel System(PromptRequest request, PromptLanguage language)
    {
        var slots = new PromptNode[request.Slots.Slots.Count];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = language.NodeOf(request.Slots.Slots[i]);

        return new PromptModel(Members("",
        [
            new("request", Members("request", Settings(request, language))),
            new("slots", new PromptNode.List("slots", slots, Trust.Trusted)),
        ]));
    }

    /// <summary>The fields that the data template names, by group, and the others as a list.</summary>
    public static PromptModel Data(PromptRequest request, IReadOnlySet<string> namedInTemplate)
    {
        var more = new List<PromptNode>();
        foreach (var field in request.Selection.Included)
        {
            if (IsShown(field) && !namedInTemplate.Contains(field.Key.Value))
            {
                var key = field.Key.Value;
                more.Add(Members(key, [new("key", PromptNode.Leaf.Of(key, key, Trust.Trusted)), new("value", Node(field, request.Language))]));
            }
        }

        // The four groups are always there, so that a template may ask for a member of each.
        return new PromptModel(Members("",
        [
            new("candidate", Group("candidate", request, namedInTemplate)),
            new("job", Group("job", request, namedInTemplate)),
            new("recruiter", Group("recruiter", request, namedInTemplate)),
            new("company", Group("company", request, namedInTemplate)),
            new("more", new PromptNode.List("more", more)),
            new("request", Members("request",
            [
                new("follow_up", PromptNode.Leaf.Of("request.follow_up", request.Kind == MessageKind.FollowUp, Trust.Trusted)),
                new("instruction", PromptNode.Leaf.Of("request.instruction", request.Instruction)),
                new("banned_openings", request.BannedOpenings.Count == 0
                    ? PromptNode.Leaf.Absent("request.banned_openings")
                    : new PromptNode.List("request.banned_openings", [.. request.BannedOpenings.Select(o => PromptNode.Leaf.Of("request.banned_openings", o))])),
                new("previous_body", PromptNode.Leaf.Of("request.previous_body", request.PreviousBody)),
            ])),
        ]));
    }

    private static bool IsShown(SelectedField field) => field.Definition.Exposure is FieldExposure.Text or FieldExposure.Signal;

    private static PromptNode.Members Group(string group, PromptRequest request, IReadOnlySet<string> namedInTemplate)
    {
        bool Belongs(SelectedField field) => field.Definition.Group == group && IsShown(field) && namedInTemplate.Contains(field.Key.Value);

        var count = 0;
        foreach (var field in request.Selection.Included)
            count += Belongs(field) ? 1 : 0;

        var members = new KeyValuePair<string, PromptNode>[count];
        foreach (var field in request.Selection.Included)
        {
            if (Belongs(field))
                members[^count--] = new(field.Definition.Member, Node(field, request.Language));
        }

        return Members(group, members);
    }

    private static KeyValuePair<string, PromptNode>[] Settings(PromptRequest request, PromptLanguage language) =>
    [
        new("follow_up", PromptNode.Leaf.Of("request.follow_up", request.Kind == MessageKind.FollowUp, Trust.Trusted)),
        new("rewrites", PromptNode.Leaf.Of("request.rewrites", request.Kind == MessageKind.Initial && request.PreviousBody is not null, Trust.Trusted)),
        new("language", PromptNode.Leaf.Of("request.language", language.NameOf(request.Language), Trust.Trusted)),
        new("tone", PromptNode.Leaf.Of("request.tone", language.Tones[(int)request.Tone], Trust.Trusted)),
        new("address", PromptNode.Leaf.Of("request.address", language.Addresses[(int)request.FormOfAddress], Trust.Trusted)),
        new("banned_openings", request.BannedOpenings.Count == 0 ? PromptNode.Leaf.Absent("request.banned_openings") : PromptNode.Leaf.Of("request.banned_openings", true, Trust.Trusted)),
        new("length", PromptNode.Leaf.Of("request.length", language.Lengths[(int)request.Length], Trust.Trusted)),
        new("max_subject", request.Channel.MaxSubject == 0
            ? PromptNode.Leaf.Absent("request.max_subject")
            : PromptNode.Leaf.Of("request.max_subject", language.CharactersOf(request.Channel.MaxSubject), Trust.Trusted)),
        new("max_body", PromptNode.Leaf.Of("request.max_body", language.CharactersOf(request.Channel.MaxBody), Trust.Trusted)),
        new("repair", request.RepairKeys.Count == 0
            ? PromptNode.Leaf.Absent("request.repair")
            : new PromptNode.List("request.repair", [.. request.RepairKeys.Select(k => PromptNode.Leaf.Of("request.repair", k, Trust.Trusted))], Trust.Trusted)),
    ];

    private static PromptNode.Members Members(string path, KeyValuePair<string, PromptNode>[] members) => new(path, members, Trust.Trusted);

    private static PromptNode Node(SelectedField field, LanguageTag language)
    {
        var (path, max) = (field.Key.Value, field.Definition.MaxLength);
        return field.Value switch
        {
            FieldValue.TextValue text => PromptNode.Leaf.Of(path, max > LongText ? Mark(FieldText.Cut(text.Text, max)) : FieldText.Cut(text.Text, max)),
            FieldValue.ListValue list => Items(path, list.Items, max),
            FieldValue.FlagValue => PromptNode.Leaf.Of(path, true),
            FieldValue.CountValue count => PromptNode.Leaf.Of(path, count.Count),
            var other => PromptNode.Leaf.Of(path, FieldText.Cut(SlotFormatter.Format(other, language), max)),
        };
    }

    private static PromptNode.List Items(string path, IReadOnlyList<string> items, int max)
    {
        var nodes = new PromptNode[items.Count];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = PromptNode.Leaf.Of(path, FieldText.Cut(items[i], max));

        return new PromptNode.List(path, nodes);
    }

    private static string Mark(string text) => string.Create(text.Length, text, static (marked, source) =>
    {
        for (var i = 0; i < marked.Length; i++)
            marked[i] = char.IsWhiteSpace(source[i]) ? Datamark : source[i] == Datamark ? ' ' : source[i];
    });
}
