using System.Reflection;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.DependencyInjection;
using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

// Found by reflection: every seam has a suite, every implementation is run through it, every law of a suite is run.
public sealed class CoverageTests
{
    private static readonly Type[] Product = typeof(Candidate).Assembly.GetExportedTypes();

    private static readonly Type[] Suites =
        [.. typeof(ConformanceException).Assembly.GetExportedTypes().Where(type => type.IsAbstract && SeamOf(type) is not null)];

    // Interfaces that nobody replaces, each with the reason.
    private static readonly Dictionary<Type, string> NoSeams =
        new() { [typeof(IAssistedMessagingBuilder)] = "given to hosts, never taken from them" };

    // Seams whose suite is still to be written; the list may only get shorter.
    private static readonly Type[] WithoutSuite = [typeof(IPersonalDataStore), typeof(ISuppressionList), typeof(IPreferenceStore), typeof(ICustomContentStore)];

    [Fact]
    public void Every_seam_has_a_suite()
    {
        Type[] seams = [.. Product.Where(type => type.IsInterface && !NoSeams.ContainsKey(type))];

        Assert.True(seams.Length > 8);
        Assert.Empty(seams.Except(Suites.Select(suite => SeamOf(suite)!)).Except(WithoutSuite));
        Assert.Empty(WithoutSuite.Intersect(Suites.Select(suite => SeamOf(suite)!)));
        Assert.Empty(NoSeams.Keys.Except(Product));
        Assert.Contains(typeof(IPlantedSeam), new[] { typeof(IPlantedSeam) }.Except(Suites.Select(suite => SeamOf(suite)!)));
    }

    [Fact]
    public async Task Every_public_implementation_is_run_through_its_suite()
    {
        HashSet<Type> run = [];
        foreach (Type test in typeof(CoverageTests).Assembly.GetTypes().Where(type => !type.IsAbstract && SeamOf(type) is not null))
        {
            Assert.Contains(test.GetMethods(), method => method.GetCustomAttribute<FactAttribute>() is not null);
            MethodInfo create = test.GetMethod("CreateAsync", BindingFlags.Instance | BindingFlags.NonPublic)!;
            dynamic created = create.Invoke(Activator.CreateInstance(test), null)!;
            run.Add(((object)await created).GetType());
        }

        Type[] implementations =
            [.. Product.Where(type => type.IsClass && !type.IsAbstract
                && type.GetInterfaces().Any(seam => Suites.Any(suite => SeamOf(suite) == seam)))];

        Assert.True(implementations.Length > 8);
        Assert.Empty(implementations.Except(run));
    }

    [Fact]
    public void Every_law_of_a_suite_is_run_and_documented_by_its_name()
    {
        foreach (Type test in typeof(CoverageTests).Assembly.GetTypes().Where(type => !type.IsAbstract && SeamOf(type) is not null))
        {
            Type suite = test.BaseType!;
            object instance = Activator.CreateInstance(test)!;
            var names = (IReadOnlyList<string>)suite.GetProperty("LawNames")!.GetValue(instance)!;
            IEnumerable<string> laws = suite.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => method.ReturnType == typeof(Task) && method.GetParameters().Length == 0)
                .Select(method => method.Name);

            Assert.Equal(laws.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
            Assert.InRange(names.Count, 4, 10);
        }
    }

    [Fact]
    public async Task A_law_is_run_by_its_name_and_an_unknown_name_is_refused()
    {
        var suite = new AuditLogTests();

        await suite.RunAsync(suite.LawNames[0]);

        await Assert.ThrowsAsync<ArgumentException>(() => suite.RunAsync("No_such_law"));
    }

    private static Type? SeamOf(Type type)
    {
        for (Type? at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.IsGenericType && at.GetGenericTypeDefinition() == typeof(ConformanceSuite<>))
            {
                return at.GetGenericArguments()[0];
            }
        }

        return null;
    }

    private interface IPlantedSeam;
}
