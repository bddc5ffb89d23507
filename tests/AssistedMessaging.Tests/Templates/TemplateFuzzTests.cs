using AssistedMessaging.Templates;

namespace AssistedMessaging.Tests.Templates;

public class TemplateFuzzTests
{
    [Fact]
    public void Any_text_is_a_template_or_one_of_the_two_documented_errors()
    {
        var random = new Random(7);
        var engine = new PromptTemplateEngine(new Dictionary<string, string> { ["p"] = "{{ include 'p' }}" }, RandomTemplate.Functions);
        var model = RandomWorld.Make(random).ToModel();
        for (var i = 0; i < 30_000; i++)
        {
            var template = FuzzText.Make(random);
            if (i % 16 == 0)
                model = RandomWorld.Make(random).ToModel();
            foreach (var use in Enum.GetValues<TemplateUse>())
                Try(engine, template, use, model);
        }
    }

    private static void Try(PromptTemplateEngine engine, string template, TemplateUse use, PromptModel model)
    {
        try
        {
            var text = engine.Parse("t", template, use).Render(model, new() { MaxOutputLength = 5_000, MaxLoopRounds = 50 });
            Assert.Equal(text.Text.Length, text.Spans.Sum(span => span.Span.Length));
        }
        catch (TemplateSyntaxException)
        {
        }
        catch (TemplateRenderException)
        {
        }
    }
}
