using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Prompts;
using AssistedMessaging.Testing;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks;

/// <summary>What each stage of the corridor costs by itself, for one candidate with every field on.</summary>
internal static class StageFigures
{
    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync()
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        var corridor = new MessageDrafter(ScriptedChatClient.Always(CorridorFigures.Answer), ProviderCommitment.InProcess).Corridor;
        var request = CorridorFigures.Request(1, DraftSettings.All);
        var candidate = request.Candidates[0];
        var records = new FieldContext { Candidate = candidate, Recruiter = request.Recruiter, Job = request.Job };
        var query = new ConsentQuery { PersonId = candidate.PersonId, Purpose = Purpose.OutreachDraft, Categories = [DataCategory.Profile, DataCategory.JobActivity], Location = candidate.Location };
        var consent = await corridor.Consent.DecideAsync(query);
        var selection = await corridor.Fields.SelectAsync(records, request.Settings, consent);
        var slots = SlotFormatter.Table(selection, LanguageTag.English);
        var prompt = await corridor.Prompts.BuildAsync(new PromptRequest { Selection = selection, Slots = slots });
        var composition = new CompositionRequest { Prompt = prompt, Selection = selection, Slots = slots };
        var message = ((CompositionOutcome.Composed)await corridor.Composer.ComposeAsync(composition)).Message;
        var body = SlotFilling.Fill(message.Body, slots, []);
        var output = new ModerationContext
        {
            Stage = ModerationStage.DraftOutput,
            Origin = TextOrigin.ModelOutput,
            Body = body.Text,
            Subject = message.Subject,
            SlotBody = message.Body,
            SlotSubject = message.Subject,
            Segments = body.Segments,
            Selection = selection,
            Slots = slots,
            SystemText = prompt.SystemText,
            Records = records,
        };

        await AddAsync("consent", async () => await corridor.Consent.DecideAsync(query));
        await AddAsync("fields", async () => await corridor.Fields.SelectAsync(records, request.Settings, consent));
        await AddAsync("sensitive-data", async () => await corridor.SensitiveData.GuardAsync(selection));
        await AddAsync("context-checks", async () => await corridor.Moderation.GuardFieldsAsync(selection, LanguageTag.English, default));
        await AddAsync("name-mask", () => Sync(new NameMask(candidate.Name).Apply(selection)));
        await AddAsync("slots", () => Sync(SlotFormatter.Table(selection, LanguageTag.English)));
        await AddAsync("prompt", async () => await corridor.Prompts.BuildAsync(new PromptRequest { Selection = selection, Slots = slots }));
        await AddAsync("compose", async () => await corridor.Composer.ComposeAsync(composition));
        await AddAsync("compose-template", async () => await corridor.TemplateComposer.ComposeAsync(composition));
        await AddAsync("fill", () => Sync(SlotFilling.Fill(message.Body, slots, [])));
        await AddAsync("output-checks", async () => await corridor.Moderation.ModerateAsync(output, default));
        foreach (var check in corridor.Options.Checks.Where(c => c.Stages.Contains(ModerationStage.DraftOutput)))
            await AddAsync($"check-{check.Id}", async () => await check.Moderator.ModerateAsync(output));
        var prepared = (await new CandidatePreparation(corridor).PrepareAsync(request.WithBatch("b"), candidate, GatePhase.Draft, default)).Prepared!;
        var writing = new MessageWriting(corridor);
        var written = await writing.WriteAsync(prepared, Profiles.MessageKind.Initial, null, default);
        await AddAsync("prepare", async () => await new CandidatePreparation(corridor).PrepareAsync(request, candidate, GatePhase.Draft, default));
        await AddAsync("write", async () => await writing.WriteAsync(prepared, Profiles.MessageKind.Initial, null, default));
        await AddAsync("make-draft", () => Sync(DraftMaking.Make(prepared, written, null, null, DateTimeOffset.UnixEpoch)));
        return figures;

        async Task AddAsync(string name, Func<Task> operation)
        {
            var (p50, _, bytes) = await Rounds.TimeAsync(operation);
            figures[$"{name}.p50_us"] = p50;
            figures[$"{name}.bytes"] = bytes;
        }

        static Task Sync<T>(T _) => Task.CompletedTask;
    }
}
