namespace AssistedMessaging.Testing;

// Whether a build machine runs the tests: nothing is approved or recorded there.
internal static class Ci
{
    public static bool IsOn => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
}
