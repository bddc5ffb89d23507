using System.Text;

namespace AssistedMessaging.Tests.Templates;

/// <summary>
/// Writes templates as prompt authors do, over the fields of <see cref="RandomWorld"/>: what is assigned or captured is printed, a branch says something,
/// a comparison is with a value that occurs. <see cref="RandomTemplate"/> has no such sense: most of what it reads cannot matter.
/// </summary>
internal sealed class PromptLikeTemplate(Random random)
{
    private readonly StringBuilder _text = new();
    private int _variables;

    /// <summary>A template that includes the partials.</summary>
    public static string Make(Random random, params string[] partials)
    {
        var writer = new PromptLikeTemplate(random);
        writer.Block(3, random.Next(3, 7));
        foreach (var partial in partials)
        {
            writer._text.Append($"{{{{ include \"{partial}\" }}}}");
            writer.Block(2, random.Next(0, 3));
        }

        return writer._text.ToString();
    }

    private void Block(int depth, int statements)
    {
        for (var i = 0; i < statements; i++)
            Statement(depth);
    }

    private void Statement(int depth)
    {
        switch (random.Next(depth > 0 ? 11 : 5))
        {
            case 0:
                _text.Append(Pick("Write in English.\n", "- no lists\n", "Job: ", "\n"));
                break;
            case 1 or 2 or 3 or 4:
                Print(Value());
                break;
            case 5 or 6:
                Branch("if " + Condition(), depth);
                break;
            case 7:
                Branch($"case {Word()}\nwhen {Pick("\"Ada\"", "\"Rust\", \"x\"", "\"12\" || \"true\"")}", depth);
                break;
            case 8:
                Loop(depth);
                break;
            case 9:
                var name = $"v{_variables++}";
                _text.Append($"{{{{ capture {name} }}}}");
                Statement(depth - 1);
                _text.Append($"{{{{ end; {name} }}}}");
                break;
            default:
                var variable = $"v{_variables++}";
                _text.Append($"{{{{ {variable} = {Value()} }}}}");
                _text.Append($"{{{{ if {Condition()} }}}}{{{{ {variable} = {Value()} }}}}{{{{ end; {variable} }}}}");
                break;
        }
    }

    private void Branch(string head, int depth)
    {
        _text.Append($"{{{{ {head} }}}}yes: ");
        Block(depth - 1, random.Next(0, 3));
        if (random.Next(2) == 0)
        {
            _text.Append("{{ else }}no: ");
            Block(depth - 1, random.Next(0, 2));
        }

        _text.Append("{{ end }}");
    }

    private void Loop(int depth)
    {
        var item = $"i{_variables++}";
        var isTags = random.Next(2) == 0;
        _text.Append($"{{{{ for {item} in {(isTags ? "p.tags" : "p.jobs")}{Pick("", "", " limit:3", " reversed", " offset:1")} }}}}");
        var word = isTags ? item : $"{item}.role";
        if (random.Next(3) == 0)
            _text.Append($"{{{{ if {(isTags ? $"{item} == \"Ada\"" : $"{item}.kept")} }}}}stop{{{{ {Pick("break", "continue")}; end }}}}");
        Print(word);
        if (random.Next(2) == 0)
            _text.Append("{{ if !for.last }}, {{ end }}");
        if (depth > 1 && random.Next(2) == 0)
            Statement(depth - 2);
        _text.Append(random.Next(2) == 0 ? "{{ else }}none{{ end }}" : "{{ end }}");
    }

    private void Print(string value) => _text.Append($"{{{{{Pick("", "~", "-")} {value} }}}}");

    private string Value() => random.Next(8) switch
    {
        0 => "p.years",
        1 => "q.count + p.years",
        2 => $"{Word()} | string.upcase",
        3 => "p.tags | array.join \", \"",
        4 => "p.jobs | array.map \"role\" | array.join \"/\"",
        5 => $"p.maybe ?? {Word()}",
        6 => $"({Condition()}) ? \"A\" : \"B\"",
        _ => Word(),
    };

    private string Condition() => random.Next(6) switch
    {
        0 => "p.maybe",
        1 => "p.open",
        2 => "p.home.far",
        3 => "p.years >= 5",
        4 => "p.tags.size > 2",
        _ => $"{Word()} == \"{Pick("Ada", "Rust", "x")}\"",
    };

    private string Word() => Pick("p.name", "p.title", "p.home.city", "q.text");

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
