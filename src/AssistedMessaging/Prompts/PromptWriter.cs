using AssistedMessaging.Fields;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Prompts;

/// <summary>Writes a prompt in code instead of a template, with the same account of which field said and decided what. For an <see cref="IPromptBuilder"/> of a host.</summary>
/// <remarks>
/// Instructions take fixed words and slots only; data takes fixed words and selected fields only: a plain string does not compile, and a field that takes no part
/// cannot be printed. Ask with <see cref="Has"/> before a branch, so that the explanation names the field that decided it; what code decides by other means is
/// missing there. Not thread-safe; make one for each prompt.
/// </remarks>
/// <example>
/// <code>
/// var prompt = new PromptWriter("acme/first-message", request);
/// prompt.System($"Write to {name} in two sentences.");
/// if (prompt.Has("candidate.title"))
///     prompt.User($"Present title: {fields["candidate.title"]}");
/// return prompt.Build();
/// </code>
/// </example>
public sealed class PromptWriter
{
    private readonly PromptRequest _request;
    private readonly string _id;
    private readonly string _version;
    private readonly SectionWriter _system = new();
    private readonly SectionWriter _user;

    /// <summary>Begins a prompt.</summary>
    /// <param name="id">Name for explanations, for instance <c>acme/first-message</c>.</param>
    /// <param name="request">What the prompt is about.</param>
    /// <param name="version">The version of the code that writes it; default <c>1</c>.</param>
    /// <param name="fenceKey">The deployment's secret for blocks; null = a random one.</param>
    public PromptWriter(string id, PromptRequest request, string version = "1", FenceKey? fenceKey = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(request);
        (_id, _request, _version) = (id, request, version);
        _user = new SectionWriter(new(() => fenceKey ?? FenceKey.Random()), id);
    }

    /// <summary>Adds a line of instructions.</summary>
    /// <param name="text">Fixed words, slots and whole numbers.</param>
    public PromptWriter System(InstructionText text)
    {
        text.WriteTo(_system);
        return this;
    }

    /// <summary>Adds a line of data.</summary>
    /// <param name="text">Fixed words and selected fields.</param>
    /// <exception cref="PromptTemplateException">A field takes no part in this draft, or is never shown to a model.</exception>
    public PromptWriter User(DataText text)
    {
        text.WriteTo(_user, _request.Language);
        return this;
    }

    /// <summary>Whether a field takes part in this draft; the explanation names it as one that decided all that follows.</summary>
    public bool Has(FieldKey key)
    {
        var takesPart = _request.Selection[key] is not null;
        _system.Decide(key, takesPart);
        _user.Decide(key, takesPart);
        return takesPart;
    }

    /// <summary>The prompt as written so far.</summary>
    public Prompt Build()
    {
        var shown = _request.Selection.Included.Where(f => f.Definition.Exposure is FieldExposure.Text or FieldExposure.Signal).Select(f => f.Key.Value);
        var sections = new List<PromptSection>(2);
        if (!_system.IsEmpty)
            sections.Add(new(PromptRole.System, _system.Version($"{_id}.system", _version), _system.Text([])));
        if (!_user.IsEmpty)
            sections.Add(new(PromptRole.User, _user.Version($"{_id}.data", _version), _user.Text(shown)));

        return new Prompt { Sections = sections, Slots = _request.Slots, Kind = _request.Kind, Language = _request.Language };
    }
}
