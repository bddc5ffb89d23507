using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class SuppressionListTests : SuppressionListConformance
{
    private Func<ISuppressionList> _create = () => new InMemorySuppressionList();

    [Fact]
    public Task The_list_in_memory_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.Nothing, null)]
    [InlineData(Fault.FindsEverybody, nameof(Who_was_never_added_has_no_opt_out))]
    [InlineData(Fault.KeepsTheFirstKeyOnly, nameof(An_opt_out_is_found_under_every_key_as_it_was_given))]
    [InlineData(Fault.ForgetsController, nameof(An_opt_out_is_found_under_every_key_as_it_was_given))]
    [InlineData(Fault.ComparesLetterByLetter, nameof(White_space_and_letter_case_do_not_hide_a_person))]
    [InlineData(Fault.KeepsDoubles, nameof(The_same_opt_out_is_kept_once_and_different_ones_all))]
    [InlineData(Fault.KeepsOneAPurpose, nameof(The_same_opt_out_is_kept_once_and_different_ones_all))]
    [InlineData(Fault.RemovesAll, nameof(Removing_lifts_exactly_one_purpose))]
    [InlineData(Fault.RemovesBelow, nameof(Removing_lifts_exactly_one_purpose))]
    [InlineData(Fault.TakesBlankKeys, nameof(A_blank_key_finds_nobody))]
    [InlineData(Fault.IgnoresCancellation, nameof(A_cancelled_call_keeps_nothing))]
    public async Task A_planted_broken_list_is_caught(Fault fault, string? law)
    {
        _create = () => new BrokenList(fault);

        await (law is null ? RunAllAsync() : Broken.IsCaught(this, law));
    }

    protected override ValueTask<ISuppressionList> CreateAsync() => new(_create());

    public enum Fault
    {
        Nothing,
        FindsEverybody,
        KeepsTheFirstKeyOnly,
        ForgetsController,
        ComparesLetterByLetter,
        KeepsDoubles,
        KeepsOneAPurpose,
        RemovesAll,
        RemovesBelow,
        TakesBlankKeys,
        IgnoresCancellation,
    }

    private sealed class BrokenList(Fault fault) : ISuppressionList
    {
        private readonly Lock _lock = new();
        private readonly List<(string Key, OptOut OptOut)> _kept = [];

        public ValueTask AddAsync(IReadOnlyCollection<string> personKeys, OptOut optOut, CancellationToken cancellationToken = default)
        {
            ThrowIfCancelled(cancellationToken);
            OptOut kept = fault == Fault.ForgetsController ? optOut with { Controller = "host" } : optOut;
            lock (_lock)
            {
                foreach (string key in Keys(personKeys).Take(fault == Fault.KeepsTheFirstKeyOnly ? 1 : int.MaxValue))
                {
                    bool stands = fault switch
                    {
                        Fault.KeepsDoubles => false,
                        Fault.KeepsOneAPurpose => _kept.Exists(k => k.Key == key && k.OptOut.Purpose == kept.Purpose),
                        _ => _kept.Exists(k => k.Key == key && k.OptOut with { Since = kept.Since } == kept),
                    };
                    if (!stands)
                    {
                        _kept.Add((key, kept));
                    }
                }
            }

            return default;
        }

        public ValueTask<IReadOnlyList<OptOut>> FindAsync(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken = default)
        {
            ThrowIfCancelled(cancellationToken);
            string[] keys = [.. Keys(personKeys)];
            lock (_lock)
            {
                IEnumerable<OptOut> found = _kept.Where(k => fault == Fault.FindsEverybody || keys.Contains(k.Key)).Select(k => k.OptOut);
                return new([.. fault == Fault.KeepsDoubles ? found : found.Distinct()]);
            }
        }

        public ValueTask RemoveAsync(IReadOnlyCollection<string> personKeys, Purpose purpose, CancellationToken cancellationToken = default)
        {
            string[] keys = [.. Keys(personKeys)];
            lock (_lock)
            {
                _kept.RemoveAll(k => keys.Contains(k.Key) && fault switch
                {
                    Fault.RemovesAll => true,
                    Fault.RemovesBelow => k.OptOut.Purpose.SelfAndAncestors().Contains(purpose),
                    _ => k.OptOut.Purpose == purpose,
                });
            }

            return default;
        }

        private IEnumerable<string> Keys(IEnumerable<string> keys) => keys
            .Where(key => fault == Fault.TakesBlankKeys || !string.IsNullOrWhiteSpace(key))
            .Select(key => fault == Fault.ComparesLetterByLetter ? key : key.Trim().ToLowerInvariant());

        private void ThrowIfCancelled(CancellationToken cancellationToken)
        {
            if (fault != Fault.IgnoresCancellation)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }
}
