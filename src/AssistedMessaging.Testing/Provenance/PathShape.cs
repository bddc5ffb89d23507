namespace AssistedMessaging.Testing.Provenance;

// What the static paths of a template say about one place: which members it has, whether it has items, or that it is read as a whole.
internal sealed class PathShape
{
    private static readonly string[] Sizes = ["size", "empty?"];

    private readonly SortedDictionary<string, PathShape> _members = new(StringComparer.Ordinal);

    public static PathShape Of(IEnumerable<string> paths)
    {
        var root = new PathShape();
        foreach (string path in paths)
        {
            PathShape place = root;
            foreach (string segment in path.Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
            {
                place = place.Below(segment);
            }
        }

        return root;
    }

    // What is asked by name; a size alone is asked of texts and lists.
    public IReadOnlyDictionary<string, PathShape> Members => _members.Keys.All(name => Sizes.Contains(name)) ? NoMembers : _members;

    public PathShape? Items { get; private set; }

    // Whether a member is asked whose name is known only when the template runs.
    public bool AnyMember { get; private set; }

    private static SortedDictionary<string, PathShape> NoMembers { get; } = [];

    private PathShape Below(string segment)
    {
        if (segment == "[]")
        {
            return Items ??= new PathShape();
        }

        if (segment == "*")
        {
            AnyMember = true;
            return this;
        }

        if (!_members.TryGetValue(segment, out PathShape? member))
        {
            _members.Add(segment, member = new PathShape());
        }

        return member;
    }
}
