using AssistedMessaging.Benchmarks;
using AssistedMessaging.Benchmarks.Predict;
using BenchmarkDotNet.Running;

// dotnet run -c Release -- measure [corridor] [stages] [templates] [sensitive] [moderation] [effects] [--in cases.jsonl]    figures as one JSON object on standard output
// dotnet run -c Release -- predict <suite> --in cases.jsonl --out predictions.jsonl    the library's answers to a file of cases
// dotnet run -c Release -- [BenchmarkDotNet's own arguments]
if (args is ["measure", .. var what])
    return await Measure.RunAsync(what);
if (args is ["predict", .. var cases])
    return await Prediction.RunAsync(cases);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
