namespace AssistedMessaging.Tests.Conventions;

// Fails with every problem on a line of its own; the usual assertions shorten them.
internal static class Expect
{
    public static void None(IEnumerable<string> problems)
    {
        string[] found = [.. problems];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
