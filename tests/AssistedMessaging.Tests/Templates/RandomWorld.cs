using AssistedMessaging.Templates;

namespace AssistedMessaging.Tests.Templates;

/// <summary>A random model with leaves of every kind, and lists.</summary>
internal sealed class RandomWorld
{
    private static readonly string[] Words =
        ["", "Ada", "lead engineer", " two  words ", "x", "Rust", "12", "true", "a{b}c", "line\nbreak", "Ünïcode"];
    private readonly SortedDictionary<string, object?> _values;

    private RandomWorld(SortedDictionary<string, object?> values) => _values = values;

    /// <summary>Every field: leaves, and lists by their number of items.</summary>
    public IReadOnlyCollection<string> Fields => _values.Keys;

    public static RandomWorld Make(Random random)
    {
        var values = new SortedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["p.name"] = Word(random),
            ["p.title"] = Word(random),
            ["p.maybe"] = random.Next(2) == 0 ? null : Word(random),
            ["p.years"] = (long)random.Next(0, 12),
            ["p.rate"] = random.Next(0, 40) / 4.0,
            ["p.open"] = random.Next(2) == 0,
            ["p.home.city"] = Word(random),
            ["p.home.far"] = random.Next(2) == 0,
            ["q.text"] = Word(random),
            ["q.count"] = (long)random.Next(0, 5),
            ["p.tags"] = random.Next(0, 5),
            ["p.jobs"] = random.Next(0, 4),
        };
        for (var i = 0; i < 6; i++)
        {
            values[$"p.tags[{i}]"] = Word(random);
            values[$"p.jobs[{i}].role"] = Word(random);
            values[$"p.jobs[{i}].years"] = (long)random.Next(0, 9);
            values[$"p.jobs[{i}].kept"] = random.Next(2) == 0;
        }

        return new(values);
    }

    /// <summary>The same world with other values of one field, all different, at most so many.</summary>
    public IEnumerable<RandomWorld> Flips(string field, Random random, int count) => Others(field, random, count).Select(value => With(field, value));

    private RandomWorld With(string field, object? value) => new(new(_values, StringComparer.Ordinal) { [field] = value });

    private object?[] Others(string field, Random random, int count)
    {
        object?[] values = _values[field] switch
        {
            int => [.. Enumerable.Range(0, 6)],
            long => [null, .. Enumerable.Range(0, 12).Select(number => (long)number)],
            double => [null, .. Enumerable.Range(0, 40).Select(number => number / 4.0)],
            bool => [null, false, true],
            _ => [null, .. Words],
        };
        var others = values.Where(value => !Equals(value, _values[field])).ToArray();
        random.Shuffle(others);
        return [.. others.Take(count)];
    }

    public PromptModel ToModel() => new(Group("",
        ("p", Group("p",
            ("name", Leaf("p.name")),
            ("title", Leaf("p.title")),
            ("maybe", Leaf("p.maybe")),
            ("years", Leaf("p.years")),
            ("rate", Leaf("p.rate")),
            ("open", Leaf("p.open")),
            ("home", Group("p.home", ("city", Leaf("p.home.city")), ("far", Leaf("p.home.far")))),
            ("tags", List("p.tags", Leaf)),
            ("jobs", List("p.jobs", Job)))),
        ("q", Group("q", ("text", Leaf("q.text")), ("count", Leaf("q.count"))))));

    private PromptNode.Members Job(string path) =>
        Group(path, ("role", Leaf(path + ".role")), ("years", Leaf(path + ".years")), ("kept", Leaf(path + ".kept")));

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static PromptNode.Members Group(string path, params (string Name, PromptNode Node)[] members) =>
        new(path, members.Select(member => KeyValuePair.Create(member.Name, member.Node)));

    private PromptNode.List List(string path, Func<string, PromptNode> item) =>
        new(path, [.. Enumerable.Range(0, (int)_values[path]!).Select(i => item($"{path}[{i}]"))]);

    private PromptNode Leaf(string path) => _values[path] switch
    {
        long number => PromptNode.Leaf.Of(path, number),
        double number => PromptNode.Leaf.Of(path, number),
        bool flag => PromptNode.Leaf.Of(path, flag),
        string text => PromptNode.Leaf.Of(path, text, path == "p.title" ? Trust.Trusted : Trust.Untrusted),
        _ => PromptNode.Leaf.Absent(path),
    };
}
