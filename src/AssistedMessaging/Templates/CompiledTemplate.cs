using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Syntax;
using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates;

/// <summary>A template of <see cref="PromptTemplateEngine"/>.</summary>
internal sealed class CompiledTemplate : PromptTemplate
{
    private readonly TemplateSource _source;
    private readonly Block _body;
    private readonly int _variables;
    private readonly StatePool _pool;
    private readonly Fences _fences;
    private string? _contentHash;
    private IReadOnlySet<string>? _staticPaths;

    public CompiledTemplate(TemplateSource source, Block body, int variables, StatePool pool, FenceKey key)
    {
        (_source, _body, _variables, _pool) = (source, body, variables, pool);
        _fences = new Fences(key, () => ContentHash);
    }

    public override string Id => _source.Id;

    public override string ContentHash => _contentHash ??= VersionedSource.HashOf(_source.Text);

    public override IReadOnlySet<string> StaticPaths => _staticPaths ??= StaticScope.Find(_body, _variables);

    public override RenderedText Render(PromptModel model, PromptRenderOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        var state = _pool.Take();
        try
        {
            state.Begin(_source, _variables, _fences, model, options);
            _body.Execute(state);
            return Explanation.Of(state);
        }
        catch (RenderFault fault)
        {
            throw state.Fault(fault);
        }
        finally
        {
            state.End();
            _pool.Return(state);
        }
    }
}
