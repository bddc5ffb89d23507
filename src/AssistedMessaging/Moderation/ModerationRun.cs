namespace AssistedMessaging.Moderation;

/// <summary>Asks the checks: the local ones one after another, then the remote ones side by side, each with a time-out.</summary>
internal sealed class ModerationRun(TimeProvider time)
{
    /// <param name="checks">Local checks first.</param>
    /// <param name="context">The text.</param>
    /// <param name="timeout">For each check that does not answer at once.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public ValueTask<ModerationReports> RunAsync(ModerationCheck[] checks, ModerationContext context, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var reports = default(ModerationReports);
        for (var i = 0; i < checks.Length; i++)
        {
            if (checks[i].IsRemote)
                return SlowAsync(reports, checks, i, default, context, timeout, cancellationToken);

            var answer = Ask(checks[i], context, timeout, cancellationToken);
            if (!answer.IsCompletedSuccessfully)
                return SlowAsync(reports, checks, i + 1, answer, context, timeout, cancellationToken);
            reports.Add(checks[i], answer.Result);
        }

        return ValueTask.FromResult(reports);
    }

    private async ValueTask<ModerationReports> SlowAsync(
        ModerationReports reports, ModerationCheck[] checks, int next, ValueTask<ModerationReport> pending, ModerationContext context,
        TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (next > 0 && !pending.IsCompletedSuccessfully)
            reports.Add(checks[next - 1], await pending.ConfigureAwait(false));
        for (; next < checks.Length && !checks[next].IsRemote; next++)
            reports.Add(checks[next], await Ask(checks[next], context, timeout, cancellationToken).ConfigureAwait(false));

        var remote = new Task<ModerationReport>[checks.Length - next];
        for (var i = 0; i < remote.Length; i++)
            remote[i] = Ask(checks[next + i], context, timeout, cancellationToken).AsTask();
        var answers = await Task.WhenAll(remote).ConfigureAwait(false);
        for (var i = 0; i < answers.Length; i++)
            reports.Add(checks[next + i], answers[i]);

        return reports;
    }

    private ValueTask<ModerationReport> Ask(ModerationCheck check, ModerationContext context, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (check.IsRemote)
            return AskWithTimeoutAsync(check, context, timeout, cancellationToken);

        try
        {
            var answer = check.Moderator.ModerateAsync(context, cancellationToken);
            if (answer.IsCompletedSuccessfully)
                return ValueTask.FromResult(answer.Result ?? ModerationReport.Unscanned(CheckOutcome.Failed));
            return WaitAsync(answer.AsTask(), timeout, cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromResult(ModerationReport.Unscanned(CheckOutcome.Failed));
        }
    }

    private async ValueTask<ModerationReport> AskWithTimeoutAsync(
        ModerationCheck check, ModerationContext context, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var clock = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(clock.Token, cancellationToken);
        try
        {
            var answer = check.Moderator.ModerateAsync(context, either.Token).AsTask();
            return await WaitAsync(answer, timeout, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return ModerationReport.Unscanned(clock.IsCancellationRequested ? CheckOutcome.TimedOut : CheckOutcome.Failed);
        }
    }

    private async ValueTask<ModerationReport> WaitAsync(Task<ModerationReport> answer, TimeSpan timeout, CancellationToken cancellationToken)
    {
        try
        {
            return await answer.WaitAsync(timeout, time, cancellationToken).ConfigureAwait(false) ?? ModerationReport.Unscanned(CheckOutcome.Failed);
        }
        catch (TimeoutException) when (!cancellationToken.IsCancellationRequested)
        {
            return ModerationReport.Unscanned(CheckOutcome.TimedOut);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return ModerationReport.Unscanned(CheckOutcome.Failed);
        }
    }
}
