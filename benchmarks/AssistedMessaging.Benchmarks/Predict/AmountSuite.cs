using System.Text.Json.Nodes;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Reads the amounts of money in a text.</summary>
internal static class AmountSuite
{
    public static ValueTask PredictAsync(JsonObject given, JsonObject answer)
    {
        var amounts = new JsonArray();
        foreach (var amount in Amounts.Read(given.Text("text"), given.Text("lang")) ?? [])
        {
            amounts.Add((JsonNode)new JsonObject
            {
                ["low"] = amount.Low,
                ["high"] = amount.High,
                ["currency"] = amount.Currency,
                ["period"] = Period(amount.Period),
            });
        }

        answer["amounts"] = amounts;
        return ValueTask.CompletedTask;
    }

    private static string? Period(AmountPeriod period) => period switch
    {
        AmountPeriod.Hour => "hour",
        AmountPeriod.Day => "day",
        AmountPeriod.Week => "week",
        AmountPeriod.Month => "month",
        AmountPeriod.Year => "year",
        _ => null,
    };
}
