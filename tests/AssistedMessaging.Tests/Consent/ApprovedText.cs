namespace AssistedMessaging.Tests.Consent;

/// <summary>Compares a text with the approved one beside the tests. A difference is left as <c>.received.txt</c>; nothing approves itself.</summary>
internal static class ApprovedText
{
    public static void Check(string name, string text)
    {
        var folder = Path.Combine(Root(), "tests", "AssistedMessaging.Tests", "Consent");
        var (approved, received) = (Path.Combine(folder, $"{name}.verified.txt"), Path.Combine(folder, $"{name}.received.txt"));
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected != text)
            File.WriteAllText(received, text);

        Assert.Equal(expected, text);
        File.Delete(received);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AssistedMessaging.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The solution is not above the tests.");

        return folder.FullName;
    }
}
