using System.Text.Json;
using System.Text.Json.Nodes;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>Takes texts that belong to their author alone out of an export for anybody else, also for administrators (S-64).</summary>
internal static class PrivateTextMask
{
    /// <summary>What stands in the place of such a text.</summary>
    public const string Mark = "[private text of its author]";

    /// <summary>
    /// The records that a reader may get, each without the private texts that any record of its contract names: they may stand in a draft, its follow-up and every decision about them.
    /// </summary>
    /// <param name="records">The records.</param>
    /// <param name="reader">Key of the author who reads their own; null = anybody else.</param>
    public static IReadOnlyList<PersonalDataRecord> Apply(IReadOnlyList<PersonalDataRecord> records, string? reader)
    {
        var texts = records
            .SelectMany(r => r.PrivateTexts.Where(t => t.AuthorId != reader && !string.IsNullOrWhiteSpace(t.Text)), (r, t) => (r.Contract, t.Text))
            .Distinct()
            .OrderByDescending(t => t.Text.Length)
            .ToLookup(t => t.Contract, t => t.Text);
        return [.. records.Where(r => r.PrivateTo is null || r.PrivateTo == reader).Select(r => Without(r, [.. texts[r.Contract]]))];
    }

    private static PersonalDataRecord Without(PersonalDataRecord record, string[] texts) => texts.Length == 0 ? record : new()
    {
        Store = record.Store,
        RecordType = record.RecordType,
        Id = record.Id,
        Contract = record.Contract,
        At = record.At,
        PrivateTo = record.PrivateTo,
        Content = Without(record.Content, texts),
    };

    private static JsonElement Without(JsonElement content, string[] texts)
    {
        var node = Without(JsonSerializer.SerializeToNode(content, PrivacyJson.Default.JsonElement), texts);
        return JsonSerializer.SerializeToElement(node, PrivacyJson.Default.JsonNode);
    }

    private static JsonNode? Without(JsonNode? node, string[] texts)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var name in members.Select(m => m.Key).ToList())
                    members[name] = Without(members[name]?.DeepClone(), texts);
                return members;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                    items[i] = Without(items[i]?.DeepClone(), texts);
                return items;
            case JsonValue value when value.TryGetValue<string>(out var text):
                foreach (var secret in texts)
                    text = text.Replace(secret, Mark, StringComparison.Ordinal);
                return JsonValue.Create(text);
            default:
                return node;
        }
    }
}
