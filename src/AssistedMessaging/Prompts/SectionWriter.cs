using System.Text;
using AssistedMessaging.Fields;
using AssistedMessaging.Templates;
using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Text;

namespace AssistedMessaging.Prompts;

/// <summary>One message of a prompt that is written in code: its text, and which field said and decided what.</summary>
internal sealed class SectionWriter
{
    private readonly Output _output = new();
    private readonly StringBuilder _shape = new();
    private readonly List<RenderedSpan> _spans = [];
    private readonly List<(string Path, bool Taken, int Start, int Place)> _decisions = [];
    private readonly Lazy<FenceKey>? _fenceKey;
    private readonly string _id;

    public SectionWriter(Lazy<FenceKey>? fenceKey = null, string id = "")
    {
        (_fenceKey, _id) = (fenceKey, id);
        _output.Reset(new PromptRenderOptions().MaxOutputLength);
    }

    public bool IsEmpty => _output.Length == 0;

    public void BeginLine()
    {
        if (!IsEmpty)
            Literal("\n");
    }

    public void Literal(string words) => Write([], Trust.Literal, words, () => _output.Write(words));

    public void Slot(FieldKey key, string token) => Write([key.Value], Trust.Trusted, token, () => _output.Write(token));

    public void Field(SelectedField? field, DataForm form, LanguageTag language)
    {
        if (field is null)
            throw new PromptTemplateException(_id, "?", "takes no part in this draft: ask with Has(key) before you print it");
        if (field.Definition.Exposure == FieldExposure.Never)
            throw new PromptTemplateException(_id, field.Key.Value, "is never shown to a model: leave it out");

        if (field.Definition.Exposure == FieldExposure.Slot)
        {
            Slot(field.Key, Fields.Slot.TokenOf(field.Key.Value));
            return;
        }

        var text = FieldText.Of(field, language);
        Write([field.Key.Value], Trust.Untrusted, $"{{{field.Key.Value}:{form}}}", () =>
        {
            if (form == DataForm.Json)
                JsonQuoting.Write(_output, Value.Of(text));
            else if (form == DataForm.Block)
                BlockQuoting.Write(_output, text, _fenceKey!.Value.FenceOf(_id, field.Key.Value));
            else
                InlineQuoting.Write(_output, text);
        });
    }

    public void Decide(FieldKey key, bool taken) => _decisions.Add((key.Value, taken, _output.Length, _shape.Length));

    public TemplateVersion Version(string id, string version) => new(id, version, VersionedSource.HashOf(_shape.ToString()));

    /// <summary>The text with its account.</summary>
    /// <param name="supplied">Keys of the fields that could have been printed.</param>
    public RenderedText Text(IEnumerable<string> supplied)
    {
        var read = _spans.SelectMany(s => s.Fields).Concat(_decisions.Select(d => d.Path)).ToHashSet(StringComparer.Ordinal);
        return new RenderedText
        {
            Text = _output.Text.ToString(),
            Spans = [.. _spans],
            Decisions = [.. _decisions.Select(d => new RenderedDecision(TextSpan.FromBounds(d.Start, _output.Length), [d.Path], d.Taken, d.Place))],
            NeverRead = [.. supplied.Where(key => !read.Contains(key))],
        };
    }

    private void Write(IReadOnlyList<string> fields, Trust trust, string shape, Action write)
    {
        var (start, place) = (_output.Length, _shape.Length);
        write();
        _shape.Append(shape);
        if (_output.Length > start)
            _spans.Add(new RenderedSpan(TextSpan.FromBounds(start, _output.Length), fields, trust, place));
    }
}
