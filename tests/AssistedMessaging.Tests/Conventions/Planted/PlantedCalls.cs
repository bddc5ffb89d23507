using System.Text.RegularExpressions;

namespace AssistedMessaging.Tests.Conventions;

// Calls on purpose that the convention tests must find, and some that they must leave alone. Never run.
internal static class PlantedCalls
{
    public static readonly Regex Linear = new("a+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    public static readonly Regex Limited = new("a+", RegexOptions.NonBacktracking, TimeSpan.FromSeconds(2));

    public static readonly Regex Plain = new("a+");

    public static readonly Regex Compiled = new("a+", RegexOptions.Compiled);

    public static DateTime Now => DateTime.UtcNow;

    public static DateTimeOffset Offset => DateTimeOffset.Now;

    public static bool Match(string text) => Linear.IsMatch(text) && Regex.IsMatch(text, "a+");

    public static async Task<string> Fetch(HttpClient client, PeriodicTimer timer)
    {
        await timer.WaitForNextTickAsync();
        return await client.GetStringAsync(new Uri("about:blank"));
    }
}
