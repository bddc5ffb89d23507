namespace AssistedMessaging.Privacy.Notices;

/// <summary>Gives the notices that people are shown before they decide.</summary>
/// <remarks>Thread-safe. The same request gives the same words and the same version, until a policy or a wording changes. Showing it, and recording that it was shown, is the host's.</remarks>
public interface IConsentNoticeProvider
{
    /// <summary>The notice for a purpose; null when there is none in that language.</summary>
    ValueTask<ConsentNotice?> FindAsync(NoticeRequest request, CancellationToken cancellationToken = default);
}
