using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>Keeps sensitive data away from the model: refuses the recruiter's request, cleans the fields, checks what was written.</summary>
/// <remarks>
/// Fails closed: what the detector could not search is refused or left out. Thread-safe. Sees text and keeps none; findings are kinds and
/// offsets.
/// </remarks>
public sealed class SensitiveDataGuard
{
    /// <summary>How often a text is searched and redacted again before it counts as one that cannot be searched.</summary>
    internal const int MaxRounds = 16;

    /// <summary>Every origin that a field can have.</summary>
    private static readonly TextOrigin[] FieldOrigins = [TextOrigin.CandidateProfile, TextOrigin.JobPosting, TextOrigin.CompanyPage, TextOrigin.CustomContent, TextOrigin.Unknown];

    private readonly ISensitiveDataDetector _detector;

    /// <summary>A guard over a detector.</summary>
    /// <param name="detector">Finds.</param>
    /// <param name="policy">Decides; null = <see cref="SensitiveDataPolicy.Default"/>.</param>
    public SensitiveDataGuard(ISensitiveDataDetector detector, SensitiveDataPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(detector);
        (_detector, Policy) = (detector, policy ?? SensitiveDataPolicy.Default);
    }

    /// <summary>What is done about findings.</summary>
    public SensitiveDataPolicy Policy { get; }

    /// <summary>Checks what a recruiter asks for and brings along; once a request, before the first candidate (S-30, S-31).</summary>
    /// <param name="instruction">The recruiter's instruction, or null.</param>
    /// <param name="customContent">The custom contents of the request: text and topic of each.</param>
    /// <param name="language">Language of the refusal's words.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The refusal, or null when the request may go on.</returns>
    public async ValueTask<SensitiveDataRefusal?> CheckRequestAsync(
        string? instruction, IReadOnlyList<CustomContent> customContent, LanguageTag language, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(customContent);
        if (instruction is not null
            && await CheckAsync(instruction, TextOrigin.RecruiterInstruction, null, language, cancellationToken).ConfigureAwait(false) is { } refusal)
        {
            return refusal;
        }

        for (var i = 0; i < customContent.Count; i++)
        {
            var content = customContent[i];
            refusal = await CheckAsync(content.Text, TextOrigin.CustomContent, content.Id, language, cancellationToken).ConfigureAwait(false)
                ?? await CheckAsync(content.Topic ?? "", TextOrigin.CustomContent, content.Id, language, cancellationToken).ConfigureAwait(false);
            if (refusal is not null)
                return refusal;
        }

        return null;
    }

    /// <summary>As <see cref="CheckRequestAsync"/>, with an exception for a refusal.</summary>
    /// <exception cref="SensitiveDataNotSupportedException">The request is refused.</exception>
    public async ValueTask CheckRequestOrThrowAsync(
        string? instruction, IReadOnlyList<CustomContent> customContent, LanguageTag language, CancellationToken cancellationToken = default)
    {
        if (await CheckRequestAsync(instruction, customContent, language, cancellationToken).ConfigureAwait(false) is { } refusal)
            throw new SensitiveDataNotSupportedException(refusal);
    }

    /// <summary>Searches every field whose text a model would see, and takes out what the policy does not let through.</summary>
    /// <returns>The same instance when nothing was found.</returns>
    public async ValueTask<FieldSelection> GuardAsync(FieldSelection selection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(selection);
        if (await IsCleanAsync(selection, cancellationToken).ConfigureAwait(false))
            return selection;

        var guarded = selection;
        RedactionMap? redactor = null;
        for (var i = 0; i < selection.Included.Count; i++)
        {
            var field = selection.Included[i];
            if (field.Definition.Exposure != FieldExposure.Text)
                continue;

            var origin = field.Definition.Origin;
            if (field.Value is FieldValue.TextValue text)
            {
                var findings = await FindAsync(text.Text, origin, null, cancellationToken).ConfigureAwait(false);
                if (findings is null or { Count: > 0 })
                    guarded = FieldGuard.Apply(guarded, field.Key, [text.Text], [findings], origin, Policy, redactor ??= new RedactionMap(),
                        isList: false);
            }
            else if (field.Value is FieldValue.ListValue list)
            {
                IReadOnlyList<SensitiveDataFinding>?[]? perItem = null;
                for (var item = 0; item < list.Items.Count; item++)
                {
                    var findings = await FindAsync(list.Items[item], origin, null, cancellationToken).ConfigureAwait(false);
                    if (findings is null or { Count: > 0 })
                        (perItem ??= NoFindings(list.Items.Count))[item] = findings;
                }

                if (perItem is not null)
                    guarded = FieldGuard.Apply(guarded, field.Key, list.Items, perItem, origin, Policy, redactor ??= new RedactionMap(), isList: true);
            }
        }

        return guarded;
    }

    /// <summary>Searches a text that a model wrote or a reviewer edited.</summary>
    /// <returns>
    /// The findings about which something has to be done, in the order of the text; ask <see cref="SensitiveDataPolicy.ActionFor"/> what.
    /// </returns>
    /// <exception cref="SensitiveDataNotSupportedException">The detector failed; code <see cref="SensitiveDataRefusal.GuardFailure"/>.</exception>
    public async ValueTask<IReadOnlyList<SensitiveDataFinding>> CheckOutputAsync(
        string text, LanguageTag language, TextOrigin origin, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (await FindAsync(text, origin, language, cancellationToken).ConfigureAwait(false) is not { } findings)
            throw new SensitiveDataNotSupportedException(RefusalTexts.Refuse(SensitiveDataRefusal.GuardFailure, origin, null, language, [], ""));
        return findings.Count == 0 ? findings : [.. findings.Where(f => Policy.ActionFor(origin, f) != SensitiveDataAction.Allow)];
    }

    /// <summary>
    /// A text with everything that the policy redacts for its origin replaced by placeholders; a text without any is the same instance.
    /// </summary>
    /// <exception cref="SensitiveDataNotSupportedException">The detector failed; code <see cref="SensitiveDataRefusal.GuardFailure"/>.</exception>
    public ValueTask<string> RedactAsync(string text, LanguageTag language, TextOrigin origin, CancellationToken cancellationToken = default) =>
        RedactAsync(text, language, origin, new RedactionMap(), cancellationToken);

    /// <summary>As the other, with placeholders of a map, so that equal values get equal placeholders in several texts.</summary>
    /// <inheritdoc cref="RedactAsync(string, LanguageTag, TextOrigin, CancellationToken)"/>
    public async ValueTask<string> RedactAsync(
        string text, LanguageTag language, TextOrigin origin, RedactionMap map, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);

        // A placeholder can make its neighbour a finding, such as a number that a web address was glued to; so the result is searched again.
        for (var round = 0; round < MaxRounds; round++)
        {
            var findings = await CheckOutputAsync(text, language, origin, cancellationToken).ConfigureAwait(false);
            SensitiveDataFinding[] redact = [.. findings.Where(f => Policy.ActionFor(origin, f) == SensitiveDataAction.Redact)];
            if (redact.Length == 0)
                return text;
            text = map.Redact(text, redact);
        }

        throw new SensitiveDataNotSupportedException(RefusalTexts.Refuse(SensitiveDataRefusal.GuardFailure, origin, null, language, [], ""));
    }

    /// <summary>Searches all texts of one origin in one go, a text a line; only where something is found does it matter in which field.</summary>
    private async ValueTask<bool> IsCleanAsync(FieldSelection selection, CancellationToken cancellationToken)
    {
        var lines = new List<string>(selection.Included.Count);
        foreach (var origin in FieldOrigins)
        {
            lines.Clear();
            foreach (var field in selection.Included)
            {
                if (field.Definition.Exposure != FieldExposure.Text || field.Definition.Origin != origin)
                    continue;
                if (field.Value is FieldValue.TextValue text)
                    lines.Add(text.Text);
                else if (field.Value is FieldValue.ListValue list)
                    lines.AddRange(list.Items);
            }

            if (lines.Count > 0 && await FindAsync(string.Join('\n', lines), origin, null, cancellationToken).ConfigureAwait(false) is not { Count: 0 })
                return false;
        }

        return true;
    }

    private static IReadOnlyList<SensitiveDataFinding>?[] NoFindings(int count)
    {
        var none = new IReadOnlyList<SensitiveDataFinding>?[count];
        Array.Fill(none, []);
        return none;
    }

    private async ValueTask<SensitiveDataRefusal?> CheckAsync(
        string text, TextOrigin origin, string? contentId, LanguageTag language, CancellationToken cancellationToken)
    {
        var (version, findings) = await SearchAsync(text, origin, null, cancellationToken).ConfigureAwait(false);
        if (findings is null)
            return RefusalTexts.Refuse(SensitiveDataRefusal.GuardFailure, origin, contentId, language, [], "");
        if (findings.Count == 0)
            return null;

        // Custom content goes into messages byte for byte: what would have to be redacted in it is refused.
        var highest = origin == TextOrigin.CustomContent ? SensitiveDataAction.Redact : SensitiveDataAction.DropSentence;
        var refused = findings.Where(f => Policy.ActionFor(origin, f) <= highest).ToArray();
        var code = origin == TextOrigin.CustomContent ? SensitiveDataRefusal.ContentNotSupported : SensitiveDataRefusal.QueryNotSupported;
        return refused.Length == 0 ? null : RefusalTexts.Refuse(code, origin, contentId, language, refused, version);
    }

    private async ValueTask<IReadOnlyList<SensitiveDataFinding>?> FindAsync(
        string text, TextOrigin origin, LanguageTag? language, CancellationToken cancellationToken)
    {
        var (_, findings) = await SearchAsync(text, origin, language, cancellationToken).ConfigureAwait(false);
        return findings;
    }

    /// <summary>Asks the detector; no findings at all (null) when it failed or answered with offsets outside the text.</summary>
    internal async ValueTask<(string Version, IReadOnlyList<SensitiveDataFinding>? Findings)> SearchAsync(
        string text, TextOrigin origin, LanguageTag? language, CancellationToken cancellationToken)
    {
        try
        {
            var report = await _detector.DetectAsync(new SensitiveDataText(text, origin, language), cancellationToken).ConfigureAwait(false);
            var findings = report.Findings;
            for (var i = 0; i < findings.Count; i++)
            {
                if (findings[i].Start < 0 || findings[i].Length < 0 || findings[i].Start > text.Length - findings[i].Length)
                    return (report.Version, null);
            }

            return (report.Version, findings);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return ("", null);
        }
    }
}
