#pragma warning disable CA1051, CA1816 // the shapes are what the tests read
namespace AssistedMessaging.Tests.Conventions;

public enum PlantedKind
{
    Unknown = 0,
    Seven = 7,
}

public interface IPlantedSender;

public sealed record PlantedRecord(string Name);

public abstract class PlantedSurface : IDisposable
{
    public const string Name = "planted";

    protected PlantedSurface(params string[] names) => Once = string.Concat(names);

    public required string Once { get; init; }

    public (int Number, string Text) Settable { get; set; }

    public static bool TryFind(string text, out int index, PlantedKind kind = PlantedKind.Seven) => (index = text.IndexOf((char)kind)) >= 0;

    public abstract Task<int?> RunAsync<T>(List<T> items, CancellationToken token = default);

    public virtual void Dispose()
    {
    }

    public override string ToString() => Name;

    internal void Hidden() => Settable = default;
}

public sealed class PlantedOptions
{
    public int Settable { get; set; }
}

public sealed class PlantedBreaches
{
    public int Open;

    public int Settable { get; set; }

    public int Once { get; init; }

    public int FrankOpinion { get; }

    public static IReadOnlyList<string> ExcludedPeople => [];

    public static void RankAll()
    {
    }

    public static void SelectBestCandidates()
    {
    }

    public static Task RejectCandidateAsync() => Task.CompletedTask;

    public static void RejectDraft()
    {
    }

    public static Task SendAsync() => Task.CompletedTask;
}
