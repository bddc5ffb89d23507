using AssistedMessaging.Templates;
using HandlebarsDotNet;

namespace AssistedMessaging.Benchmarks.Templates;

/// <summary>The reference prompt in three hands: the library's engine, a <c>StringBuilder</c> and Handlebars.Net. All three write the same bytes.</summary>
internal static class ReferencePrompt
{
    private const string Resource = "AssistedMessaging.Benchmarks.Templates.reference.sbn";

    /// <summary>The template in the library's language.</summary>
    public static string Source { get; } = Read();

    /// <summary>The facts as the engine reads them: nobody's trust, so that all are quoted.</summary>
    public static PromptModel Model(ReferenceData data)
    {
        var groups = data.Facts.GroupBy(fact => fact.Path[..fact.Path.IndexOf('.', StringComparison.Ordinal)])
            .ToDictionary(group => group.Key, group => group.Select(fact => KeyValuePair.Create(fact.Path[(group.Key.Length + 1)..], Leaf(fact.Path, fact.Value))).ToList());
        groups["candidate"].Add(new("positions", new PromptNode.List("candidate.positions", [.. data.Positions.Select((position, i) => Position($"candidate.positions[{i}]", position))])));
        return new(new PromptNode.Members("", groups.Select(group => KeyValuePair.Create<string, PromptNode>(group.Key, new PromptNode.Members(group.Key, group.Value)))));
    }

    /// <summary>The facts as Handlebars.Net reads them fastest: dictionaries.</summary>
    public static Dictionary<string, object> Dictionaries(ReferenceData data)
    {
        var groups = data.Facts.GroupBy(fact => fact.Path[..fact.Path.IndexOf('.', StringComparison.Ordinal)])
            .ToDictionary(group => group.Key, group => group.ToDictionary(fact => fact.Path[(group.Key.Length + 1)..], fact => fact.Value));
        groups["candidate"]["positions"] = data.Positions.Select(p => new Dictionary<string, object> { ["title"] = p.Title, ["company"] = p.Company, ["years"] = p.Years }).ToList();
        return groups.ToDictionary(group => group.Key, group => (object)group.Value);
    }

    /// <summary>The same template for Handlebars.Net, without HTML escapes.</summary>
    public static HandlebarsTemplate<object, object> Handlebars()
    {
        var source = Source
            .Replace("{{~ for position in candidate.positions ~}}\n", "{{#each candidate.positions}}", StringComparison.Ordinal)
            .Replace("position.", "", StringComparison.Ordinal);
        var loopEnd = source.IndexOf("{{~ end ~}}\n", source.IndexOf("{{#each", StringComparison.Ordinal), StringComparison.Ordinal);
        source = source[..loopEnd] + "{{/each}}" + source[(loopEnd + "{{~ end ~}}\n".Length)..];
        source = source.Replace("{{~ end ~}}\n", "{{/if}}", StringComparison.Ordinal).Replace("{{ end }}", "{{/if}}", StringComparison.Ordinal);
        source = source.Replace("{{~ if ", "{{#if ", StringComparison.Ordinal).Replace(" ~}}\n", "}}", StringComparison.Ordinal).Replace("{{ if ", "{{#if ", StringComparison.Ordinal);

        // A block's end on a line of its own would take the line's end with it: an absent value beside it keeps that.
        source = source.Replace("{{/if}}\n", "{{/if}}{{none}}\n", StringComparison.Ordinal).Replace("{{/each}}\n", "{{/each}}{{none}}\n", StringComparison.Ordinal);
        return HandlebarsDotNet.Handlebars.Create(new HandlebarsConfiguration { NoEscape = true }).Compile(source);
    }

    private static PromptNode Position(string path, (string Title, string Company, int Years) position) => new PromptNode.Members(
        path,
        [
            new("title", Leaf(path + ".title", position.Title)),
            new("company", Leaf(path + ".company", position.Company)),
            new("years", Leaf(path + ".years", position.Years)),
        ]);

    private static PromptNode Leaf(string path, object value) => value switch
    {
        string text => PromptNode.Leaf.Of(path, text),
        int number => PromptNode.Leaf.Of(path, number),
        _ => PromptNode.Leaf.Of(path, (bool)value),
    };

    private static string Read()
    {
        using var reader = new StreamReader(typeof(ReferencePrompt).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }
}
