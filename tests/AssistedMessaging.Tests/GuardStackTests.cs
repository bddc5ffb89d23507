using AssistedMessaging.Moderation;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Tests.SensitiveData;
using AssistedMessaging.Tests.Text.Chat;
using AssistedMessaging.Text;
using Microsoft.Extensions.AI;

namespace AssistedMessaging.Tests;

/// <summary>Two guards around one model. Either of them alone refuses what says something sensitive of a reader.</summary>
public sealed class GuardStackTests
{
    private static readonly string[] KnownBad =
    [
        "Hi Kim. We read that you are a Hindu, so our team would suit you. Shall we talk? Best, Ada.",
        "Hi Kim. You were diagnosed with epilepsy, which our office can handle. Shall we talk? Best, Ada.",
        "Hallo Kim. Omdat je zwanger bent, lijkt dit werk goed voor je. Zullen we praten? Groet, Ada.",
    ];

    public static TheoryData<GuardDoor, bool, bool> Stacks
    {
        get
        {
            var data = new TheoryData<GuardDoor, bool, bool>();
            foreach (var door in Enum.GetValues<GuardDoor>())
            {
                data.Add(door, true, true);
                data.Add(door, true, false);
                data.Add(door, false, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    [Trait("Requirement", "S-85")]
    public async Task With_one_guard_off_the_other_still_refuses(GuardDoor door, bool hasSensitiveData, bool hasModeration)
    {
        foreach (var text in KnownBad)
        {
            using var client = Stacked(ChunkedChatClient.Of(text), door, hasSensitiveData, hasModeration);

            var call = await GuardedCall.AskAsync(client, door, TestContext.Current.CancellationToken);

            Assert.True(call.Error is SensitiveDataNotSupportedException or ModerationBlockedException, call.Error?.ToString() ?? "no refusal");
            Assert.True(call.Text.Length <= text.IndexOf('.', StringComparison.Ordinal) + 2);
        }
    }

    [Fact]
    public async Task With_both_off_the_text_comes_through()
    {
        using var client = Stacked(ChunkedChatClient.Of(KnownBad[0]), GuardDoor.Blocking, hasSensitiveData: false, hasModeration: false);

        var call = await GuardedCall.AskAsync(client, GuardDoor.Blocking, TestContext.Current.CancellationToken);

        Assert.Equal(KnownBad[0], call.Text);
    }

    private static IChatClient Stacked(IChatClient model, GuardDoor door, bool hasSensitiveData, bool hasModeration)
    {
        var release = GuardedCall.ReleaseOf(door);
        var detector = hasSensitiveData ? (ISensitiveDataDetector)new SensitiveDataDetector() : new FixedDetector();
        var inference = SensitiveInference.Check(new SensitiveDataGuard(hasModeration ? new SensitiveDataDetector() : new FixedDetector()));
        return model
            .WithSensitiveDataGuard(new SensitiveDataGuard(detector), new SensitiveDataChatOptions { Release = release })
            .WithModeration(new ModerationPipeline([inference]), new ModeratingChatOptions { Release = release, Language = LanguageTag.English });
    }
}
