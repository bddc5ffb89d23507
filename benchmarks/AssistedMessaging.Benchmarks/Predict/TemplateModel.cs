using System.Text.Json;
using System.Text.Json.Nodes;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Turns JSON into a template's model, trusted as the reference engine trusts it.</summary>
internal static class TemplateModel
{
    public static PromptNode.Members Members(string path, JsonObject node) =>
        new(path, node.Select(m => KeyValuePair.Create(m.Key, Node(path.Length == 0 ? m.Key : $"{path}.{m.Key}", m.Value))), Trust.Trusted);

    private static PromptNode Node(string path, JsonNode? node) => node switch
    {
        null => PromptNode.Leaf.Absent(path),
        JsonObject members => Members(path, members),
        JsonArray items => new PromptNode.List(path, [.. items.Select((item, i) => Node($"{path}[{i}]", item))], Trust.Trusted),
        _ => Scalar(path, node.AsValue()),
    };

    private static PromptNode.Leaf Scalar(string path, JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => PromptNode.Leaf.Of(path, (string?)value, Trust.Trusted),
        JsonValueKind.Number when value.TryGetValue<long>(out var number) => PromptNode.Leaf.Of(path, number, Trust.Trusted),
        JsonValueKind.Number => PromptNode.Leaf.Of(path, (double)value, Trust.Trusted),
        _ => PromptNode.Leaf.Of(path, (bool)value, Trust.Trusted),
    };
}
