using AssistedMessaging;
using AssistedMessaging.Prompts;

namespace Quickstart;

/// <summary>What came of one run: an outcome for each candidate in the order of the input and, if asked for, the prompts.</summary>
internal sealed record Run(InputFile Input, IReadOnlyList<DraftOutcome> Outcomes)
{
    /// <summary>By candidate; null where a gate or guard says no, so that there is no prompt.</summary>
    public Dictionary<string, Prompt?> Prompts { get; } = new(StringComparer.Ordinal);

    /// <summary>The text that a model gets for one candidate.</summary>
    public string? PromptText(string candidateId) => Prompts.GetValueOrDefault(candidateId) is { } prompt
        ? string.Join("\n\n", prompt.Sections.Select(s => $"[{s.Role.ToString().ToLowerInvariant()}]\n{s.Content.Text}"))
        : null;
}
