using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Preferences;

/// <summary>A recruiter's own texts: written, changed, listed, deleted and put into requests by their author and nobody else (S-63, S-64).</summary>
/// <remarks>
/// Thread-safe. Administrators see no more than others: for everybody but the author a text does not exist. A text passes the guards for recruiters' words when it is saved, and again
/// with every request that carries it.
/// </remarks>
public sealed class CustomContentLibrary
{
    /// <summary>Most UTF-16 code units of a text.</summary>
    public const int MaxLength = 5_000;

    private readonly Corridor _corridor;
    private readonly ICustomContentStore _store;

    /// <summary>Makes a library over the guards of a drafter.</summary>
    /// <param name="drafter">Its guards and its clock are used.</param>
    /// <param name="store">Keeps the texts; null = in this process.</param>
    public CustomContentLibrary(MessageDrafter drafter, ICustomContentStore? store = null)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        (_corridor, _store) = (drafter.Corridor, store ?? new InMemoryCustomContentStore(time: drafter.Corridor.Time));
    }

    /// <summary>Where the texts are kept.</summary>
    internal ICustomContentStore Store => _store;

    /// <summary>The person's own texts.</summary>
    /// <exception cref="PreferenceException">Nobody is signed in.</exception>
    public ValueTask<IReadOnlyList<CustomContent>> ListAsync(AccountUser user, CancellationToken cancellationToken = default)
    {
        user.ThrowIfNobody();
        return _store.ListAsync(user.Contract, user.Id, cancellationToken);
    }

    /// <summary>Keeps a text, new or changed, exactly as it is written.</summary>
    /// <param name="user">The author.</param>
    /// <param name="content">The text.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The text as it is kept, or the guard's refusal.</returns>
    /// <exception cref="PreferenceException">The text is wrong in itself or names another author.</exception>
    public async ValueTask<CustomContentOutcome> SaveAsync(AccountUser user, CustomContent content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        user.ThrowIfNobody();
        var language = Check(user, content);
        if (await _corridor.SensitiveDataFor(user.Contract).CheckRequestAsync(null, [content], language ?? LanguageTag.English, cancellationToken).ConfigureAwait(false) is { } refusal)
            return new CustomContentOutcome.Refused(refusal.Code, refusal);

        var verdict = await _corridor.Moderation.ModerateAsync(
            new ModerationContext
            {
                Stage = ModerationStage.CustomContent,
                Origin = TextOrigin.CustomContent,
                Body = content.Text,
                Language = language ?? LanguageTag.English,
            },
            cancellationToken).ConfigureAwait(false);
        if (verdict.Action == ModerationAction.Block || !verdict.FullyScanned)
            return new CustomContentOutcome.Refused(verdict.Code!, null);

        await _store.SaveAsync(user.Contract, InLanguage(content, language), cancellationToken).ConfigureAwait(false);
        return new CustomContentOutcome.Saved(InLanguage(content, language));
    }

    /// <summary>Deletes a text of the person's own.</summary>
    /// <exception cref="PreferenceException">The person has no such text.</exception>
    public async ValueTask DeleteAsync(AccountUser user, string id, string? language, CancellationToken cancellationToken = default)
    {
        user.ThrowIfNobody();
        if (!await _store.DeleteAsync(user.Contract, user.Id, id, Canonical(language)?.Value, cancellationToken).ConfigureAwait(false))
            throw new PreferenceException("content.not-found");
    }

    /// <summary>The person's own texts of these ids, for <see cref="DraftRequest.CustomContent"/>.</summary>
    /// <param name="user">The author.</param>
    /// <param name="ids">The texts, in the order in which they are wanted.</param>
    /// <param name="language">BCP 47 tag of the messages' language: the text in it counts, else one in the same primary language, else one without a language.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="PreferenceException">The person has no such text (<c>content.not-found</c>), or not in that language.</exception>
    public async ValueTask<IReadOnlyList<CustomContent>> ChosenAsync(
        AccountUser user, IReadOnlyList<string> ids, string? language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        user.ThrowIfNobody();
        var wanted = Canonical(language) ?? LanguageTag.English;
        var own = await _store.ListAsync(user.Contract, user.Id, cancellationToken).ConfigureAwait(false);
        var chosen = new CustomContent[ids.Count];
        for (var i = 0; i < chosen.Length; i++)
        {
            CustomContent[] versions = [.. own.Where(c => c.Id == ids[i])];
            if (versions.Length == 0)
                throw new PreferenceException("content.not-found");

            chosen[i] = versions.FirstOrDefault(c => c.Language == wanted.Value)
                ?? versions.FirstOrDefault(c => Canonical(c.Language)?.Language == wanted.Language)
                ?? versions.FirstOrDefault(c => c.Language is null)
                ?? throw new PreferenceException("language.no-custom-content");
        }

        return chosen;
    }

    private static LanguageTag? Check(AccountUser user, CustomContent content)
    {
        if (content.AuthorId != user.Id)
            throw new PreferenceException("content.not-found");
        if (!FieldKey.IsValid($"custom.{content.Id}") || content.Id.Contains('.', StringComparison.Ordinal))
            throw new PreferenceException("content.id");
        if (string.IsNullOrWhiteSpace(content.Text))
            throw new PreferenceException("content.empty");
        if (content.Text.Length > MaxLength)
            throw new PreferenceException("content.too-long");

        return Canonical(content.Language);
    }

    private static LanguageTag? Canonical(string? language) =>
        language is null ? null : LanguageTag.TryParse(language, out var tag) ? tag : throw new PreferenceException("content.language");

    private static CustomContent InLanguage(CustomContent content, LanguageTag? language) => new()
    {
        Id = content.Id,
        AuthorId = content.AuthorId,
        Text = content.Text,
        Language = language?.Value,
        Topic = content.Topic,
        IsDisclosure = content.IsDisclosure,
    };
}
