using System.Runtime.CompilerServices;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of one seam, for any implementation and any test framework.</summary>
/// <remarks>
/// Derive from the suite of the seam, give it the implementation, and call <see cref="RunAllAsync"/> in one test, or <see cref="RunAsync"/> in one
/// test for each of <see cref="LawNames"/>, or the laws themselves. An implementation that knows better overrides a law and says why.
/// </remarks>
/// <typeparam name="TSeam">The interface.</typeparam>
public abstract class ConformanceSuite<TSeam>
    where TSeam : class
{
    private protected ConformanceSuite()
    {
    }

    /// <summary>The names of the laws; each is a method of the suite.</summary>
    public IReadOnlyList<string> LawNames => [.. Laws.Select(law => law.Name)];

    private protected abstract IReadOnlyList<ConformanceLaw> Laws { get; }

    /// <summary>Tries every law.</summary>
    /// <exception cref="ConformanceException">One or more do not hold; the message lists all of them.</exception>
    public async Task RunAllAsync()
    {
        List<string> broken = [];
        List<string> problems = [];
        List<Exception> causes = [];
        foreach (ConformanceLaw law in Laws)
        {
            try
            {
                await law.Check().ConfigureAwait(false);
            }
            catch (Exception e)
            {
                broken.Add(law.Name);
                problems.Add(e is ConformanceException ? e.Message : $"{law.Name}: threw {e.GetType().Name}, {e.Message}");
                causes.Add(e);
            }
        }

        if (broken.Count > 0)
        {
            throw new ConformanceException(broken, string.Join('\n', problems), causes[0]);
        }
    }

    /// <summary>Tries one law.</summary>
    /// <param name="law">One of <see cref="LawNames"/>.</param>
    /// <exception cref="ConformanceException">It does not hold.</exception>
    /// <exception cref="ArgumentException">There is no such law.</exception>
    public Task RunAsync(string law)
    {
        ConformanceLaw[] found = [.. Laws.Where(known => known.Name == law)];
        return found.Length == 1 ? found[0].Check() : throw new ArgumentException($"The suite has no law {law}.", nameof(law));
    }

    /// <summary>A new instance for one law. A store holds nothing yet, and no other law can reach it.</summary>
    protected abstract ValueTask<TSeam> CreateAsync();

    private protected static ConformanceLaw Law(Func<Task> check, [CallerArgumentExpression(nameof(check))] string name = "") => new(name, check);

    private protected static void Require(bool holds, string problem, [CallerMemberName] string law = "")
    {
        if (!holds)
        {
            throw new ConformanceException([law], $"{law}: {problem}");
        }
    }

    // The call ends with the caller's cancellation and nothing else.
    private protected static async Task RequireCancelled(Func<CancellationToken, Task> call, [CallerMemberName] string law = "")
    {
        try
        {
            await call(new CancellationToken(canceled: true)).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        throw new ConformanceException([law], $"{law}: a call whose token was cancelled went on.");
    }
}
