using AssistedMessaging.Preferences;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>Every store behind a drafter, its review, preferences, custom contents and feedback, and those that the host adds. A store that cannot be asked is named, never passed over.</summary>
internal sealed class PersonalDataStores
{
    private PersonalDataStores(IReadOnlyList<IPersonalDataStore> reached, IReadOnlyList<string> unreached) => (Reached, Unreached) = (reached, unreached);

    public IReadOnlyList<IPersonalDataStore> Reached { get; }

    /// <summary>The roles of stores that take no part.</summary>
    public IReadOnlyList<string> Unreached { get; }

    public static PersonalDataStores Of(
        MessageDrafter drafter, DraftReview review, IEnumerable<IPersonalDataStore>? others, PreferenceAccount? preferences, CustomContentLibrary? customContent,
        FeedbackDesk? feedback)
    {
        var corridor = drafter.Corridor;
        (string Role, object? Store)[] all =
        [
            ("drafts", corridor.Drafts), ("reviews", review.Reviews), ("consent", corridor.Ledger), ("suppressions", corridor.Suppressions), ("audit", corridor.Audit),
            ("preferences", preferences?.Store), ("custom-content", customContent?.Store), ("feedback", feedback?.Store),
        ];
        var own = all.Where(s => s.Store is not null).ToArray();
        var reached = own.Select(s => s.Store).OfType<IPersonalDataStore>().Concat(others ?? []).Distinct().ToArray();
        return new(reached, [.. own.Where(s => s.Store is not IPersonalDataStore).Select(s => s.Role)]);
    }
}
