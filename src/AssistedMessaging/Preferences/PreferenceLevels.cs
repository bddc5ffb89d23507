namespace AssistedMessaging.Preferences;

/// <summary>The levels of one recruiter, from the most general to the most specific, and the two ways in which they are merged.</summary>
internal sealed class PreferenceLevels(PreferenceChange? contract, PreferenceChange? recruiter, RequestPreferences? request)
{
    private readonly (PreferenceSource Source, PreferenceSet? Set, PreferenceChange? Change)[] _levels =
    [
        (PreferenceSource.Contract, contract?.Preferences, contract),
        (PreferenceSource.Recruiter, recruiter?.Preferences, recruiter),
        (PreferenceSource.Request, request, null),
    ];

    /// <summary>The value of the most specific level that has one.</summary>
    public ResolvedSetting<T> Nearest<T>(Func<PreferenceSet, (bool IsSet, T Value)> read, T libraryDefault)
    {
        for (var i = _levels.Length - 1; i >= 0; i--)
        {
            var (source, set, change) = _levels[i];
            if (set is not null && read(set) is (true, var value))
                return Of(value, source, change, isLocked: false);
        }

        return Of(libraryDefault, PreferenceSource.Library, null, isLocked: false);
    }

    /// <summary>The strict value if any level wants it; the most general one that does locks it.</summary>
    public ResolvedSetting<T> Strictest<T>(Func<PreferenceSet, bool> isStrict, T strict, T libraryDefault)
    {
        foreach (var (source, set, change) in _levels)
        {
            if (set is not null && isStrict(set))
                return Of(strict, source, change, isLocked: source == PreferenceSource.Contract);
        }

        return Of(libraryDefault, PreferenceSource.Library, null, isLocked: false);
    }

    /// <summary>What all levels want together, each once.</summary>
    public ResolvedSetting<IReadOnlyList<T>> Union<T>(Func<PreferenceSet, IReadOnlyList<T>> read)
    {
        var all = _levels.Where(l => l.Set is not null).SelectMany(l => read(l.Set!)).Distinct().ToArray();
        var (source, _, change) = _levels.FirstOrDefault(l => l.Set is not null && read(l.Set).Count > 0);
        return Of<IReadOnlyList<T>>(all, source, change, isLocked: source == PreferenceSource.Contract);
    }

    /// <summary>Auto-draft: the most specific level wins, unless the contract has switched it off and locked it.</summary>
    public ResolvedSetting<bool> AutoDraft() =>
        contract is { Preferences: ContractPreferences { IsAutoDraftLocked: true, AutoDraft: false } }
            ? Of(false, PreferenceSource.Contract, contract, isLocked: true)
            : Nearest(s => (s.AutoDraft is not null, s.AutoDraft ?? false), false);

    private static ResolvedSetting<T> Of<T>(T value, PreferenceSource source, PreferenceChange? change, bool isLocked) =>
        new() { Value = value, Source = source, IsLocked = isLocked, SetAt = change?.ChangedAt, SetBy = change?.ChangedBy };
}
