using AssistedMessaging.SensitiveData;
using AssistedMessaging.SensitiveData.HostRules;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class HostRulesDetectorTests : SensitiveDataDetectorConformance
{
    [Fact]
    public Task A_detector_with_rules_of_the_host_conforms() => RunAllAsync();

    protected override ValueTask<ISensitiveDataDetector> CreateAsync() => new(new HostRulesDetector(new SensitiveDataDetector(), new HostRuleSet { Version = "1" }));
}
