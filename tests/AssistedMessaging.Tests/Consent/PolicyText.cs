using System.Text;
using System.Text.Json.Nodes;
using AssistedMessaging.Consent.Policy;

namespace AssistedMessaging.Tests.Consent;

/// <summary>The shipped policy as data that a test can change.</summary>
internal static class PolicyText
{
    public static byte[] DefaultBytes
    {
        get
        {
            using var stream = typeof(ConsentPolicy).Assembly.GetManifestResourceStream("Consent/consent-policy.json")!;
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            return buffer.ToArray();
        }
    }

    /// <summary>The shipped policy after an edit of its JSON.</summary>
    public static string Edited(Action<JsonObject> edit)
    {
        var root = JsonNode.Parse(DefaultBytes)!.AsObject();
        edit(root);
        return root.ToJsonString();
    }

    /// <summary>The shipped policy with its string number <paramref name="index"/>, name or value, replaced by other JSON.</summary>
    public static string WithString(int index, string replacement)
    {
        var parts = Encoding.UTF8.GetString(DefaultBytes).Split('"');
        return string.Concat(parts.Select((part, i) => i == index * 2 + 1 ? replacement : i % 2 == 1 ? $"\"{part}\"" : part));
    }

    /// <summary>The shipped policy with some members of one row replaced; null removes a member.</summary>
    public static string WithRow(string id, params (string Member, JsonNode? Value)[] changes) => Edited(root =>
    {
        var row = root["rows"]!.AsArray().Single(row => (string)row!["id"]! == id)!.AsObject();
        foreach (var (member, value) in changes)
        {
            if (value is null)
                row.Remove(member);
            else
                row[member] = value;
        }
    });

    /// <summary>A policy of the given rows, written as JSON objects without the members that every row needs.</summary>
    public static ConsentPolicy Of(params string[] rows) => ConsentPolicy.Parse(Text(rows));

    /// <inheritdoc cref="Of"/>
    public static string Text(params string[] rows)
    {
        var nodes = rows.Select((text, index) =>
        {
            var row = JsonNode.Parse(text)!.AsObject();
            row.TryAdd("id", $"row-{index + 1}");
            row.TryAdd("legalStatus", "settled");
            row.TryAdd("source", "test");
            row.TryAdd("mechanism", "opt-out");
            if (!row.ContainsKey("regionsExcept"))
                row.TryAdd("regions", new JsonArray("*"));
            return (JsonNode)row;
        });

        return new JsonObject { ["version"] = "test", ["rows"] = new JsonArray([.. nodes]) }.ToJsonString();
    }
}
