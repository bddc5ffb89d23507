using AssistedMessaging.Fields;

namespace Quickstart;

/// <summary>What the user asked for on the command line.</summary>
internal sealed record Options
{
    public const string Usage =
        """
        Drafts a message to each candidate of a file and shows what every message rests on. Nothing is sent.

          --input FILE        recruiter, posting, consent and candidates as JSON (default: the candidates.json of this sample)
          --fields A,B,...    the elements that messages may use, by name; replaces the default
          --language TAG      language of all messages, for instance nl (default: each candidate's own, else en)
          --follow-up         drafts a follow-up with each message
          --template FILE     a message template of your own instead of unique messages
          --json              nothing but one JSON array on standard output
          --prompts           also shows what a model gets, whether one is called or not
          --commitment FILE   what the model's provider promises about data, as JSON; needed with ANTHROPIC_API_KEY
          --model ID          the model (default: claude-haiku-5-5)
          --help              this text

        Elements: skill compensation location employment_type workplace_type experience open_to_work mutual_connections past_applicant
        company_follower
        With ANTHROPIC_API_KEY a model writes; without it the messages are composed from templates.
        Ends with 0, with 2 when something given cannot be used, with 130 when it was cancelled.
        """;

    public string InputFile { get; private init; } = Path.Combine(AppContext.BaseDirectory, "candidates.json");

    public DraftSettings Fields { get; private init; } = DraftSettings.Default.With(DraftField.Compensation);

    public string? Language { get; private init; }

    public bool FollowUp { get; private init; }

    public string? TemplateFile { get; private init; }

    public bool Json { get; private init; }

    public bool Prompts { get; private init; }

    public string? CommitmentFile { get; private init; }

    public string Model { get; private init; } = "claude-haiku-5-5";

    public bool Help { get; private init; }

    public static Options Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options();
        for (var i = 0; i < arguments.Count; i++)
        {
            var parts = arguments[i].Split('=', 2);
            string Value() => parts.Length > 1 ? parts[1]
                : ++i < arguments.Count ? arguments[i]
                : throw new BadInputException("options.no-value", $"{parts[0]} needs a value: see --help.");

            options = parts[0] switch
            {
                "--input" => options with { InputFile = Value() },
                "--fields" => options with { Fields = ParseFields(Value()) },
                "--language" => options with { Language = Value() },
                "--follow-up" => options with { FollowUp = true },
                "--template" => options with { TemplateFile = Value() },
                "--json" => options with { Json = true },
                "--prompts" => options with { Prompts = true },
                "--commitment" => options with { CommitmentFile = Value() },
                "--model" => options with { Model = Value() },
                "--help" or "-h" => options with { Help = true },
                _ => throw new BadInputException("options.unknown", $"The option at position {i + 1} is unknown: --help lists the options."),
            };
        }

        return options;
    }

    private static DraftSettings ParseFields(string names)
    {
        var settings = DraftSettings.None;
        foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!DraftFieldNames.TryParse(name, out var field))
            {
                var known = string.Join(", ", DraftFieldNames.All);
                throw new BadInputException("options.unknown-field", $"--fields names an element that does not exist: use {known}.");
            }

            settings = settings.With(field);
        }

        return settings;
    }
}
