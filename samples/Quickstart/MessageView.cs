using AssistedMessaging;
using AssistedMessaging.Fields;
using Spectre.Console;

namespace Quickstart;

/// <summary>One message in full: its facts marked, then the account of what it rests on.</summary>
internal static class MessageView
{
    public static void Write(IAnsiConsole console, Draft draft)
    {
        WriteMessage(console, draft, $"Message to {draft.CandidateId}");
        if (draft.FollowUp is { } followUp)
            WriteMessage(console, followUp, "Follow-up");

        console.Write(Used(draft.Explanation));
        console.Write(LeftOut(draft.Explanation));
    }

    private static void WriteMessage(IAnsiConsole console, Draft draft, string header)
    {
        var text = new Paragraph();
        text.Append($"{draft.Subject}\n\n", new Style(decoration: Decoration.Bold));
        var sources = draft.Explanation.Fields.ToDictionary(f => f.Key, f => f.Source);
        foreach (var segment in draft.Segments)
        {
            var words = draft.Body.Substring(segment.Span.Start, segment.Span.Length);
            if (segment.Field is { } field)
                text.Append(Marked(console, words), ColourOf(sources.GetValueOrDefault(field)));
            else
                text.Append(words);
        }

        console.Write(new Panel(text).Header($"{header} (facts of the candidate, the job and the recruiter are marked)").Expand());
    }

    /// <summary>Without colours a fact stands between marks.</summary>
    private static string Marked(IAnsiConsole console, string words) =>
        console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors ? $"«{words}»" : words;

    private static Style ColourOf(FieldSource source) => source switch
    {
        FieldSource.Candidate => Color.Green,
        FieldSource.Job => Color.Aqua,
        _ => Color.Fuchsia,
    };

    private static Table Used(DraftExplanation explanation)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(explanation.ModelId is { } model ? $"What {Markup.Escape(model)} knew" : "What the message rests on");
        table.AddColumns("Field", "Source", "A model sees", "In the message");
        foreach (var use in explanation.Fields)
        {
            table.AddRow(
                new Text(use.Key.Value),
                new Text(use.Source.ToString()),
                new Text(use.Exposure switch
                {
                    FieldExposure.Slot => "its name only",
                    FieldExposure.Signal => "yes or no",
                    _ => "the text, quoted",
                }),
                new Text(use.Stretches switch
                {
                    0 => "decides the wording",
                    1 => "once",
                    var times => $"{times} times",
                }));
        }

        return table;
    }

    private static Table LeftOut(DraftExplanation explanation)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("What was left out");
        table.AddColumns("Field", "Reason");
        foreach (var (field, reason) in JsonView.LeftOut(explanation))
            table.AddRow(new Text(field.Value), new Text(reason));

        return table;
    }
}
