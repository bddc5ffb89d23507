using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing.Provenance;

// Makes models that hold something at every path that a template could read.
internal sealed class StaticPathModels
{
    private const int Attempts = 500;
    private const int MostItems = 4;

    private static readonly string[] Names = ["Ada", "Rust", "x", "12"];

    private readonly PathShape _shape;

    // Kinds with which the template was rendered once; most models keep most of them.
    private readonly Dictionary<string, LeafKind> _working = new(StringComparer.Ordinal);

    public StaticPathModels(PromptTemplate template, PromptRenderOptions options)
    {
        _shape = PathShape.Of(template.StaticPaths);
        for (int seed = 0; seed < Attempts && _working.Count == 0; seed++)
        {
            var writer = new Writer(_working, new Random(seed));
            try
            {
                template.Render(new PromptModel(writer.Root(_shape)), options);
                _working = writer.Kinds;
            }
            catch (TemplateRenderException)
            {
                // Other kinds may do.
            }
        }
    }

    public PromptModel Make(Random random) => new(new Writer(_working, random).Root(_shape));

    private sealed class Writer(Dictionary<string, LeafKind> working, Random random)
    {
        public Dictionary<string, LeafKind> Kinds { get; } = new(StringComparer.Ordinal);

        public PromptNode.Members Root(PathShape shape) => Members(shape, "", "");

        // The general path has "[]" where the real one has a number: all items of a list are alike.
        private PromptNode Node(PathShape shape, string path, string general)
        {
            bool members = shape.AnyMember || shape.Members.Count > 0;
            bool items = shape.Items is not null;
            return !members && !items ? Leaf(path, general)
                : random.Next(20) == 0 ? PromptNode.Leaf.Absent(path)
                : members && (!items || random.Next(2) == 0) ? Members(shape, path, general)
                : List(path, item => Node(shape.Items!, item, general + "[]"));
        }

        private PromptNode.Members Members(PathShape shape, string path, string general)
        {
            IEnumerable<KeyValuePair<string, PathShape>> members = shape.Members;
            if (shape.AnyMember)
            {
                members = members.Concat(Names.Select(name => KeyValuePair.Create(name, new PathShape())));
            }

            return new(path, members.Select(member => KeyValuePair.Create(
                member.Key, Node(member.Value, Joined(path, member.Key), Joined(general, member.Key)))).ToArray(), Trust());
        }

        private PromptNode Leaf(string path, string general)
        {
            LeafKind kind = working.TryGetValue(general, out LeafKind known) && random.Next(5) > 0 ? known : random.Next(20) switch
            {
                < 9 => LeafKind.Text,
                < 12 => LeafKind.Integer,
                < 15 => LeafKind.Flag,
                15 => LeafKind.Real,
                16 or 17 => LeafKind.Texts,
                _ => LeafKind.Absent,
            };
            Kinds[general] = kind;
            return kind == LeafKind.Texts
                ? List(path, item => LeafValue.Random(LeafKind.Text, random).At(item, Trust()))
                : LeafValue.Random(kind, random).At(path, Trust());
        }

        private PromptNode.List List(string path, Func<string, PromptNode> item) =>
            new(path, [.. Enumerable.Range(0, random.Next(MostItems + 1)).Select(i => item($"{path}[{i}]"))], Trust());

        private Trust Trust() => random.Next(4) == 0 ? Templates.Trust.Trusted : Templates.Trust.Untrusted;

        private static string Joined(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
    }
}
