using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;
using AssistedMessaging.Text;

namespace AssistedMessaging.Composition;

/// <summary>A message written by a person, with fields and slots to be filled in for each candidate. Immutable and thread-safe.</summary>
/// <remarks>
/// Text, bare paths such as <c>{{ candidate.title }}</c>, and <c>if</c>/<c>else</c> over them; see <c>docs/templates.md</c>. A first line that begins with
/// <c>Subject:</c> is the subject. Absent fields print nothing, so ask for them with <c>if</c>. Beside a field that counts stands the form of the noun that goes with its
/// number: <c>candidate.mutual_connections_plural</c> is <c>"one"</c>, <c>"few"</c>, <c>"many"</c> or <c>"other"</c>, as the message's language has them (Unicode CLDR).
/// </remarks>
public sealed class MessageTemplate
{
    internal const string CustomContentPath = "request.custom_content";
    private const string PluralSuffix = "_plural";
    private const string SubjectLabel = "Subject:";
    private static readonly PromptRenderOptions Options = new() { Quoting = QuotingForm.Inline };

    private readonly PromptTemplate? _subject;
    private readonly PromptTemplate _body;

    private MessageTemplate(TemplateVersion version, PromptTemplate? subject, PromptTemplate body) => (Version, _subject, _body) = (version, subject, body);

    /// <summary>Name for explanations and error texts.</summary>
    public string Id => Version.Id;

    /// <summary>Id, version and hash of the text.</summary>
    public TemplateVersion Version { get; }

    /// <summary>Reads and checks a template.</summary>
    /// <param name="id">Name for explanations and error texts.</param>
    /// <param name="source">The template.</param>
    /// <param name="engine">Reads the language; null = the built-in engine.</param>
    /// <param name="catalogue">The fields that it may use; null = the default catalogue.</param>
    /// <param name="version">Its version, for explanations; default <c>1</c>.</param>
    /// <exception cref="TemplateSyntaxException">The text is no message template; line and column are in the error.</exception>
    /// <exception cref="PromptTemplateException">It uses a field that is not in the catalogue.</exception>
    public static MessageTemplate Parse(string id, string source, IPromptTemplateEngine? engine = null, FieldCatalogue? catalogue = null, string version = "1")
    {
        engine ??= new PromptTemplateEngine();
        var known = new TemplateVersion(id, version, VersionedSource.HashOf(source));
        PromptTemplate? subject = null;
        if (source.StartsWith(SubjectLabel, StringComparison.Ordinal))
        {
            var end = source.IndexOf('\n', StringComparison.Ordinal);
            var line = end < 0 ? source : source[..end];
            subject = engine.Parse($"{id} (subject)", line[SubjectLabel.Length..].Trim(), TemplateUse.Message);
            source = end < 0 ? "" : source[end..];
        }

        // The subject's line stays as an empty one, so that errors name the line of the file; empty lines at the start go when a message is rendered.
        var body = engine.Parse(id, source.TrimEnd(), TemplateUse.Message);
        foreach (var template in subject is null ? [body] : new[] { subject, body })
            CheckPaths(template, catalogue ?? FieldCatalogue.Default);

        return new MessageTemplate(known, subject, body);
    }

    internal ComposedMessage Render(CompositionRequest request)
    {
        var model = Model(request);
        var subject = _subject?.Render(model, Options);
        var body = _body.Render(model, Options);
        var start = body.Text.Length - body.Text.AsSpan().TrimStart().Length;
        return new ComposedMessage
        {
            Subject = subject?.Text ?? "",
            Body = body.Text[start..],
            SubjectSegments = subject is null ? [] : Segments(subject, 0),
            BodySegments = Segments(body, start),
            DecidedBy = [.. body.Decisions.Where(d => d.Taken).SelectMany(d => d.Fields).Distinct(StringComparer.Ordinal).Select(f => new FieldKey(f))],
            Template = Version,
        };
    }

    private static void CheckPaths(PromptTemplate template, FieldCatalogue catalogue)
    {
        foreach (var path in template.StaticPaths)
        {
            var key = path.EndsWith(PluralSuffix, StringComparison.Ordinal) ? path[..^PluralSuffix.Length] : path;
            if (path != CustomContentPath && !path.StartsWith("custom.", StringComparison.Ordinal) && !catalogue.TryGet(path, out _) && !catalogue.TryGet(key, out _))
                throw new PromptTemplateException(template.Id, path, "is not a field of the catalogue: add it there or correct the name");
        }
    }

    private static IReadOnlyList<MessageSegment> Segments(RenderedText text, int start) =>
        [.. text.Spans.Where(s => s is { Trust: Trust.Untrusted, Fields.Count: > 0 }).Select(s => new MessageSegment(s.Span.Shift(-start), s.Fields[0]))];

    /// <summary>Slots stand for themselves, texts are printed in the form of the message's language.</summary>
    private static PromptModel Model(CompositionRequest request)
    {
        var groups = new Dictionary<string, List<KeyValuePair<string, PromptNode>>>(StringComparer.Ordinal)
        {
            // Always there, so that a template may ask for a member of each.
            ["candidate"] = [],
            ["job"] = [],
            ["recruiter"] = [],
            ["company"] = [],
            ["custom"] = [],
            ["request"] = [],
        };
        foreach (var field in request.Selection.Included)
        {
            var key = field.Key.Value;
            var dot = key.IndexOf('.', StringComparison.Ordinal);
            if (!groups.TryGetValue(key[..dot], out var group))
                groups[key[..dot]] = group = [];
            group.Add(new(key[(dot + 1)..], Node(field, request)));
            if (field.Value is FieldValue.CountValue count)
                group.Add(new(key[(dot + 1)..] + PluralSuffix, PromptNode.Leaf.Of(key, Plural(count.Count, request), Trust.Trusted)));
        }

        var custom = request.Slots.Slots.Where(s => s.Type == SlotType.CustomContent).Select(s => s.Token);
        var texts = string.Join("\n\n", custom);
        groups["request"].Add(new("custom_content", texts.Length == 0 ? PromptNode.Leaf.Absent(CustomContentPath) : PromptNode.Leaf.Of(CustomContentPath, texts, Trust.Trusted)));
        return new PromptModel(new PromptNode.Members("", groups.Select(g => new KeyValuePair<string, PromptNode>(g.Key, new PromptNode.Members(g.Key, g.Value, Trust.Trusted)))));
    }

    private static string Plural(long count, CompositionRequest request) => PromptLanguages.Of(request.Language).PluralOf(count) switch
    {
        PluralCategory.One => "one",
        PluralCategory.Few => "few",
        PluralCategory.Many => "many",
        _ => "other",
    };

    private static PromptNode Node(SelectedField field, CompositionRequest request) => field.Definition.Exposure switch
    {
        FieldExposure.Slot when request.Slots.TryGet(field.Key.Value, out var slot) => PromptNode.Leaf.Of(field.Key.Value, slot.Token, Trust.Trusted),
        FieldExposure.Text => PromptNode.Leaf.Of(field.Key.Value, SlotFormatter.Format(field.Value, request.Language)),
        FieldExposure.Signal => PromptNode.Leaf.Of(field.Key.Value, true),
        _ => PromptNode.Leaf.Absent(field.Key.Value),
    };
}
