using AssistedMessaging.Fields;

namespace AssistedMessaging.Prompts;

/// <summary>What a prompt template may read besides the fields of the catalogue, and the check that it reads nothing else.</summary>
internal static class PromptPaths
{
    private static readonly string[] Own =
    [
        "request.follow_up", "request.rewrites", "request.language", "request.tone", "request.address", "request.length", "request.max_subject", "request.max_body",
        "request.instruction", "request.previous_body", "request.repair", "request.repair[]",
        "request.banned_openings", "request.banned_openings[]",
        "slots", "slots[].token", "slots[].meaning", "slots[].required", "more", "more[].key", "more[].value",
    ];

    /// <summary>Whether a path of a rendered prompt is a field and not one of the prompt's own.</summary>
    public static bool IsField(string path) => Array.IndexOf(Own, path) < 0;

    /// <summary>Throws for a path that is no field, or whose field a model may not see.</summary>
    public static void Check(string templateId, IEnumerable<string> staticPaths, FieldCatalogue catalogue)
    {
        foreach (var path in staticPaths)
        {
            var key = path.EndsWith("[]", StringComparison.Ordinal) ? path[..^2] : path;
            if (Array.IndexOf(Own, path) >= 0 || (catalogue.TryGet(key, out var field) && field.Exposure is FieldExposure.Text or FieldExposure.Signal))
                continue;

            throw new PromptTemplateException(
                templateId, path, catalogue.TryGet(key, out _) ? "is never shown to a model as a value: name its slot instead" : "is not a field of the catalogue: add it there or correct the name");
        }
    }
}
