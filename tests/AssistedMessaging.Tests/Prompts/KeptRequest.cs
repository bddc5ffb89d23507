using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;

namespace AssistedMessaging.Tests.Prompts;

/// <summary>A prompt builder that keeps what it was asked for.</summary>
internal sealed class KeptRequest : IPromptBuilder
{
    private PromptRequest? _request;

    /// <summary>What a prompt builder gets for a candidate.</summary>
    public static async Task<PromptRequest> OfAsync(Candidate candidate)
    {
        var builder = new KeptRequest();
        await Drafting.Drafter(parts: new() { Prompts = builder }).BuildPromptAsync(Drafting.Request(candidate), cancellationToken: TestContext.Current.CancellationToken);
        return builder._request!;
    }

    public ValueTask<Prompt> BuildAsync(PromptRequest request, CancellationToken cancellationToken = default)
    {
        _request = request;
        return new(new PromptWriter("kept", request).User($"-").Build());
    }
}
