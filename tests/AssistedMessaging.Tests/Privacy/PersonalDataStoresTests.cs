using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Tests.Privacy;

/// <summary>Finds the stores by reflection: a store that is added and takes no part in access, erasure and retention fails here.</summary>
public sealed class PersonalDataStoresTests
{
    // Seams that keep no data of people, each with the reason. Reviewed by hand.
    private static readonly Dictionary<string, string> Harmless = new()
    {
        ["AssistedMessaging.Storage.IPersonalDataStore"] = "the seam itself",
    };

    private static Type[] Types { get; } = typeof(Candidate).Assembly.GetTypes();

    [Fact]
    public void Every_store_of_the_library_takes_part_in_access_erasure_and_retention()
    {
        var stores = Types.Where(type => type is { IsClass: true, IsAbstract: false, Namespace: not null } && (type.Name.StartsWith("InMemory", StringComparison.Ordinal) || KeepsThings(type))).ToList();

        Assert.Contains(typeof(InMemoryDraftStore), stores);
        Assert.True(stores.Count >= 7);
        Assert.Equal([], stores.Where(type => !typeof(IPersonalDataStore).IsAssignableFrom(type) && !type.GetInterfaces().Any(seam => Harmless.ContainsKey(seam.FullName!))).Select(type => type.FullName));
    }

    [Fact]
    public void Every_seam_that_keeps_things_is_implemented_by_a_store_that_takes_part()
    {
        var seams = Types.Where(IsSeam).Where(type => !Harmless.ContainsKey(type.FullName!)).ToList();

        Assert.True(seams.Count >= 7);
        Assert.Equal([], seams.Where(seam => !Types.Any(type => type.IsClass && seam.IsAssignableFrom(type) && typeof(IPersonalDataStore).IsAssignableFrom(type))).Select(seam => seam.FullName));
        Assert.All(Harmless.Keys, name => Assert.Contains(Types, type => type.FullName == name));
    }

    [Fact]
    public void The_desk_asks_every_store_that_the_library_has()
    {
        var bench = new PrivacyBench();
        var stores = AssistedMessaging.Privacy.PersonalDataStores.Of(bench.Drafter, bench.Review, null, bench.Preferences, bench.CustomContent, bench.Feedback);
        var implemented = Types.Where(type => type.IsClass && typeof(IPersonalDataStore).IsAssignableFrom(type));

        Assert.Equal(implemented.Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))), stores.Reached.Select(s => s.GetType()).OrderBy(t => t.Name, StringComparer.Ordinal));
        Assert.Empty(stores.Unreached);
    }

    [Fact]
    [Trait("Requirement", "S-26")]
    public void Every_stored_record_of_use_carries_its_contract()
    {
        // Parts of a record, and what a host hands over for training.
        Type[] parts = [typeof(AssistedMessaging.Audit.ModerationRecord), typeof(AssistedMessaging.Consent.Training.PermittedRecord)];
        Type[] records = [typeof(DraftRecord), typeof(AssistedMessaging.Review.ReviewRecord), typeof(AssistedMessaging.Review.Feedback.DraftFeedback), typeof(AssistedMessaging.Audit.AuditEntry), typeof(PersonalDataRecord)];

        Assert.All(records, record => Assert.True(HasContract(record), record.Name));
        Assert.All(
            Types.Where(type => type is { IsClass: true, IsPublic: true } && type.Name.EndsWith("Record", StringComparison.Ordinal) && !parts.Contains(type)),
            record => Assert.True(HasContract(record), $"{record.Name} has no contract."));

        static bool HasContract(Type type) => type.GetProperties().Any(p => p.PropertyType == typeof(ContractId) || (p.PropertyType == typeof(Draft) && HasContract(typeof(Draft))));
    }

    private static bool KeepsThings(Type type) => type.GetInterfaces().Any(IsSeam);

    private static bool IsSeam(Type type) => type.IsInterface && type.Assembly == typeof(Candidate).Assembly
        && (type.Name.EndsWith("Store", StringComparison.Ordinal) || type.Name.EndsWith("Log", StringComparison.Ordinal) || type.Name.EndsWith("Ledger", StringComparison.Ordinal)
            || type.Name.EndsWith("List", StringComparison.Ordinal));
}
