using System.Diagnostics;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Moderation.Batch;
using AssistedMessaging.Testing;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks;

/// <summary>What the whole local pipeline costs for one message of 1,000 characters: the texts of a corpus, cut to that length, as messages of batches of 25.</summary>
internal static class ModerationFigures
{
    private const int Length = 1_000;
    private const int BatchSize = 25;
    private const int Rounds = 40;

    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(string? input)
    {
        var texts = CaseTexts.Read(input!).Select(c => (Text: c.Text("text"), Language: c.Text("lang"))).Where(t => t.Text.Length >= Length).ToArray();
        if (texts.Length < BatchSize)
            throw new ArgumentException($"The file has fewer than {BatchSize} texts of {Length} characters.");

        var corridor = new MessageDrafter(ScriptedChatClient.Always(CorridorFigures.Answer), ProviderCommitment.InProcess).Corridor;
        var request = CorridorFigures.Request(BatchSize, DraftSettings.All);
        var prepared = new List<(FieldContext Records, FieldSelection Selection, SlotTable Slots)>();
        foreach (var candidate in request.Candidates)
        {
            var records = new FieldContext { Candidate = candidate, Recruiter = request.Recruiter, Job = request.Job };
            var consent = await corridor.Consent.DecideAsync(new() { PersonId = candidate.PersonId, Purpose = Purpose.OutreachDraft, Categories = [DataCategory.Profile], Location = candidate.Location });
            var selection = await corridor.Fields.SelectAsync(records, request.Settings, consent);
            prepared.Add((records, selection, SlotFormatter.Table(selection, LanguageTag.English)));
        }

        // The machine is shared: of the rounds of a text the median and the quietest are kept, and figures are taken over the texts.
        var times = Enumerable.Range(0, texts.Length).Select(_ => new List<double>()).ToArray();
        var bytes = 0L;
        var runs = 0;
        for (var round = 0; round < Rounds; round++)
        {
            for (var first = 0; first + BatchSize <= texts.Length; first += BatchSize)
            {
                var batch = new BatchContext(request.Candidates);
                for (var i = 0; i < BatchSize; i++)
                {
                    var context = Context(texts[first + i], prepared[i], batch);
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    var started = Stopwatch.GetTimestamp();
                    _ = await corridor.Moderation.ModerateAsync(context);
                    if (round < Rounds / 2)
                        continue;

                    times[first + i].Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
                    runs++;
                    bytes += GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }
        }

        var measured = times.Where(t => t.Count > 0).ToArray();
        double[] medians = [.. measured.Select(t => t.Order().ElementAt(t.Count / 2)).Order()];
        double[] quiet = [.. measured.Select(t => t.Min()).Order()];
        var figures = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["texts"] = texts.Length,
            ["checks"] = corridor.Moderation.Checks.Count(c => c.Stages.Contains(ModerationStage.DraftOutput)),
            ["p50_us"] = medians[medians.Length / 2],
            ["p95_us"] = medians[medians.Length * 95 / 100],
            ["quiet_p50_us"] = quiet[quiet.Length / 2],
            ["quiet_p95_us"] = quiet[quiet.Length * 95 / 100],
            ["worst_us"] = measured.Max(t => t.Max()),
            ["bytes"] = (double)bytes / runs,
            ["machine_noise"] = MachineNoise.Measure(),
        };
        foreach (var check in corridor.Moderation.Checks.Where(c => c.Stages.Contains(ModerationStage.DraftOutput)))
            figures[$"check.{check.Id}.mean_us"] = await MeanAsync(check.Moderator, [.. texts.Select((t, i) => Context(t, prepared[i % BatchSize], new BatchContext([])))]);

        return figures;
    }

    /// <summary>The mean of the second walk over all texts; the words of each have been read for the first.</summary>
    private static async Task<double> MeanAsync(IModerator check, ModerationContext[] contexts)
    {
        foreach (var context in contexts)
            _ = await check.ModerateAsync(context);

        var started = Stopwatch.GetTimestamp();
        foreach (var context in contexts)
            _ = await check.ModerateAsync(context);
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / contexts.Length;
    }

    private static ModerationContext Context((string Text, string Language) text, (FieldContext Records, FieldSelection Selection, SlotTable Slots) candidate, BatchContext batch) => new()
    {
        Stage = ModerationStage.DraftOutput,
        Origin = TextOrigin.ModelOutput,
        Body = text.Text[..Length],
        SlotBody = text.Text[..Length],
        Language = LanguageTag.TryParse(text.Language, out var language) ? language : LanguageTag.English,
        Selection = candidate.Selection,
        Slots = candidate.Slots,
        Records = candidate.Records,
        SystemText = "",
        Batch = batch,
    };
}
