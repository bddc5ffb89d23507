using AssistedMessaging.Templates;

namespace PromptSnapshots;

public sealed class TemplateTests
{
    [Fact]
    public void A_template_is_read_once_and_rendered_for_each_model()
    {
        var name = PromptNode.Leaf.Of("candidate.first_name", "Noor");
        var model = new PromptModel(new PromptNode.Members("", [new("candidate", new PromptNode.Members("candidate", [new("first_name", name)]))]));

        #region template
        var engine = new PromptTemplateEngine();
        var template = engine.Parse("prompts/hello", "Dear {{ candidate.first_name }},", TemplateUse.Prompt);
        RenderedText text = template.Render(model, new PromptRenderOptions());
        #endregion

        Assert.Equal("Dear Noor,", text.Text);
    }
}
