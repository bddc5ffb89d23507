using AssistedMessaging.Privacy;
using AssistedMessaging.Profiles;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Review.Feedback;

/// <summary>What of a user's own words may be kept.</summary>
internal static class FeedbackText
{
    /// <summary>Most characters of a text.</summary>
    public const int MostCharacters = 2_000;

    /// <summary>The text without texts of its author alone and without identifiers; or none, and the code that says why: something sensitive, or a guard that could not say.</summary>
    public static async ValueTask<(string? Text, string? Code)> CleanAsync(
        SensitiveDataGuard guard, string? text, IReadOnlyList<CustomContent> privateTexts, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, null);

        foreach (var own in privateTexts)
            text = own.Text.Length == 0 ? text : text.Replace(own.Text, PrivateTextMask.Mark, StringComparison.Ordinal);

        // The language is the user's and not the draft's, so every language is looked at. A placeholder can make its neighbour a finding, so the result is searched again.
        var map = new RedactionMap();
        for (var round = 0; round < SensitiveDataGuard.MaxRounds; round++)
        {
            var (_, findings) = await guard.SearchAsync(text, TextOrigin.Feedback, null, cancellationToken).ConfigureAwait(false);
            if (findings is null)
                break;
            if (findings.Any(f => guard.Policy.ActionFor(TextOrigin.Feedback, f) < SensitiveDataAction.Redact))
                return (null, "feedback.text-sensitive");

            SensitiveDataFinding[] redact = [.. findings.Where(f => guard.Policy.ActionFor(TextOrigin.Feedback, f) == SensitiveDataAction.Redact)];
            if (redact.Length == 0)
                return (text, null);
            text = map.Redact(text, redact);
        }

        return (null, "feedback.text-unchecked");
    }
}
