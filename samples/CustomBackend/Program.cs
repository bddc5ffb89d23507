using System.ClientModel;
using System.ClientModel.Primitives;
using AssistedMessaging;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using CustomBackend;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Moderations;

// Own model, own consent source, own moderation. Without a key the SDK's calls are answered inside the process, and nothing is sent.
var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY");
var isOffline = string.IsNullOrWhiteSpace(key);
var credential = new ApiKeyCredential(isOffline ? "offline" : key!);
var connection = new OpenAIClientOptions();
if (isOffline)
    connection.Transport = new HttpClientPipelineTransport(new HttpClient(new OfflineTransport()));

// What the provider promises is yours to read and to date: the values here are only true of a process that sends nothing.
var commitment = isOffline
    ? ProviderCommitment.InProcess
    : throw new InvalidOperationException("Read your provider's terms, then put them here as a ProviderCommitment.");

const string model = "gpt-4.1-mini";
var services = new ServiceCollection();
services.AddSingleton<IChatClient>(new OpenAIChatClient(
    new ChatClient(model, credential, connection), model, isOffline ? null : connection.Endpoint ?? new Uri("https://api.openai.com/v1")));
services.AddSingleton<IConsentGate>(new CrmConsentGate(new Dictionary<string, bool> { ["p-1"] = true, ["p-2"] = false }, TimeProvider.System));
services.AddSingleton(new ModerationClient("omni-moderation-latest", credential, connection));
services.AddAssistedMessaging().AddProviderCommitment(commitment).AddModerator<OpenAIModerator>("openai", isRemote: true);
await using var provider = services.BuildServiceProvider(validateScopes: true);

Console.WriteLine(isOffline ? "No OPENAI_API_KEY: calls are answered inside the process." : "Calls go to OpenAI.");
var request = new DraftRequest
{
    Contract = new ContractId("contract-1"),
    Recruiter = new Recruiter { Id = "r-1", Name = new PersonName { First = "Ada", Last = "Example" }, Company = new Company { Name = "Kestrelworks" } },
    Job = new JobPosting { Id = "j-1", Title = "Site Reliability Engineer", HiringOrganization = new Company { Name = "Kestrelworks" } },
    Candidates =
    [
        new Candidate { Id = "p-1", Name = new PersonName { First = "Noor", Last = "Visser" }, Title = "Systems Engineer" },
        new Candidate { Id = "p-2", Name = new PersonName { First = "Tomas", Last = "Novak" }, Title = "Network Engineer" },
        new Candidate { Id = "p-3", Name = new PersonName { First = "Ines", Last = "Costa" }, Title = "Database Engineer" },
    ],
};
await foreach (var outcome in provider.GetRequiredService<MessageDrafter>().DraftAllAsync(request))
{
    Console.WriteLine(outcome is DraftOutcome.Drafted { Draft: var draft }
        ? $"{draft.CandidateId}: a draft waits for a person{(draft.NeedsReview ? " and has findings" : "")}\n\n{draft.Body}\n"
        : $"{outcome.CandidateId}: no draft, {outcome.Code}");
}
