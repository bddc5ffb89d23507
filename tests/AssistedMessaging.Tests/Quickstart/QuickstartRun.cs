using System.Text.Json;

namespace AssistedMessaging.Tests.Quickstart;

/// <summary>One run of the sample over its own input, with everything printed, shared by the tests that only read it.</summary>
public sealed class QuickstartRun : IAsyncLifetime
{
    internal QuickstartProcess.Ending Ending { get; private set; } = null!;

    internal IReadOnlyList<JsonElement> Outcomes { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Ending = await QuickstartProcess.RunAsync("--json", "--prompts", "--follow-up");
        Outcomes = Ending.Outcomes;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
