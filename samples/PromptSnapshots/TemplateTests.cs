using AssistedMessaging.Templates;
using AssistedMessaging.Testing;

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

    [Fact]
    public void A_field_changes_the_text_only_where_the_explanation_says_so()
    {
        #region non-interference
        PromptTemplate template = new PromptTemplateEngine().Parse(
            "prompts/referral",
            """
            {{ if candidate.open_to_work }}Says to be open to work. {{ end }}{{ candidate.title }}
            {{ for skill in candidate.skills }}{{ skill }}{{ if !for.last }}, {{ end }}{{ end }}
            """,
            TemplateUse.Prompt);

        NonInterferenceResult tried = PromptProperties.NonInterference(template); // models are made from what the template reads
        #endregion

        Assert.True(tried.Changed > 100, tried.ToString());
    }

    [Fact]
    public void A_template_with_words_of_its_own_gets_a_generator()
    {
        PromptTemplate template = new PromptTemplateEngine().Parse(
            "prompts/seniority", "{{ if job.level == \"senior\" }}{{ job.team }}{{ else }}{{ job.title }}{{ end }}", TemplateUse.Prompt);

        #region generator
        NonInterferenceResult tried = PromptProperties.NonInterference(template, random => new PromptModel(new PromptNode.Members("",
        [
            new("job", new PromptNode.Members("job",
            [
                new("level", PromptNode.Leaf.Of("job.level", random.Next(2) == 0 ? "senior" : "junior")),
                new("team", PromptNode.Leaf.Of("job.team", $"team {random.Next(9)}")),
                new("title", PromptNode.Leaf.Of("job.title", $"title {random.Next(9)}")),
            ])),
        ])));
        #endregion

        Assert.True(tried.Changed > 100, tried.ToString());
    }
}
