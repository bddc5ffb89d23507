using System.Text;
using AssistedMessaging.Templates;

namespace AssistedMessaging.Tests.Templates;

/// <summary>Writes random templates of the subset over the fields of <see cref="RandomWorld"/>.</summary>
internal sealed class RandomTemplate(Random random)
{
    private static readonly string[] Texts =
    [
        "Hello ", "p.", "\n", " - ", "q.text", "text", "Ada", "12", "Dear ", "years", ", ", "{ not code }", "\r\n", "  ",
        "{%{ {{ raw }} }%}", "{{ # note }}", "{{~ ## long ## ~}}",
    ];

    private static readonly string[] Variables = ["v", "w", "$l", "cap"];
    private readonly StringBuilder _text = new();

    /// <summary>The host functions that the templates call.</summary>
    public static IReadOnlyList<TemplateFunction> Functions { get; } =
    [
        new("mark", ["text", "times"], 1, values => $"*{values[0]}*{values[1]}"),
        new("day", ["number"], 1, values => values[0] is long number ? $"2026-01-{number + 1:00}" : "2026-01-31"),
    ];

    private readonly List<string> _items = [];
    private int _loops;

    /// <summary>A template that may include the partials <c>inner</c> and <c>outer</c>.</summary>
    public static string Make(Random random, params string[] partials)
    {
        var writer = new RandomTemplate(random);
        writer.Block(3, random.Next(2, 7), partials);
        return writer._text.ToString();
    }

    private void Block(int depth, int statements, string[] partials)
    {
        for (var i = 0; i < statements; i++)
            Statement(depth, partials);
    }

    private void Statement(int depth, string[] partials)
    {
        switch (random.Next(depth > 0 ? 16 : 8))
        {
            case 0 or 1 or 2:
                _text.Append(Pick(Texts));
                break;
            case 3 or 4:
                Code(Pipeline(2));
                break;
            case 5:
                Code($"{Pick(Variables)} = {Pipeline(2)}");
                break;
            case 6 when _loops > 0:
                Code(Pick("break", "continue"));
                break;
            case 7 when partials.Length > 0:
                Code($"include \"{Pick(partials)}\"");
                break;
            case 6 or 7:
                Code(Pick(Variables));
                break;
            case 8 or 9 or 10:
                If(depth, partials);
                break;
            case 11 or 12 or 13:
                For(depth, partials);
                break;
            case 14:
                Case(depth, partials);
                break;
            default:
                Code($"capture {Pick(Variables)}");
                Block(depth - 1, random.Next(1, 4), partials);
                Code("end");
                break;
        }
    }

    private void If(int depth, string[] partials)
    {
        Code("if " + Condition());
        Block(depth - 1, random.Next(1, 4), partials);
        if (random.Next(3) == 0)
        {
            Code("else if " + Condition());
            Block(depth - 1, random.Next(1, 3), partials);
        }

        if (random.Next(2) == 0)
        {
            Code("else");
            Block(depth - 1, random.Next(1, 3), partials);
        }

        Code("end");
    }

    private void For(int depth, string[] partials)
    {
        var item = Pick("s", "t", "$i");
        Code($"for {item} in {List()}{Pick("", "", "", " offset:1", " limit:2", " reversed", " limit:q.count")}");
        _items.Add(item);
        _loops++;
        Block(depth - 1, random.Next(1, 5), partials);
        _loops--;
        _items.RemoveAt(_items.Count - 1);
        if (random.Next(4) == 0)
        {
            Code("else");
            Block(depth - 1, 1, partials);
        }

        Code("end");
    }

    private void Case(int depth, string[] partials)
    {
        Code("case " + Value(1));
        Code("when " + Pick("\"Ada\"", "\"x\", \"Rust\"", "p.name || p.title"));
        Block(depth - 1, random.Next(1, 3), partials);
        Code("else");
        Block(depth - 1, random.Next(1, 3), partials);
        Code("end");
    }

    private void Code(string code) =>
        _text.Append(Pick("{{ ", "{{ ", "{{ ", "{{- ", "{{~ ")).Append(code).Append(Pick(" }}", " }}", " }}", " -}}", " ~}}"));

    private string Pipeline(int depth) =>
        Value(depth) + Pick("", "", "", " | string.upcase", " | string.size", " | object.default \"none\"", " | string.truncate 4");

    private string Condition() => random.Next(7) switch
    {
        0 => Field(),
        1 => $"!{Field()}",
        2 => $"{Number()} {Pick("<", ">=", "==", "!=")} {Number()}",
        3 => $"{Text()} == {Text()}",
        4 => $"{Field()} && {Field()}",
        5 => $"{Field()} || ({Text()} | string.contains \"a\")",
        _ => _loops > 0 ? Pick("for.first", "for.last", "for.changed", "for.odd", "for.index == q.count") : "(p.tags | array.size) > 2",
    };

    private string Value(int depth) => depth == 0 ? Field() : random.Next(17) switch
    {
        0 => Text(),
        1 => $"({Number()} {Pick("+", "-", "*")} {Number()})",
        2 => $"({Condition()} ? {Value(depth - 1)} : {Value(depth - 1)})",
        3 => $"({Field()} ?? {Value(depth - 1)})",
        4 => $"({Field()} && {Field()})",
        5 => $"({List()} | array.join \",\")",
        6 => $"({List()} | array.size)",
        7 => $"({List()} | array.{Pick("first", "last", "reverse | array.first", "sort | array.first", "uniq | array.size", "limit 1")})",
        8 => "$\"<{" + Field() + "}>\"",
        9 => $"(p.jobs | array.map \"{Pick("role", "years", "kept")}\" | array.{Pick("join \";\"", "last", "compact | array.size")})",
        10 => $"({Text()} + {Field()})",
        11 => $"(p.jobs | array.sort \"years\" | array.map \"role\" | array.join \"/\")",
        12 => Pick("p.tags[0]", "p.tags[-1]", "p.jobs[0]?.role", "p.tags[q.count]", "p[\"name\"]", "p.missing", "p.missing?.deep", "p.home.nowhere"),
        14 => $"(mark {Field()} times: {Pick("2", "q.count", "3")})",
        15 => $"(day p.years | date.parse | date.to_string \"{Pick("%A", "%d %B", "%j")}\" \"{Pick("nl", "pl")}\")",
        13 when _items.Count > 0 => $"({Pick([.. _items])} | string.append \"!\")",
        _ => Field(),
    };

    private string Text() => Pick("p.name", "p.title", "q.text", "\"Ada\"", "\"x\"", "p.home.city", "(cap | string.append \"\")");

    private string Number() => Pick("p.years", "p.rate", "q.count", "3", "2.5", "(p.tags.size)", "(p.name | string.size)");

    private string Field() => random.Next(10) switch
    {
        0 or 1 when _items.Count > 0 => Pick([.. _items]),
        2 when _loops > 0 => Pick("for.index", "for.rindex", "for.length", "for.changed", "for.last"),
        3 or 4 => Pick(Variables),
        _ => Pick("p.name", "p.title", "p.maybe", "p.years", "p.rate", "p.open", "p.home.city", "p.home.far", "q.text", "q.count", "\"lit\"", "7"),
    };

    private string List() => Pick(
        "p.tags", "p.tags", "p.jobs", "(p.tags | array.limit 2)", "(p.tags | array.reverse)", "[1, p.years, p.name]", "(1..3)", "(1..q.count)",
        "(q.text | string.split \"e\")",
        "(p.tags | array.sort)", "(p.jobs | array.map \"role\")", "(p.tags | array.add p.name)");

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
