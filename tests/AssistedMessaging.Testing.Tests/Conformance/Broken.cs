using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

// A suite must catch an implementation that breaks a law, and say which law it is.
internal static class Broken
{
    public static async Task IsCaught<TSeam>(ConformanceSuite<TSeam> suite, string law)
        where TSeam : class
    {
        var thrown = await Assert.ThrowsAsync<ConformanceException>(suite.RunAllAsync);

        Assert.Contains(law, thrown.Laws);
        Assert.Contains($"{law}: ", thrown.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Exception>(() => suite.RunAsync(law));
    }
}
