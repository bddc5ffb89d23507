using AssistedMessaging.Templates;
using static AssistedMessaging.Tests.Templates.TemplateFixture;

namespace AssistedMessaging.Tests.Templates;

public class StaticPathsTests
{
    [Theory]
    [InlineData("{{ c.name }} {{ c.home?.city }}", "c.home.city c.name")]
    [InlineData("{{ c[\"name\"] }}{{ c.jobs[0].role }}", "c.jobs c.jobs[].role c.name")]
    [InlineData("{{ for s in c.skills }}{{ s.name }}{{ end }}", "c.skills c.skills[].name")]
    [InlineData("{{ for s in (c.skills | array.limit 2) }}{{ s.name }}{{ end }}", "c.skills c.skills[].name")]
    [InlineData("{{ x = c.home; x.city }}", "c.home.city")]
    [InlineData("{{ x = c; y = x.home; y.city }}", "c.home.city")]
    [InlineData("{{ c.jobs | array.map \"role\" | array.join \",\" }}", "c.jobs c.jobs[].role")]
    [InlineData("{{ (c.jobs | array.first)?.role }}", "c.jobs c.jobs[].role")]
    [InlineData("{{ c[q.key] }}", "c c.* c[] q.key")]
    [InlineData("{{ if c.gender == \"x\" }}a{{ end }}", "c.gender")]
    [InlineData("{{ case c.gender }}{{ when d.a }}{{ else }}{{ c.late }}{{ end }}", "c.gender c.late d.a")]
    [InlineData("{{ c.a ?? c.b }}{{ c.c ? c.d : c.e }}", "c.a c.b c.c c.d c.e")]
    [InlineData("{{ (c.a ?? c.b).name }}", "c.a c.a.name c.b.name")]
    [InlineData("{{ capture v }}{{ c.name }}{{ end }}{{ v }}", "c.name")]
    [InlineData("{{ x = 1; x; $y = c.a; $y }}", "c.a")]
    [InlineData("{{ c.skills.size }}", "c.skills c.skills.size")]
    [InlineData("{{ include 'p' }}", "c.home.city")]
    [InlineData("{{ for i in 1..3; x = x ?? c; x = x.next; end; x.name }}", "c.next.name", true)]
    public void Paths_are_found_without_running_the_template(string template, string paths, bool onlyAmong = false)
    {
        var found = Parse(template, ("p", "{{ x = c.home }}{{ include 'q' }}"), ("q", "{{ x.city }}")).StaticPaths;

        if (onlyAmong)
            Assert.Contains(paths, found);
        else
            Assert.Equal(paths.Split(' '), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_content_hash_does_not_depend_on_line_ends()
    {
        Assert.Equal(Parse("a\r\nb").ContentHash, Parse("a\nb").ContentHash);
        Assert.NotEqual(Parse("a\nb").ContentHash, Parse("a b").ContentHash);
        Assert.Matches("^[0-9a-f]{64}$", Parse("a").ContentHash);
    }
}
