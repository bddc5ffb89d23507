using System.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Answers a file of cases, one JSON object a line in and out. It never scores: the truth in a case is not read.</summary>
internal static class Prediction
{
    private const int Misused = 2;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<int> RunAsync(string[] args)
    {
        if (!PredictArguments.TryParse(args, out var arguments, out var error))
        {
            await Console.Error.WriteLineAsync(error);
            return Misused;
        }

        try
        {
            await using var output = new StreamWriter(arguments.Output, append: false, Utf8) { NewLine = "\n" };
            var progress = new Progress(Console.Error);
            var answering = new CaseAnswering(arguments.Suite());
            foreach (var line in File.ReadLines(arguments.Input))
            {
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                await output.WriteLineAsync(await answering.AnswerAsync(line));
                progress.Step();
            }

            await Console.Error.WriteLineAsync($"{progress.Steps} cases answered, of which {answering.Failed} failed.");
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return Misused;
        }
    }
}
