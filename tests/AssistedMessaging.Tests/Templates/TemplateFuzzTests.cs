using System.Text;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Tests.Templates;

public class TemplateFuzzTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "if ", "else ", "end", "for x in ", "case ", "when ", "capture v", "include 'p'", "break",
        "p.name", "p.tags", "x", "v = ", "(", ")", "[", "]", "{", "}", ",", ":", ";", "\n", " ", "|", "string.upcase", "array.join ','",
        "array.sort", "+", "-", "*", "/", "//", "%", "..", "?", "??", "?.", "!", "&&", "==", "<", "1", "2.5", "0x1f", "'a'", "\"b\"", "$\"",
        "`", "\\", "#", "##", "$y", "for.index", "null", "true", ".size", "[0]", "99999999", "\0", "\uD800",
    ];

    [Fact]
    public void Any_text_is_a_template_or_one_of_the_two_documented_errors()
    {
        var random = new Random(7);
        var model = RandomWorld.Make(random).ToModel();
        var engine = new PromptTemplateEngine(new Dictionary<string, string> { ["p"] = "{{ include 'p' }}" }, RandomTemplate.Functions);
        for (var i = 0; i < 30_000; i++)
        {
            var template = i % 2 == 0 ? Noise(random) : Mutate(RandomTemplate.Make(random, "p"), random);
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

    private static string Noise(Random random)
    {
        var text = new StringBuilder("{{ ");
        for (var i = random.Next(1, 14); i > 0; i--)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.Append(" }}").ToString();
    }

    private static string Mutate(string template, Random random)
    {
        var text = new StringBuilder(template);
        for (var i = random.Next(1, 4); i > 0 && text.Length > 1; i--)
        {
            var place = random.Next(text.Length);
            if (random.Next(2) == 0)
                text.Remove(place, Math.Min(random.Next(1, 6), text.Length - place));
            else
                text.Insert(place, Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
