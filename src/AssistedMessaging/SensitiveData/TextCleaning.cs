using AssistedMessaging.Diagnostics;
using AssistedMessaging.Text;
using AssistedMessaging.Text.Chat;

namespace AssistedMessaging.SensitiveData;

/// <summary>What the guard does about the texts of one call of a chat client: the request's, and then the answer.</summary>
internal sealed class TextCleaning(SensitiveDataGuard guard, LanguageTag language) : IAnswerGuard
{
    private readonly RedactionMap _map = new();
    private readonly SortedSet<string> _codes = new(StringComparer.Ordinal);

    /// <summary>A text as it may go on: sentences dropped and values redacted as the policy says.</summary>
    /// <exception cref="SensitiveDataNotSupportedException">The policy refuses it, nothing is left of it, or it could not be searched.</exception>
    public async ValueTask<string> CleanAsync(string? text, TextOrigin origin, CancellationToken cancellationToken)
    {
        // What was cut or replaced can make its neighbour a finding, so the result is searched again.
        for (var round = 0; text is not null && round < SensitiveDataGuard.MaxRounds; round++)
        {
            var (version, findings) = await guard.SearchAsync(text, origin, null, cancellationToken).ConfigureAwait(false);
            if (findings is null)
                break;
            if (findings.Count == 0)
                return text;

            var actions = findings.Select(f => guard.Policy.ActionFor(origin, f)).ToArray();
            var cleaned = actions.Contains(SensitiveDataAction.Refuse) ? null : FieldCleaner.Clean(text, findings, actions, isItem: false, _map);
            if (cleaned is null)
                throw Refused(CodeFor(origin), origin, [.. findings.Where((_, i) => actions[i] <= SensitiveDataAction.DropSentence)], version);

            _codes.UnionWith(findings.Where((_, i) => actions[i] != SensitiveDataAction.Allow).Select(f => "sensitive." + f.Category.Value));
            if (cleaned == text)
                return text;
            text = cleaned;
        }

        throw Refused(SensitiveDataRefusal.GuardFailure, origin, [], "");
    }

    public async ValueTask<GuardedAnswer> DecideAsync(string? answer, CancellationToken cancellationToken)
    {
        var cleaned = Restored(await CleanAsync(answer, TextOrigin.ModelOutput, cancellationToken).ConfigureAwait(false));
        return _codes.Count == 0
            ? new GuardedAnswer(cleaned)
            : new GuardedAnswer(cleaned, SensitiveDataChatClient.CodesProperty, string.Join(' ', _codes));
    }

    public async ValueTask<string?> PreviewAsync(string answer, int length, CancellationToken cancellationToken)
    {
        var (_, findings) = await guard.SearchAsync(answer, TextOrigin.ModelOutput, null, cancellationToken).ConfigureAwait(false);
        return findings is not null && findings.All(f => guard.Policy.ActionFor(TextOrigin.ModelOutput, f) >= SensitiveDataAction.Warn)
            ? Restored(answer[..length])
            : null;
    }

    public Exception Retraction() => Refused(SensitiveDataRefusal.OutputNotSupported, TextOrigin.ModelOutput, [], "");

    private string Restored(string text) => _map.Restore(text, guard.Policy, TextOrigin.ModelOutput);

    private SensitiveDataNotSupportedException Refused(string code, TextOrigin origin, IReadOnlyList<SensitiveDataFinding> findings, string version)
    {
        DraftingTelemetry.Found(code, origin.ToString());
        return new SensitiveDataNotSupportedException(RefusalTexts.Refuse(code, origin, null, language, findings, version));
    }

    private static string CodeFor(TextOrigin origin) => origin switch
    {
        TextOrigin.ModelOutput => SensitiveDataRefusal.OutputNotSupported,
        TextOrigin.RecruiterInstruction or TextOrigin.Unknown or TextOrigin.DraftSetting => SensitiveDataRefusal.QueryNotSupported,
        _ => SensitiveDataRefusal.ContentNotSupported,
    };
}
