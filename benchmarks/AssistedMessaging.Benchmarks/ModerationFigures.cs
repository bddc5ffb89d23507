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
    private const int Rounds = 12;

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

        var times = new List<double>();
        var bytes = 0L;
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

                    times.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
                    bytes += GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }
        }

        times.Sort();
        var figures = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["texts"] = texts.Length,
            ["checks"] = corridor.Moderation.Checks.Count(c => c.Stages.Contains(ModerationStage.DraftOutput)),
            ["p50_us"] = times[times.Count / 2],
            ["p95_us"] = times[times.Count * 95 / 100],
            ["worst_us"] = times[^1],
            ["bytes"] = (double)bytes / times.Count,
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
