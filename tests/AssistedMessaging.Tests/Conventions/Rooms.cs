namespace AssistedMessaging.Tests.Conventions;

// Which room may lean on which: downwards always, sideways unless listed, upwards never.
internal sealed class Rooms(string root)
{
    public const string Root = "(root)";

    private static readonly string[][] RoomsByFloor =
    [
        ["Profiles", "Text", "Diagnostics", "Audit", "Storage"],
        ["Consent", "Templates", "Fields", "Disclosures"],
        ["SensitiveData"],
        ["Prompts", "Moderation"],
        ["Composition"],
        [Root],
        ["Review", "Preferences", "Privacy"],
        ["DependencyInjection"],
    ];

    // Neighbours on one floor that must not know each other.
    private static readonly (string From, string To)[] ForbiddenSideways =
    [
        ("Prompts", "Moderation"), ("Moderation", "Prompts"),
        ("Templates", "Fields"), ("Templates", "Consent"), ("Templates", "Disclosures"),
        ("Consent", "Fields"),
    ];

    private static readonly Dictionary<string, int> Floors = RoomsByFloor
        .SelectMany((rooms, floor) => rooms.Select(room => (room, floor)))
        .ToDictionary(entry => entry.room, entry => entry.floor);

    // What a host registers with stands in the root namespace, so that it needs one "using" only, and in folder DependencyInjection. It is known
    // by its name.
    public static bool IsRegistration(string typeName) => typeName == "IAssistedMessagingBuilder"
        || typeName.EndsWith("ServiceCollectionExtensions", StringComparison.Ordinal)
        || typeName.EndsWith("BuilderExtensions", StringComparison.Ordinal);

    // Otherwise a room is the first folder.
    public string RoomOf(CompiledType type) =>
        type.Namespace != root ? type.Namespace[(root.Length + 1)..].Split('.')[0] : IsRegistration(type.Name) ? "DependencyInjection" : Root;

    public IEnumerable<string> Violations(CompiledAssembly assembly)
    {
        CompiledType[] all = [.. assembly.Types()];
        ILookup<bool, CompiledType> types = all.ToLookup(type => $"{type.Namespace}.".StartsWith($"{root}.", StringComparison.Ordinal));
        Dictionary<string, string> rooms = types[true].ToDictionary(type => type.FullName, RoomOf);
        IEnumerable<string> homeless =
            rooms.Where(entry => !Floors.ContainsKey(entry.Value)).Select(entry => $"{entry.Key} stands in a room without a floor");
        IReadOnlyDictionary<string, ISet<string>> references = assembly.References();
        IEnumerable<string> arrows =
            from entry in rooms
            from target in references[entry.Key]
            where rooms.ContainsKey(target) && IsForbidden(entry.Value, rooms[target])
            select $"{entry.Key} ({entry.Value}) names {target} ({rooms[target]})";
        return homeless.Concat(arrows);
    }

    // Types of the assembly that stand outside the root namespace altogether.
    public IEnumerable<string> Outside(CompiledAssembly assembly) =>
        assembly.Types().Where(type => !$"{type.Namespace}.".StartsWith($"{root}.", StringComparison.Ordinal)).Select(type => type.FullName);

    private static bool IsForbidden(string from, string to) =>
        from != to && Floors.TryGetValue(from, out int low) && Floors.TryGetValue(to, out int high)
        && (high > low || ForbiddenSideways.Contains((from, to)));
}
