using AssistedMessaging.Composition;
using AssistedMessaging.Fields;
using AssistedMessaging.Prompts;
using AssistedMessaging.Testing;
using BenchmarkDotNet.Attributes;

namespace AssistedMessaging.Benchmarks;

/// <summary>The corridor for one candidate with a scripted model: up to the prompt, and as a whole.</summary>
[MemoryDiagnoser]
public class CorridorBenchmarks
{
    private readonly DraftRequest _request = CorridorFigures.Request(1, DraftSettings.Default);
    private MessageDrafter _drafter = null!;

    /// <summary>A drafter with an empty store for every iteration, because the in-memory store is bounded.</summary>
    [IterationSetup]
    public void MakeDrafter() => _drafter = new MessageDrafter(ScriptedChatClient.Always(CorridorFigures.Answer), ProviderCommitment.InProcess);

    /// <summary>Consent, fields, guards and prompt.</summary>
    [Benchmark(OperationsPerInvoke = 1_000)]
    public async Task<Prompt> BuildPrompt()
    {
        Prompt prompt = null!;
        for (var i = 0; i < 1_000; i++)
            prompt = await _drafter.BuildPromptAsync(_request);
        return prompt;
    }

    /// <summary>From the request to the stored draft.</summary>
    [Benchmark(OperationsPerInvoke = 1_000)]
    public async Task<DraftOutcome> Draft()
    {
        DraftOutcome outcome = null!;
        for (var i = 0; i < 1_000; i++)
            outcome = await _drafter.DraftAsync(_request);
        return outcome;
    }
}
