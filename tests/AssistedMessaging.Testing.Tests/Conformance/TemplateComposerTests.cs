using AssistedMessaging.Composition;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class TemplateComposerTests : DraftComposerConformance
{
    [Fact]
    public Task The_composer_over_templates_conforms() => RunAllAsync();

    protected override ValueTask<IDraftComposer> CreateAsync() => new(new TemplateDraftComposer());

    protected override ValueTask<IDraftComposer?> CreateFailingAsync(Exception exception) => new((IDraftComposer?)null);
}
