using System.Diagnostics.CodeAnalysis;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>What to answer, from which file, into which file.</summary>
internal sealed class PredictArguments
{
    private const string Usage = "predict <suite> --in cases.jsonl --out predictions.jsonl";

    public required Func<Predictor> Suite { get; init; }

    public required string Input { get; init; }

    public required string Output { get; init; }

    /// <summary>Reads the arguments after <c>predict</c>; otherwise one line that says what is wrong with them.</summary>
    public static bool TryParse(string[] args, [NotNullWhen(true)] out PredictArguments? parsed, [NotNullWhen(false)] out string? error)
    {
        parsed = null;
        error = args switch
        {
            [] => $"The suite is missing: {Usage}. The suites are {string.Join(", ", Suites.ByName.Keys)}.",
            [var suite, ..] when !Suites.ByName.ContainsKey(suite) =>
                $"There is no suite `{suite}`: choose from {string.Join(", ", Suites.ByName.Keys)}.",
            [_, "--in", _, "--out", _] or [_, "--out", _, "--in", _] => null,
            _ => $"Exactly one --in and one --out are needed: {Usage}.",
        };
        if (error is not null)
            return false;

        var (input, output) = args[1] == "--in" ? (args[2], args[4]) : (args[4], args[2]);
        if (!File.Exists(input))
            error = $"There is no file `{input}`.";
        else if (output.Length == 0 || Directory.Exists(output) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
            error = $"A file `{output}` cannot be written: its folder does not exist, or it is a folder itself.";
        else if (Path.GetFullPath(input) == Path.GetFullPath(output))
            error = "The predictions cannot replace the cases: --in and --out name the same file.";
        else
            parsed = new PredictArguments { Suite = Suites.ByName[args[0]], Input = input, Output = output };
        return parsed is not null;
    }
}
