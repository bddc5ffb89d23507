using AssistedMessaging.Text;

namespace AssistedMessaging.Preferences;

/// <summary>What makes preferences wrong in themselves. The bounds leave room for what a single request adds.</summary>
internal static class PreferenceRules
{
    private const int MaxOpenings = 8;
    private const int MaxPhrases = 40;
    private const int MaxTightening = 50;
    private const int MaxLength = 80;

    /// <summary>Throws for the first rule that preferences break.</summary>
    public static void Check(PreferenceSet set)
    {
        if (set.Language is not null && !LanguageTag.TryParse(set.Language, out _))
            throw new PreferenceException("preferences.language");
        if (!IsUsable(set.BannedOpenings, MaxOpenings))
            throw new PreferenceException("preferences.banned-openings");
        if (!IsUsable(set.BannedPhrases, MaxPhrases))
            throw new PreferenceException("preferences.banned-phrases");
        if (set.Tightening is null || set.Tightening.Count > MaxTightening || set.Tightening.Any(t => t?.Code is null || !Enum.IsDefined(t.From) || !Enum.IsDefined(t.Action)))
            throw new PreferenceException("preferences.tightening");
        if (!IsDefined(set.Tone) || !IsDefined(set.Length) || !IsDefined(set.FormOfAddress) || !IsDefined(set.Names))
            throw new PreferenceException("preferences.unknown-value");
    }

    /// <summary>The names of the settings that differ, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Differences(PreferenceSet? before, PreferenceSet after)
    {
        var names = new List<string>();
        Note(nameof(PreferenceSet.AutoDraft), before?.AutoDraft == after.AutoDraft);
        Note(nameof(PreferenceSet.BannedOpenings), (before?.BannedOpenings ?? []).SequenceEqual(after.BannedOpenings));
        Note(nameof(PreferenceSet.BannedPhrases), (before?.BannedPhrases ?? []).SequenceEqual(after.BannedPhrases));
        Note(nameof(PreferenceSet.Elements), before?.Elements?.ToString() == after.Elements?.ToString());
        Note(nameof(PreferenceSet.FormOfAddress), before?.FormOfAddress == after.FormOfAddress);
        Note(nameof(ContractPreferences.IsAutoDraftLocked), (before as ContractPreferences)?.IsAutoDraftLocked == true == ((after as ContractPreferences)?.IsAutoDraftLocked == true));
        Note(nameof(PreferenceSet.Language), before?.Language == after.Language);
        Note(nameof(PreferenceSet.Length), before?.Length == after.Length);
        Note(nameof(PreferenceSet.Names), before?.Names == after.Names);
        Note(nameof(PreferenceSet.Tightening), (before?.Tightening ?? []).SequenceEqual(after.Tightening));
        Note(nameof(PreferenceSet.Tone), before?.Tone == after.Tone);
        Note(nameof(PreferenceSet.WithoutFreeText), before?.WithoutFreeText == true == after.WithoutFreeText);
        Note(nameof(PreferenceSet.WithoutModel), before?.WithoutModel == true == after.WithoutModel);
        return names;

        void Note(string name, bool isSame)
        {
            if (!isSame)
                names.Add(name);
        }
    }

    private static bool IsUsable(IReadOnlyList<string> texts, int most) =>
        texts is not null && texts.Count <= most && texts.All(t => t is { Length: <= MaxLength } && t.Any(char.IsLetterOrDigit));

    private static bool IsDefined<T>(T? value)
        where T : struct, Enum => value is not { } v || Enum.IsDefined(v);
}
