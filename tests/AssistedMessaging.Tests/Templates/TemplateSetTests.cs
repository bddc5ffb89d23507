using AssistedMessaging.Composition;
using AssistedMessaging.Prompts;
using AssistedMessaging.Templates;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Conventions;

namespace AssistedMessaging.Tests.Templates;

public class TemplateSetTests
{
    private const string Id = "messages/initial.en.informal";

    [Fact]
    public Task The_templates_of_the_package_are_the_approved_versions() =>
        TextSnapshot.MatchAsync(string.Join('\n', new TemplateSet().InUse));

    [Fact]
    public void Every_file_of_a_template_is_in_the_set()
    {
        var files = RepositoryTree.Files("src/AssistedMessaging", ".sbn").Count();

        Assert.Equal(files, new TemplateSet().InUse.Sum(version => new TemplateSet().VersionsOf(version.Id).Count));
    }

    [Fact]
    public void A_version_that_is_added_is_in_use_and_can_be_rolled_back()
    {
        var set = new TemplateSet();
        var shipped = InUse(set);

        set.Add(Id, "acme-1", "Hello {{ candidate.first_name }}");
        var added = InUse(set);
        set.Use(Id, "1");

        Assert.Equal("acme-1", added.Version);
        Assert.NotEqual(shipped.ContentHash, added.ContentHash);
        Assert.Equal(shipped, InUse(set));
        Assert.Equal(["1", "acme-1"], set.VersionsOf(Id).Select(version => version.Version));
    }

    [Fact]
    public void The_same_text_under_the_same_version_may_be_added_again()
    {
        var set = new TemplateSet().Add(Id, "acme-1", "Hello").Add(Id, "acme-1", "Hello");

        Assert.Equal(["1", "acme-1"], set.VersionsOf(Id).Select(version => version.Version));
    }

    [Fact]
    public void A_version_keeps_its_content() =>
        Assert.Equal("template.version-exists", Refused(set => set.Add(Id, "1", "Hello")));

    [Fact]
    public void A_message_template_in_a_further_language_can_be_added() =>
        Assert.Single(new TemplateSet().Add("messages/initial.sv.formal", "1", "Hej {{ candidate.first_name }}").VersionsOf("messages/initial.sv.formal"));

    [Fact]
    public void An_unknown_id_is_refused()
    {
        Assert.Equal("template.unknown-id", Refused(set => set.Add("prompts/sytem.en", "2", "x")));
        Assert.Equal("template.unknown-id", Refused(set => set.Pin("prompts/sytem.en", "0123456789ab")));
        Assert.Equal("template.unknown-version", Refused(set => set.Use(Id, "7")));
        Assert.Empty(new TemplateSet().VersionsOf("prompts/sytem.en"));
    }

    [Fact]
    public void A_pinned_template_changes_by_no_call()
    {
        var set = new TemplateSet();
        set.Add(Id, "acme-1", "Hello").Use(Id, "1").Pin(Id, InUse(set).ContentHash[..12]);

        Assert.Equal("template.pinned", Assert.Throws<TemplateVersionException>(() => set.Use(Id, "acme-1")).Code);
        Assert.Equal("template.pinned", Assert.Throws<TemplateVersionException>(() => set.Add(Id, "acme-2", "Hello again")).Code);
        Assert.Equal("1", InUse(set).Version);
        Assert.Equal(2, set.VersionsOf(Id).Count);
    }

    [Fact]
    public void A_pin_to_other_content_is_refused_at_once() => Assert.Equal("template.pinned", Refused(set => set.Pin(Id, "0123456789ab")));

    [Fact]
    public void A_pin_of_a_few_digits_is_refused() => Assert.Throws<ArgumentException>(() => new TemplateSet().Pin(Id, "0123"));

    [Fact]
    public async Task A_draft_and_its_audit_entry_name_the_templates_that_were_in_use()
    {
        var log = new AssistedMessaging.Audit.InMemoryAuditLog();
        var options = new AssistedMessagingOptions();
        var drafter = Drafting.Drafter(configure: o => o.Templates = options.Templates, parts: new() { Audit = log });

        var first = await drafter.DraftedAsync(Drafting.Request());
        options.Templates.Add("prompts/system.en", "acme-1", "Write one line.\n{{ for slot in slots }}{{ slot.token }}{{ end }}");
        var second = await drafter.DraftedAsync(Drafting.Request());
        options.Templates.Use("prompts/system.en", "1");
        var third = await drafter.DraftedAsync(Drafting.Request());

        Assert.Equal(["prompts/system.en", "prompts/data"], first.Explanation.Templates.Select(t => t.Id));
        Assert.Equal(["1", "acme-1", "1"], new[] { first, second, third }.Select(d => d.Explanation.Templates[0].Version));
        Assert.Equal(first.Explanation.PromptHash, third.Explanation.PromptHash);
        Assert.NotEqual(first.Explanation.PromptHash, second.Explanation.PromptHash);
        var entries = new List<AssistedMessaging.Audit.AuditEntry>();
        await foreach (var entry in log.ReadAsync(SampleProfiles.Contract, TestContext.Current.CancellationToken))
            entries.Add(entry);
        Assert.Equal(second.Explanation.Templates.Select(t => t.ToString()), entries.Single(e => e.DraftId == second.Id).Templates);
    }

    [Fact]
    public async Task A_template_mode_draft_names_its_message_template()
    {
        var options = new AssistedMessagingOptions();
        options.UseTemplatesOnly().Templates.Add(Id, "acme-1", "Hi {{ candidate.first_name }}, would you like to talk?\n{{ recruiter.name }}");
        var drafter = new MessageDrafter(Corridor.Default(null, null, options));

        var draft = await drafter.DraftedAsync(Drafting.Request());

        Assert.Equal((Id, "acme-1"), draft.Explanation.Templates.Select(t => (t.Id, t.Version)).Single());
    }

    [Fact]
    public void A_bad_template_in_use_is_found_when_the_drafter_is_made()
    {
        var options = new AssistedMessagingOptions();
        options.Templates.Add("prompts/data", "acme-1", "{{ candidate.gender }}");

        Assert.Throws<PromptTemplateException>(() => new MessageDrafter(ScriptedChatClient.Always("x"), ProviderCommitment.InProcess, options));
    }

    private static TemplateVersion InUse(TemplateSet set) => set.InUse.Single(version => version.Id == Id);

    private static string Refused(Action<TemplateSet> change) => Assert.Throws<TemplateVersionException>(() => change(new TemplateSet())).Code;
}
