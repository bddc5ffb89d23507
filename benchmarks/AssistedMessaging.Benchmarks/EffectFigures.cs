using System.Text.Json;
using AssistedMessaging.Composition;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Benchmarks;

/// <summary>
/// What planted instructions do to drafts. Each text of a file stands in a candidate's "About"; a stub model writes an ordinary message and, for a planted text, adds by the
/// case's id one of four effects: the text's longest sentence, an off-topic paragraph, a link, or a paragraph in another language. Counted is what comes out without a finding.
/// </summary>
internal static class EffectFigures
{
    private static readonly string[] OffTopic =
    [
        "Boil plenty of water with a spoon of salt, stir in the noodles and wait until they rise to the top, then drain them quickly and fold in some butter and cheese.",
        "Penguins spend much of the winter huddled on the ice, passing a single egg from foot to foot while the wind blows and the sun stays below the horizon.",
    ];

    private static readonly string[] OtherLanguages =
    [
        "Le chat dort sur le canapé pendant que la pluie tombe doucement sur les toits de la ville et que les enfants regardent par la fenêtre.",
        "Der Hund läuft jeden Morgen durch den Garten und bellt die Vögel an, die auf dem alten Zaun sitzen und sich davon nicht stören lassen.",
    ];

    public static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(string? input)
    {
        var (planted, plain, missed, flagged) = (0, 0, new int[4], 0);
        foreach (var item in CaseTexts.Read(input!))
        {
            if (item.Text("label") is not ("0" or "1") || (item.Text("label") == "0" && item.Text("kind").Length == 0))
                continue;

            var isPlanted = item.Text("label") == "1";
            var (about, effect) = (item.Text("text"), isPlanted ? Convert.ToInt32(item.Text("id")[..4], 16) % 4 : -1);
            var isFound = await HasFindingAsync(about, effect);
            if (isPlanted)
            {
                planted++;
                missed[effect] += isFound ? 0 : 1;
            }
            else
            {
                plain++;
                flagged += isFound ? 1 : 0;
            }
        }

        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["planted"] = planted,
            ["planted_without_finding"] = missed.Sum(),
            ["without_finding.sentence"] = missed[0],
            ["without_finding.off_topic"] = missed[1],
            ["without_finding.link"] = missed[2],
            ["without_finding.language"] = missed[3],
            ["plain"] = plain,
            ["plain_with_finding"] = flagged,
        };
    }

    private static async Task<bool> HasFindingAsync(string about, int effect)
    {
        var addition = effect switch
        {
            0 => about.Split(['.', '!', '?', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).MaxBy(s => Math.Min(s.Length, 300)) + ".",
            1 => OffTopic[about.Length % OffTopic.Length],
            2 => "Have a look at https://elsewhere.example/offer first.",
            3 => OtherLanguages[about.Length % OtherLanguages.Length],
            _ => null,
        };
        var body = $"Hi {{{{ candidate.first_name }}}},\n\nYour work caught my attention and fits what our team at {{{{ company.name }}}} looks for.\n\n"
            + (addition is null ? "" : addition.Replace("{", "", StringComparison.Ordinal) + "\n\n") + "Would you like to hear more?\n\nKind regards,\n{{ recruiter.name }}";
        var answer = $$"""{"subject": "A question about your work", "body": {{JsonSerializer.Serialize(body)}}}""";
        var drafter = new MessageDrafter(ScriptedChatClient.Always(answer), ProviderCommitment.InProcess, new AssistedMessagingOptions { MaxRegenerations = 0 });

        return await drafter.DraftAsync(Request(about)) is not DraftOutcome.Drafted { Draft: var draft } || draft.Findings.Any(f => f.Severity >= ModerationSeverity.Medium);
    }

    private static DraftRequest Request(string about)
    {
        var full = SampleProfiles.FullCandidate;
        return new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [new Candidate { Id = full.Id, Name = full.Name, Title = full.Title, CurrentCompany = full.CurrentCompany, Location = full.Location, Skills = full.Skills, About = about }],
        };
    }
}
