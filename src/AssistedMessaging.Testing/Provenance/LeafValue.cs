using System.Text.Json;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Testing.Provenance;

// The value of one leaf. The library shows it to templates only, so a template reads it; printed as JSON, no two values look alike.
internal readonly record struct LeafValue(object? Scalar)
{
    private static readonly PromptTemplate Reader = new PromptTemplateEngine().Parse("leaf", "{{ [x, untrusted] }}", TemplateUse.Prompt);
    private static readonly PromptRenderOptions Json = new() { Quoting = QuotingForm.Json };

    // Trusted values are printed as they are; with one of nobody's in the same list everything is printed as JSON.
    private static readonly PromptNode.Leaf Untrusted = PromptNode.Leaf.Absent("untrusted");

    // Words that meet each other often, and some that templates stumble over.
    private static readonly string[] Words =
        ["", " ", "Ada", "Rust", "x", "two  words", "12", "true", "yes", "a{b}c", "{{ x }}", "line\nbreak", "Ünïcode", "lead engineer"];

    public static LeafValue Of(PromptNode.Leaf leaf)
    {
        var model = new PromptModel(new PromptNode.Members("", [new("x", leaf), new("untrusted", Untrusted)]));
        using var document = JsonDocument.Parse(Reader.Render(model, Json).Text);
        JsonElement value = document.RootElement[0];
        return value.ValueKind switch
        {
            JsonValueKind.String => new(value.GetString()),
            JsonValueKind.True or JsonValueKind.False => new(value.GetBoolean()),
            JsonValueKind.Number => value.TryGetInt64(out long number) ? new(number) : new(value.GetDouble()),
            _ => default,
        };
    }

    public static LeafValue Random(LeafKind kind, Random random) => kind switch
    {
        LeafKind.Text => new(Words[random.Next(Words.Length)]),
        LeafKind.Integer => new((long)random.Next(0, 12)),
        LeafKind.Real => new(random.Next(0, 40) / 4.0),
        LeafKind.Flag => new(random.Next(2) == 0),
        _ => default,
    };

    // Another value: of a donor, none at all, or a new one of the same kind.
    public LeafValue Changed(LeafValue? donor, Random random)
    {
        LeafValue changed = random.Next(4) == 0 ? default
            : donor is { } given && random.Next(2) == 0 ? given
            : Random(Scalar is null ? (LeafKind)random.Next((int)LeafKind.Text, (int)LeafKind.Flag + 1) : Kind, random);
        return changed != this ? changed : Different();
    }

    public PromptNode.Leaf At(string path, Trust trust) => Scalar switch
    {
        string text => PromptNode.Leaf.Of(path, text, trust),
        long number => PromptNode.Leaf.Of(path, number, trust),
        double number => PromptNode.Leaf.Of(path, number, trust),
        bool flag => PromptNode.Leaf.Of(path, flag, trust),
        _ => PromptNode.Leaf.Absent(path),
    };

    private LeafKind Kind => Scalar switch
    {
        string => LeafKind.Text,
        long => LeafKind.Integer,
        double => LeafKind.Real,
        bool => LeafKind.Flag,
        _ => LeafKind.Absent,
    };

    private LeafValue Different() => Scalar switch
    {
        string text => new(text + "+"),
        long number => new(number == 0 ? 1 : number - 1),
        double number => new(double.IsFinite(number) ? (number + 1) / 2 + 0.125 : 0.0),
        bool flag => new(!flag),
        _ => new("Ada"),
    };
}
