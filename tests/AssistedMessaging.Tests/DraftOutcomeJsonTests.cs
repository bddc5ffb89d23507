using System.Text.Json;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests;

public sealed class DraftOutcomeJsonTests
{
    [Fact]
    public async Task Each_kind_of_outcome_has_a_json_form()
    {
        var chat = new ScriptedChatClient(Drafting.Answer).Throw(new HttpRequestException("x"));
        var drafter = Drafting.Drafter(chat, o => o.MaxConcurrency = 1);
        var candidates = SampleProfiles.Candidates(2);
        var outcomes = await drafter.AllAsync(Drafting.Request(candidates[0], Drafting.Like(candidates[0], id: "again", personId: candidates[0].PersonId), candidates[1]));

        var json = outcomes.Select(o => JsonDocument.Parse(JsonSerializer.Serialize(o, DraftOutcomeJson.Default.DraftOutcome)).RootElement).ToArray();

        Assert.Equal(["drafted", "withheld", "failed"], json.Select(j => j.GetProperty("outcome").GetString()));
        Assert.Equal("request.same-person", json[1].GetProperty("code").GetString());
        Assert.Equal("provider.failed", json[2].GetProperty("code").GetString());
        var draft = json[0].GetProperty("draft");
        Assert.Equal("contract-1", draft.GetProperty("contractId").GetString());
        Assert.Equal("en", draft.GetProperty("language").GetString());
        Assert.Contains(draft.GetProperty("explanation").GetProperty("fields").EnumerateArray(), f => f.GetProperty("key").GetString() == "candidate.title");
    }
}
