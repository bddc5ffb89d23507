using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AssistedMessaging.Tests.Conventions;

namespace AssistedMessaging.Tests.Quickstart;

/// <summary>Runs the built sample as a user does, without a key and without colours.</summary>
internal static class QuickstartProcess
{
    private static readonly string Built = RepositoryTree.PathOf("samples", "Quickstart", "bin", Configuration(), "net10.0", "Quickstart.dll");

    public static Process Start(params string[] arguments)
    {
        Assert.True(File.Exists(Built), "Build samples/Quickstart in the configuration of the tests first.");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        start.ArgumentList.Add(Built);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Remove("ANTHROPIC_API_KEY");
        return Process.Start(start)!;
    }

    public static async Task<Ending> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        return await EndAsync(process);
    }

    public static async Task<Ending> EndAsync(Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new Ending(process.ExitCode, await output, await errors);
    }

    /// <summary>The sample's own input, changed, in a file that the caller deletes.</summary>
    public static string ChangedInput(Action<JsonObject> change, bool withByteOrderMark = false)
    {
        var input = JsonNode.Parse(File.ReadAllText(RepositoryTree.PathOf("samples", "Quickstart", "candidates.json")))!.AsObject();
        change(input);
        return Input(input.ToJsonString(), withByteOrderMark);
    }

    public static string Input(string text, bool withByteOrderMark = false)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text, new UTF8Encoding(withByteOrderMark));
        return file;
    }

    private static string Configuration() =>
        AppContext.BaseDirectory.Split(Path.DirectorySeparatorChar).Contains("Release") ? "Release" : "Debug";

    internal sealed record Ending(int ExitCode, string Output, string Errors)
    {
        public IReadOnlyList<JsonElement> Outcomes => [.. JsonDocument.Parse(Output).RootElement.EnumerateArray()];
    }
}
