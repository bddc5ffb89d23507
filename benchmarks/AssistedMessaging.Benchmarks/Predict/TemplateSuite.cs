using System.Text.Json.Nodes;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Renders a template with a model, or says why it is refused.</summary>
internal sealed class TemplateSuite
{
    private readonly PromptTemplateEngine _engine = new();
    private readonly PromptRenderOptions _options = new();

    public ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        var model = new PromptModel(TemplateModel.Members("", given.Object("model")));
        try
        {
            answer["text"] = _engine.Parse("case", given.Text("template"), TemplateUse.Prompt).Render(model, _options).Text;
        }
        catch (Exception e) when (e is TemplateRenderException or TemplateSyntaxException)
        {
            answer["error"] = e.Message;
        }

        return ValueTask.CompletedTask;
    }
}
