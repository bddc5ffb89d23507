namespace AssistedMessaging.Testing.Conformance;

// Many callers at one time.
internal static class Together
{
    public const int Callers = 32;

    public static Task<T[]> RunAsync<T>(Func<int, Task<T>> call) =>
        Task.WhenAll(Enumerable.Range(0, Callers).Select(i => Task.Run(() => call(i))));
}
