using AssistedMessaging.Templates;
using AssistedMessaging.Text;
using static AssistedMessaging.Tests.Templates.TemplateFixture;

namespace AssistedMessaging.Tests.Templates;

public class ProvenanceTests
{
    [Fact]
    public void Spans_lie_side_by_side_and_name_their_fields()
    {
        var text = Run("Dear {{ a.name }} of {{ a.city }}");

        Assert.Equal([("Dear ", ""), ("Ada", "a.name"), (" of ", ""), ("New  York", "a.city")], Spans(text));
        Assert.Equal([0, 8, 17, 24], text.Spans.Select(span => span.TemplateOffset));
        Assert.Equal([Trust.Literal, Trust.Trusted, Trust.Literal, Trust.Trusted], text.Spans.Select(span => span.Trust));
    }

    [Fact]
    public void An_absent_value_leaves_an_empty_span_that_names_it() =>
        Assert.Equal([("", "a.none"), ("", "a.gone")], Spans(Run("{{ a.none }}{{ a.gone }}")));

    [Theory]
    [InlineData("{{ a.name | string.append a.city | string.size }}", "a.name a.city")]
    [InlineData("{{ x = a.name; y = x + 'b'; y }}", "a.name")]
    [InlineData("{{ capture v; a.name; if a.open; 'x'; end; end; v }}", "a.name a.open")]
    [InlineData("{{ a.open ? a.name : a.city }}", "a.open a.name")]
    [InlineData("{{ if a.shut; x = 1; end; x }}", "a.shut")]
    [InlineData("{{ for t in a.tags; x = 1; end; x }}", "a.tags")]
    [InlineData("{{ a.tags | array.size }}", "a.tags")]
    [InlineData("{{ a.tags | array.limit 1 | array.join '' }}", "a.tags a.tags[0]")]
    [InlineData("{{ a.tags | array.first }}", "a.tags a.tags[0]")]
    [InlineData("{{ for i in 1..3; if a.open; break; end; x = i; end; x }}", "a.open")]
    public void A_span_names_all_that_it_depends_on(string template, string fields) =>
        Assert.Equal(fields, Spans(Run(template))[^1].Fields);

    [Fact]
    public void A_branch_is_a_decision_over_its_output_whether_taken_or_not()
    {
        var text = Run("ab{{ if a.open }}cd{{ end }}{{ if a.shut }}x{{ else if a.years > 3 }}ef{{ end }}");

        Assert.Equal([(2, 4, "a.open", true), (4, 6, "a.shut", false), (4, 6, "a.years", true)], Decisions(text));
    }

    [Fact]
    public void A_loop_over_a_field_is_a_decision_by_its_length()
    {
        var text = Run("{{ for t in a.tags }}{{ t }}{{ end }}{{ for t in a.empty }}x{{ end }}");

        Assert.Equal([(0, 10, "a.tags", true), (10, 10, "a.empty", false)], Decisions(text));
        Assert.Equal("a.tags[0]", Spans(text)[0].Fields);
    }

    [Fact]
    public void A_decision_to_leave_a_loop_reaches_to_the_loops_end()
    {
        var text = Run("{{ for i in 1..3 }}{{ i }}{{ if a.shut; break; end }}-{{ end }}!");

        Assert.Equal([(1, 6, "a.shut", false), (3, 6, "a.shut", false), (5, 6, "a.shut", false)], Decisions(text));
    }

    [Fact]
    public void Choices_inside_expressions_are_decisions_over_what_they_print()
    {
        var text = Run("{{ a.open ? 'yes' : 'no' }}{{ a.none ?? 'x' }}{{ a.open && a.shut }}");

        Assert.Equal([(0, 3, "a.open", true), (3, 4, "a.none", true), (4, 9, "a.open", true)], Decisions(text));
    }

    [Fact]
    public void Supplied_leaves_that_were_not_read_are_listed()
    {
        var text = Run("{{ a.name }}{{ if a.open; end }}{{ a.tags | array.size }}");

        Assert.Equal(
            "a.city a.blank a.years a.rate a.shut a.tags[0] a.tags[1] a.tags[2] a.jobs[0].role a.jobs[0].years a.jobs[1].role a.jobs[1].years",
            string.Join(' ', text.NeverRead));
    }

    [Fact]
    public void A_partials_spans_point_to_its_include()
    {
        var text = Run("ab{{ include 'p' }}", null, Trust.Trusted, ("p", "cd{{ a.name }}"));

        Assert.Equal([0, 5, 5], text.Spans.Select(span => span.TemplateOffset));
    }

    [Fact]
    public void A_pooled_render_leaves_nothing_to_the_next()
    {
        var template = Parse("{{ v }}{{ v = x }}{{ x }}");

        var first = template.Render(One("first"), new());
        var second = template.Render(One("second"), new());

        Assert.Equal(("first", "second"), (first.Text, second.Text));
    }

    private static (string Text, string Fields)[] Spans(RenderedText text) =>
        [.. text.Spans.Select(span => (text.Text.Substring(span.Span.Start, span.Span.Length), string.Join(' ', span.Fields)))];

    private static (int Start, int End, string Fields, bool Taken)[] Decisions(RenderedText text) =>
        [.. text.Decisions.Select(decision => (decision.Span.Start, decision.Span.End, string.Join(' ', decision.Fields), decision.Taken))];
}
