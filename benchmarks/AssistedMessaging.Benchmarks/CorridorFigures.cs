using System.Diagnostics;
using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Benchmarks;

/// <summary>What the library itself costs for one candidate, with a scripted model and in-memory stores.</summary>
internal static class CorridorFigures
{
    public const string Answer =
        """
        {"subject": "A role that fits your work", "body": "Hi {{ candidate.first_name }},\n\nYour background caught my attention, and the way you describe your work fits what our team at {{ company.name }} is looking for. The team builds things that people use every day and would gain a lot from somebody with your view of the field. You would work with people who care about their craft, from {{ job.location }} or from home, and have a real say in what is built.\n\nYou can read more here: {{ job.url }}\n\nWould you be open to a short conversation?\n\nKind regards,\n{{ recruiter.name }}"}
        """;

    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync()
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        var drafter = new MessageDrafter(ScriptedChatClient.Always(Answer), ProviderCommitment.InProcess);
        var request = Request(1, DraftSettings.Default);
        var everything = Request(1, DraftSettings.All);

        await AddAsync("prompt", () => drafter, d => d.BuildPromptAsync(request));
        await AddAsync("prompt_all_fields", () => drafter, d => d.BuildPromptAsync(everything));
        await AddAsync("whole", () => new MessageDrafter(ScriptedChatClient.Always(Answer), ProviderCommitment.InProcess), d => d.DraftAsync(request));
        await AddAsync("templates", () => MessageDrafter.FromTemplates(), d => d.DraftAsync(request));

        figures["batch_of_25_with_a_1_s_model.s"] = await BatchAsync();
        return figures;

        // In-memory stores keep every draft and are bounded: warm up on drafters of their own, measure on a fresh one.
        async Task AddAsync(string name, Func<MessageDrafter> make, Func<MessageDrafter, Task> operation)
        {
            for (var i = 0; i < 8; i++)
            {
                var warm = make();
                await Rounds.TimeAsync(() => operation(warm), warmUp: 0, rounds: 4_000);
            }

            var measured = make();
            var (p50, p99, bytes) = await Rounds.TimeAsync(() => operation(measured), warmUp: 500, rounds: 4_000);
            figures[$"{name}.p50_us"] = p50;
            figures[$"{name}.p99_us"] = p99;
            figures[$"{name}.bytes"] = bytes;
        }
    }

    private static async Task<double> BatchAsync()
    {
        var drafter = new MessageDrafter(ScriptedChatClient.Always(Answer).WithDelay(TimeSpan.FromSeconds(1)), ProviderCommitment.InProcess);
        var started = Stopwatch.GetTimestamp();
        await foreach (var outcome in drafter.DraftAllAsync(Request(25, DraftSettings.Default)))
        {
            if (outcome is not DraftOutcome.Drafted)
                throw new InvalidOperationException($"Expected a draft and got {outcome}.");
        }

        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    public static DraftRequest Request(int candidates, DraftSettings settings) => new()
    {
        Contract = SampleProfiles.Contract,
        Recruiter = SampleProfiles.Recruiter,
        Job = SampleProfiles.Job,
        Candidates = SampleProfiles.Candidates(candidates),
        Settings = settings,
    };
}
