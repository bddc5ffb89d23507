using System.Runtime.InteropServices;
using System.Text;
using AssistedMessaging;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Quickstart;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interrupt = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    signal.Cancel = true;
    interrupt.Cancel();
});

try
{
    var options = Options.Parse(args);
    if (options.Help)
    {
        Console.WriteLine(Options.Usage);
        return 0;
    }

    // Nothing is written to standard output before everything is there, so a cancelled run leaves no half of it.
    var run = await Task.Run(() => DraftAsync(options, interrupt.Token)).WaitAsync(interrupt.Token);
    if (options.Json)
        JsonView.Write(run, options.Prompts);
    else
        ConsoleView.Write(run, options.Prompts);

    return 0;
}
catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
{
    return Stop(130, "run.cancelled", "the run was cancelled and nothing was kept: start it again for all drafts.");
}
catch (Exception e) when (CodeOf(e) is { } code)
{
    return Stop(2, code, e is ConsentLedgerException ? "the ledger refuses an event of \"consent\": see the rules of ConsentEvent." : e.Message);
}

static async Task<Run> DraftAsync(Options options, CancellationToken cancellationToken)
{
    var input = await InputFile.ReadAsync(options.InputFile, cancellationToken);
    var template = options.TemplateFile is { } file ? MessageTemplate.Parse(file, await InputFile.ReadTextAsync(file, cancellationToken)) : null;
    var commitment = options.CommitmentFile is { } path ? await InputFile.ReadCommitmentAsync(path, cancellationToken) : null;
    var chatClient = Chat.FromEnvironment(options.Model);

    var ledger = new InMemoryConsentLedger();
    foreach (var consentEvent in input.Consent)
        await ledger.AppendAsync(consentEvent, cancellationToken);

    await using var services = Services(chatClient, commitment, ledger);
    var drafter = services.GetRequiredService<MessageDrafter>();
    DraftRequest Request(IReadOnlyList<Candidate> candidates) => new()
    {
        Contract = new ContractId(input.Contract),
        Recruiter = input.Recruiter,
        Job = input.Job,
        Candidates = candidates,
        Settings = options.Fields,
        Language = options.Language,
        FollowUp = options.FollowUp,
        Template = template,
    };

    var outcomes = drafter.DraftAllAsync(Request(input.Candidates), cancellationToken);
    ConsoleView.Notice(Provenance(chatClient, commitment, options));
    var run = new Run(input, await ConsoleView.ProgressAsync(outcomes, input.Candidates.Count));
    if (options.Prompts)
    {
        foreach (var candidate in input.Candidates)
            run.Prompts[candidate.Id] = await PromptAsync(drafter, Request([candidate]), cancellationToken);
    }

    return run;
}

static ServiceProvider Services(IChatClient? chatClient, ProviderCommitment? commitment, IConsentLedger ledger)
{
    var services = new ServiceCollection();
    services.AddSingleton(ledger);
    if (chatClient is not null)
        services.AddSingleton(chatClient);
    if (commitment is not null)
        services.AddSingleton(commitment);

    services.AddAssistedMessaging(o =>
    {
        o.Chat.ReadError = Chat.ReadError;
        if (chatClient is null)
            o.UseTemplatesOnly();
    });
    return services.BuildServiceProvider();
}

static async Task<Prompt?> PromptAsync(MessageDrafter drafter, DraftRequest request, CancellationToken cancellationToken)
{
    try
    {
        return await drafter.BuildPromptAsync(request, cancellationToken: cancellationToken);
    }
    catch (DraftWithheldException)
    {
        return null;
    }
}

static string Provenance(IChatClient? chatClient, ProviderCommitment? commitment, Options options) => (chatClient, commitment) switch
{
    (null, _) => "No ANTHROPIC_API_KEY is set: the messages are composed from templates, and no model is called.",
    (_, null) => "No --commitment says what the provider promises about data, so every call is refused with provider.no-commitment: see the README.",
    _ => $"{options.Model} writes. What its provider promises about data is your statement in {options.CommitmentFile}; nobody checks it.",
};

// The code of an exception that says what is wrong with the input; null for all others.
static string? CodeOf(Exception exception) => exception switch
{
    BadInputException e => e.Code,
    DraftRequestException e => e.Code,
    TemplateSyntaxException e => e.Code,
    PromptTemplateException e => e.Code,
    ConsentLedgerException e => e.Code,
    _ => null,
};

static int Stop(int exitCode, string code, string whatToChange)
{
    Console.Error.WriteLine($"{code}: {whatToChange.ReplaceLineEndings(" ")}");
    return exitCode;
}
