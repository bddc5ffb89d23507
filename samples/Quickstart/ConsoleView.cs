using AssistedMessaging;
using AssistedMessaging.Fields;
using Spectre.Console;

namespace Quickstart;

/// <summary>What a person sees: progress and notices on standard error, results on standard output.</summary>
internal static class ConsoleView
{
    public static void Notice(string text) => Console.Error.WriteLine(text);

    public static async Task<IReadOnlyList<DraftOutcome>> ProgressAsync(IAsyncEnumerable<DraftOutcome> outcomes, int count)
    {
        var done = new List<DraftOutcome>(count);
        await ConsoleFor(Console.Error, Console.IsErrorRedirected).Progress().AutoClear(true).StartAsync(async progress =>
        {
            var task = progress.AddTask("Drafting", maxValue: count);
            await foreach (var outcome in outcomes)
            {
                done.Add(outcome);
                task.Increment(1);
            }
        });
        return done;
    }

    public static void Write(Run run, bool withPrompts)
    {
        var console = ConsoleFor(Console.Out, Console.IsOutputRedirected);
        console.Write(OutcomeTable(run));
        console.WriteLine(Summary(run.Outcomes));
        if (run.Outcomes.OfType<DraftOutcome.Drafted>().FirstOrDefault() is not { Draft: var draft })
            return;

        console.WriteLine();
        MessageView.Write(console, draft);
        if (withPrompts && run.PromptText(draft.CandidateId) is { } prompt)
            console.Write(new Panel(new Text(prompt)).Header("What a model gets for this candidate").Expand());
    }

    /// <summary>A terminal as it is; a file or another program gets no colours, and lines as wide as the table needs.</summary>
    private static IAnsiConsole ConsoleFor(TextWriter writer, bool redirected)
    {
        var settings = new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) };
        if (redirected)
            (settings.Ansi, settings.ColorSystem) = (AnsiSupport.No, ColorSystemSupport.NoColors);

        var console = AnsiConsole.Create(settings);
        if (redirected)
            console.Profile.Width = 140;

        return console;
    }

    private static Table OutcomeTable(Run run)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("#", "Candidate", "Outcome", "Code or subject", "Findings");
        for (var i = 0; i < run.Outcomes.Count; i++)
        {
            var outcome = run.Outcomes[i];
            var draft = (outcome as DraftOutcome.Drafted)?.Draft;
            var colour = outcome switch
            {
                DraftOutcome.Drafted => draft!.NeedsReview ? Color.Yellow : Color.Green,
                DraftOutcome.Withheld => Color.Grey,
                _ => Color.Red,
            };
            table.AddRow(
                new Text($"{i + 1}"),
                new Text(outcome.CandidateId),
                new Text(JsonView.OutcomeName(outcome), colour),
                new Text(outcome.Code ?? draft!.Subject),
                new Text(draft is null ? "" : Findings(draft)));
        }

        return table;
    }

    /// <summary>What the checks found, and what a guard kept from the draft.</summary>
    private static string Findings(Draft draft) => string.Join(
        ", ",
        draft.Findings.Select(f => f.Code)
            .Concat(draft.Explanation.LeftOut.Where(f => f.Reason == LeftOutReason.WithheldByGuard).Select(f => $"{f.Key} left out: {f.Code}"))
            .Concat(draft.Explanation.Trimmed.Select(t => $"{t.Key} cut: {t.Code}"))
            .Distinct(StringComparer.Ordinal));

    private static string Summary(IReadOnlyList<DraftOutcome> outcomes)
    {
        var drafts = outcomes.OfType<DraftOutcome.Drafted>().ToList();
        var (withheld, failed) = (outcomes.Count(o => o is DraftOutcome.Withheld), outcomes.Count(o => o is DraftOutcome.Failed));
        return $"{outcomes.Count} outcomes: {drafts.Count} drafted, {withheld} withheld, {failed} failed. "
            + $"Every draft waits for a person; {drafts.Count(d => d.Draft.NeedsReview)} have a finding to answer first.";
    }
}
