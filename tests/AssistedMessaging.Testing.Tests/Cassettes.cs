using Microsoft.Extensions.AI;

namespace AssistedMessaging.Testing.Tests;

// A folder for cassettes that goes with the test, and the environment as a developer's machine has it.
public abstract class Cassettes : IDisposable
{
    private readonly string? _ci = Environment.GetEnvironmentVariable("CI");

    protected Cassettes() => Environment.SetEnvironmentVariable("CI", null);

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected string Folder { get; } = Directory.CreateTempSubdirectory("cassettes-").FullName;

    protected string File => Path.Combine(Folder, "a.cassette.json");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("CI", _ci);
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static ChatMessage[] Ask(string text) => [new(ChatRole.System, "Be brief.\nBe kind."), new(ChatRole.User, text)];

    protected CassetteChatClient Recorder(IChatClient model) => new(File, model, new CassetteOptions { Mode = CassetteMode.Record });

    protected CassetteChatClient Auto(IChatClient model) => new(File, model, new CassetteOptions { Mode = CassetteMode.Auto });

    protected CassetteChatClient Player() => new(File);

    protected Task<string> Text() => System.IO.File.ReadAllTextAsync(File, Token);

    protected static async Task<List<ChatResponseUpdate>> Read(IAsyncEnumerable<ChatResponseUpdate> stream)
    {
        List<ChatResponseUpdate> updates = [];
        await foreach (ChatResponseUpdate update in stream)
        {
            updates.Add(update);
        }

        return updates;
    }
}
