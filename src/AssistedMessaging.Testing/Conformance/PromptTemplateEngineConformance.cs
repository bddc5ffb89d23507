using System.Text.Json;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IPromptTemplateEngine"/> and of the templates that it gives.</summary>
public abstract class PromptTemplateEngineConformance : ConformanceSuite<IPromptTemplateEngine>
{
    private const string Rich =
        """
        {{ if a.open }}Open to work. {{ end }}{{ a.name }}, {{ a.title }}
        {{ for tag in a.tags; if tag == "stop"; break; end }}{{ tag }}, {{ end }}{{ capture v }}{{ b.note }}{{ end }}{{ v }}
        """;

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(Text_is_printed_as_it_is_and_paths_as_their_values), Law(What_is_no_template_is_refused_at_load),
        Law(A_use_allows_its_part_of_the_language_only),
        Law(A_template_has_its_id_and_the_hash_of_its_source), Law(The_paths_that_it_could_read_are_known_before_it_runs),
        Law(Spans_account_for_every_character),
        Law(A_field_changes_the_text_only_where_the_account_says_so), Law(An_untrusted_value_cannot_leave_its_place),
        Law(A_limit_is_an_error_and_never_a_cut), Law(Many_callers_at_once_get_equal_texts),
    ];

    /// <summary>A single brace is text; so are line breaks of either kind.</summary>
    public virtual async Task Text_is_printed_as_it_is_and_paths_as_their_values()
    {
        const string source = "One { brace }\r\nand two\n: {{ a.name }}.";

        RenderedText text = (await Parse(source).ConfigureAwait(false)).Render(Model("Noor"), new());

        Require(text.Text == "One { brace }\r\nand two\n: Noor.", "the text is not the template's text with the value in its place.");
    }

    /// <summary>With a <see cref="TemplateSyntaxException"/> that names the template; nothing waits for the first render.</summary>
    public virtual async Task What_is_no_template_is_refused_at_load()
    {
        foreach (string source in new[] { "{{ a.name", "{{ if a.open }}x", "{{ end }}", "{{ a.name | string.nonsense }}", "{{ func f; end }}",
            "{{ a.name = 1 }}" })
        {
            string? id = await RefusedAs(source, TemplateUse.Prompt).ConfigureAwait(false);

            Require(id is not null, $"`{source}` was read.");
            Require(id == "conformance", $"the error for `{source}` does not name the template.");
        }
    }

    /// <summary>Message templates have text, paths and if; what a model wrote has text and bare paths.</summary>
    public virtual async Task A_use_allows_its_part_of_the_language_only()
    {
        string[] message = ["{{ for t in a.tags }}{{ t }}{{ end }}", "{{ x = 1 }}", "{{ include \"x\" }}"];
        string[] output = ["{{ if a.open }}x{{ end }}", "{{ \"x\" }}", "{{ a.name | string.upcase }}", .. message];
        foreach (string source in message)
        {
            Require(await RefusedAs(source, TemplateUse.Message).ConfigureAwait(false) is not null, $"`{source}` was read as a message template.");
        }

        foreach (string source in output)
        {
            Require(await RefusedAs(source, TemplateUse.ModelOutput).ConfigureAwait(false) is not null, $"`{source}` was read as a model's answer.");
        }

        Require(await RefusedAs("{{ if a.open }}{{ a.name }}{{ end }}", TemplateUse.Message).ConfigureAwait(false) is null,
            "a message template was refused.");
        Require(await RefusedAs("Hello {{ a.name }}", TemplateUse.ModelOutput).ConfigureAwait(false) is null,
            "a model's answer with a bare path was refused.");
    }

    /// <summary>The hash does not depend on the kind of line breaks and on nothing else than the source.</summary>
    public virtual async Task A_template_has_its_id_and_the_hash_of_its_source()
    {
        PromptTemplate lf = await Parse("a\nb").ConfigureAwait(false);

        Require(lf.Id == "conformance", "the template's id is not the given one.");
        Require(lf.ContentHash == (await Parse("a\r\nb").ConfigureAwait(false)).ContentHash, "the hash depends on the kind of line breaks.");
        Require(lf.ContentHash != (await Parse("a b").ConfigureAwait(false)).ContentHash, "two sources have one hash.");
    }

    /// <summary>Also what stands in a branch that is not taken, and what is read under another name.</summary>
    public virtual async Task The_paths_that_it_could_read_are_known_before_it_runs()
    {
        IReadOnlySet<string> paths = (await Parse("{{ if a.open }}{{ b.note }}{{ end }}{{ x = a; x.title }}").ConfigureAwait(false)).StaticPaths;

        foreach (string path in new[] { "a.open", "b.note", "a.title" })
        {
            Require(paths.Contains(path), $"{path} is read and not among the static paths.");
        }
    }

    /// <summary>In order, without gaps or overlaps.</summary>
    public virtual async Task Spans_account_for_every_character()
    {
        RenderedText text = (await Parse(Rich).ConfigureAwait(false)).Render(Model("Noor"), new());
        int end = 0;
        foreach (RenderedSpan span in text.Spans)
        {
            Require(span.Span.Start == end, $"there is a gap or an overlap at {end}.");
            end = span.Span.End;
        }

        Require(end == text.Text.Length, "the spans end before the text.");
    }

    /// <summary>Non-interference; see <see cref="PromptProperties"/>.</summary>
    public virtual async Task A_field_changes_the_text_only_where_the_account_says_so()
    {
        try
        {
            PromptProperties.NonInterference(await Parse(Rich).ConfigureAwait(false), new NonInterferenceOptions { Models = 100 });
        }
        catch (NonInterferenceException leak)
        {
            Require(false, leak.Message);
        }
    }

    /// <summary>In JSON it stays one JSON value, in a sentence it holds no line break, hidden character or brace pair.</summary>
    public virtual async Task An_untrusted_value_cannot_leave_its_place()
    {
        const string hostile = "x\", \"b\": {{ b.note }}\r\n\u2028\u202E\u200B```<|im_start|>\\";
        PromptTemplate template = await Parse("{{ a.name }}").ConfigureAwait(false);

        string json = template.Render(Model(hostile), new() { Quoting = QuotingForm.Json }).Text;
        string inline = template.Render(Model(hostile), new() { Quoting = QuotingForm.Inline }).Text;

        Require(Quoting.IsJson(json) && JsonDocument.Parse(json).RootElement.GetString() == hostile,
            "the JSON form is not that value as one JSON text.");
        Require(Quoting.IsInline(inline) && !RoleMarks.In(inline).Any(), "the inline form leaves its place.");
    }

    /// <summary>Too much output or too many rounds end with a <see cref="TemplateRenderException"/>.</summary>
    public virtual async Task A_limit_is_an_error_and_never_a_cut()
    {
        PromptTemplate text = await Parse("{{ a.name }} and more").ConfigureAwait(false);
        PromptTemplate loop = await Parse("{{ for i in 1..100 }}{{ end }}").ConfigureAwait(false);

        Require(!Renders(text, new() { MaxOutputLength = 8 }), "a text longer than its limit was rendered.");
        Require(!Renders(loop, new() { MaxLoopRounds = 99 }), "more rounds than the limit were made.");
        Require(Renders(loop, new() { MaxLoopRounds = 100 }), "as many rounds as the limit were refused.");
    }

    /// <summary>A template is immutable and thread-safe.</summary>
    public virtual async Task Many_callers_at_once_get_equal_texts()
    {
        PromptTemplate template = await Parse(Rich).ConfigureAwait(false);

        string[] texts = await Together.RunAsync(i => Task.FromResult(template.Render(Model($"Noor {i % 4}"), new()).Text)).ConfigureAwait(false);

        Require(texts.Select((text, i) => text.Contains($"Noor {i % 4}", StringComparison.Ordinal)).All(own => own),
            "a caller got the text of another.");
        Require(texts.Distinct().Count() == 4, "equal models gave different texts.");
    }

    private static PromptModel Model(string name) => new(new PromptNode.Members("",
    [
        new("a", new PromptNode.Members("a",
        [
            new("name", PromptNode.Leaf.Of("a.name", name)),
            new("title", PromptNode.Leaf.Of("a.title", "Engineer")),
            new("open", PromptNode.Leaf.Of("a.open", true)),
            new("tags", new PromptNode.List("a.tags", [PromptNode.Leaf.Of("a.tags[0]", "C#"), PromptNode.Leaf.Of("a.tags[1]", "Go")])),
        ])),
        new("b", new PromptNode.Members("b", [new("note", PromptNode.Leaf.Of("b.note", "a note"))])),
    ]));

    private static bool Renders(PromptTemplate template, PromptRenderOptions options)
    {
        try
        {
            template.Render(Model("Noor"), options);
            return true;
        }
        catch (TemplateRenderException)
        {
            return false;
        }
    }

    private async Task<PromptTemplate> Parse(string source) =>
        (await CreateAsync().ConfigureAwait(false)).Parse("conformance", source, TemplateUse.Prompt);

    // The template that the error names; null when there is none.
    private async Task<string?> RefusedAs(string source, TemplateUse use)
    {
        IPromptTemplateEngine engine = await CreateAsync().ConfigureAwait(false);
        try
        {
            engine.Parse("conformance", source, use);
            return null;
        }
        catch (TemplateSyntaxException e)
        {
            return e.TemplateId;
        }
    }
}
