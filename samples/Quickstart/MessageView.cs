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
        var text = new Paragraph($"{draft.Subject}\n\n", new Style(decoration: Decoration.Bold));
        if (console.Profile.Capabilities.ColorSystem == ColorSystem.NoColors)
            text.Append(string.Concat(draft.Segments.Select(s => s.Field is null ? Words(draft, s) : $"«{Words(draft, s)}»")));
        else
            AppendColoured(text, draft);

        console.Write(new Panel(text).Header($"{header} (facts are marked)").Expand());
    }

    private static void AppendColoured(Paragraph text, Draft draft)
    {
        var sources = draft.Explanation.Fields.ToDictionary(f => f.Key, f => f.Source);
        foreach (var segment in draft.Segments)
            text.Append(Words(draft, segment), segment.Field is { } field ? ColourOf(sources.GetValueOrDefault(field)) : Style.Plain);
    }

    private static string Words(Draft draft, MessageSegment segment) => draft.Body.Substring(segment.Span.Start, segment.Span.Length);

    private static Style ColourOf(FieldSource source) => source switch
    {
        FieldSource.Candidate => Color.Green,
        FieldSource.Job => Color.Aqua,
        _ => Color.Fuchsia,
    };

    private static Table Used(DraftExplanation explanation)
    {
        var title = explanation.ModelId is { } model ? $"What {Markup.Escape(model)} knew" : "What the message rests on";
        var table = new Table().Border(TableBorder.Rounded).Title(title);
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
