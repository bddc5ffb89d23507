using AssistedMessaging.Benchmarks;
using BenchmarkDotNet.Running;

// dotnet run -c Release -- measure [corridor] [stages]    medians as one JSON object on standard output
// dotnet run -c Release -- [BenchmarkDotNet's own arguments]
if (args is ["measure", .. var what])
    return await Measure.RunAsync(what);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
