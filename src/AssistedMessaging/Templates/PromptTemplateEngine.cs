using System.Collections.Frozen;
using AssistedMessaging.Templates.Functions;
using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Syntax;

namespace AssistedMessaging.Templates;

/// <summary>The library's own engine for the documented subset of Scriban's language (<c>docs/templates.md</c>).</summary>
/// <remarks>Thread-safe. Uses no reflection, no culture and no clock: equal templates and models give equal texts on every machine.</remarks>
public sealed class PromptTemplateEngine : IPromptTemplateEngine
{
    private readonly FrozenDictionary<string, string> _partials;
    private readonly FunctionTable _functions;
    private readonly FenceKey _fenceKey;
    private readonly StatePool _pool = new();

    /// <summary>Makes an engine.</summary>
    /// <param name="partials">Sources that <c>include "name"</c> can name. A partial is read with each template that includes it.</param>
    /// <param name="functions">Functions of the host that templates can call beside the built-in ones.</param>
    /// <param name="fenceKey">The deployment's secret for the fences of <c>fenced</c> blocks; null = a random one.</param>
    /// <exception cref="ArgumentException">Two functions have the same name.</exception>
    public PromptTemplateEngine(
        IReadOnlyDictionary<string, string>? partials = null, IReadOnlyList<TemplateFunction>? functions = null, FenceKey? fenceKey = null)
    {
        _fenceKey = fenceKey ?? FenceKey.Random();
        _partials = (partials ?? FrozenDictionary<string, string>.Empty).ToFrozenDictionary(StringComparer.Ordinal);
        if (functions is not null && functions.DistinctBy(function => function.Name).Count() < functions.Count)
            throw new ArgumentException("Two functions have the same name.", nameof(functions));
        _functions = new(functions ?? []);
    }

    /// <inheritdoc/>
    public PromptTemplate Parse(string id, string source, TemplateUse use)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(source);
        var text = new TemplateSource(id, source);
        var unit = new TemplateUnit(_partials, _functions);
        var body = use switch
        {
            TemplateUse.Prompt => new StatementParser(text, unit).ReadTemplate(),
            TemplateUse.Message => MessageSubset.Check(text, new StatementParser(text, unit).ReadTemplate()),
            _ => ModelOutputSubset.Read(text, unit),
        };
        unit.Finish(body);
        return new CompiledTemplate(text, body, unit.VariableCount, _pool, _fenceKey);
    }
}
