using System.Security.Cryptography;
using System.Text;
using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Syntax;
using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates;

/// <summary>A template of <see cref="PromptTemplateEngine"/>.</summary>
internal sealed class CompiledTemplate(TemplateSource source, Block body, int variables, StatePool pool) : PromptTemplate
{
    private string? _contentHash;
    private IReadOnlySet<string>? _staticPaths;

    public override string Id => source.Id;

    public override string ContentHash => _contentHash ??= Hash(source.Text);

    public override IReadOnlySet<string> StaticPaths => _staticPaths ??= StaticScope.Find(body, variables);

    public override RenderedText Render(PromptModel model, PromptRenderOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        var state = pool.Take();
        try
        {
            state.Begin(source, variables, model, options);
            body.Execute(state);
            return Explanation.Of(state);
        }
        catch (RenderFault fault)
        {
            throw state.Fault(fault);
        }
        finally
        {
            state.End();
            pool.Return(state);
        }
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))));
}
