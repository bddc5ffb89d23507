using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Fields;
using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;
using AssistedMessaging.Text;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Preferences;

public sealed class CustomContentLibraryTests
{
    private readonly CustomContentLibrary _library = new(Drafting.Drafter());

    [Fact]
    [Trait("Requirement", "S-63")]
    public async Task An_author_writes_changes_lists_and_deletes()
    {
        await SaveAsync("benefits", "First words.");
        await SaveAsync("benefits", "Other words.");
        await SaveAsync("culture", "How we work.");
        var listed = await _library.ListAsync(Account.Recruiter, Account.Cancellation);
        await _library.DeleteAsync(Account.Recruiter, "culture", "en", Account.Cancellation);

        Assert.Equal(["Other words.", "How we work."], listed.Select(c => c.Text));
        Assert.Single(await _library.ListAsync(Account.Recruiter, Account.Cancellation));
        Assert.Equal("content.not-found", await RefusedAsync(() => _library.DeleteAsync(Account.Recruiter, "culture", "en", Account.Cancellation).AsTask()));
    }

    [Fact]
    [Trait("Requirement", "S-64")]
    public async Task For_everybody_but_the_author_a_text_does_not_exist()
    {
        await SaveAsync("benefits", "Canary of the author.");
        AccountUser[] others =
        [
            Account.Colleague, Account.Administrator, Account.User("second-administrator", AccountRole.Administrator),
            new() { Contract = new ContractId("other"), Id = Account.Recruiter.Id, Role = AccountRole.Recruiter },
        ];

        foreach (var other in others)
        {
            Assert.Empty(await _library.ListAsync(other, Account.Cancellation));
            Assert.Equal("content.not-found", await RefusedAsync(() => _library.ChosenAsync(other, ["benefits"], "en", Account.Cancellation).AsTask()));
            Assert.Equal("content.not-found", await RefusedAsync(() => _library.DeleteAsync(other, "benefits", "en", Account.Cancellation).AsTask()));
        }

        Assert.Equal("content.not-found", await RefusedAsync(() => _library.SaveAsync(Account.Administrator, Content("benefits", "Mine now."), Account.Cancellation).AsTask()));
        Assert.Equal("Canary of the author.", (await _library.ChosenAsync(Account.Recruiter, ["benefits"], "en", Account.Cancellation))[0].Text);
    }

    [Fact]
    [Trait("Requirement", "S-64")]
    public void There_is_no_question_that_does_not_name_an_author()
    {
        var members = typeof(ICustomContentStore).GetMethods();

        Assert.Equal(3, members.Length);
        Assert.All(members, m => Assert.Contains(m.GetParameters(), p => p.Name == "authorId" || p.ParameterType == typeof(CustomContent)));
    }

    [Fact]
    [Trait("Requirement", "S-30")]
    public async Task A_text_with_sensitive_data_is_refused_when_it_is_saved()
    {
        var outcome = await _library.SaveAsync(Account.Recruiter, Content("note", "We prefer people who are not pregnant."), Account.Cancellation);

        var refused = Assert.IsType<CustomContentOutcome.Refused>(outcome);
        Assert.Equal("sensitive.content-not-supported", refused.Code);
        Assert.DoesNotContain("pregnant", refused.Refusal!.Detail, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await _library.ListAsync(Account.Recruiter, Account.Cancellation));
    }

    [Fact]
    public async Task A_text_exists_once_a_language_and_the_messages_language_chooses()
    {
        await SaveAsync("benefits", "Thirty days off.", "en");
        await SaveAsync("benefits", "Dreißig Tage Urlaub.", "de-at");
        await SaveAsync("benefits", "30", null);
        await SaveAsync("culture", "How we work.", "en");

        Assert.Equal("Dreißig Tage Urlaub.", await ChosenAsync("benefits", "de"));
        Assert.Equal("Dreißig Tage Urlaub.", await ChosenAsync("benefits", "de-AT"));
        Assert.Equal("Thirty days off.", await ChosenAsync("benefits", null));
        Assert.Equal("30", await ChosenAsync("benefits", "fr"));
        Assert.Equal("language.no-custom-content", await RefusedAsync(() => ChosenAsync("culture", "fr")));
    }

    [Theory]
    [InlineData("Benefits", "x", "en", "content.id")]
    [InlineData("a.b", "x", "en", "content.id")]
    [InlineData("", "x", "en", "content.id")]
    [InlineData("benefits", " \n", "en", "content.empty")]
    [InlineData("benefits", "x", "Klingon", "content.language")]
    public async Task A_text_that_is_wrong_in_itself_is_not_kept(string id, string text, string language, string code)
    {
        Assert.Equal(code, await RefusedAsync(() => _library.SaveAsync(Account.Recruiter, Content(id, text, language), Account.Cancellation).AsTask()));
        Assert.Equal("content.too-long", await RefusedAsync(() => _library.SaveAsync(Account.Recruiter, Content("a", new string('x', 5_001)), Account.Cancellation).AsTask()));
    }

    [Fact]
    [Trait("Requirement", "S-63")]
    public async Task A_chosen_text_stands_in_the_message_word_for_word_and_no_model_sees_it()
    {
        const string text = "Thirty days off —\tand a “bike”.\r\n  Two {{ braces }} stay.";
        await SaveAsync("benefits", text);
        var chat = ScriptedChatClient.Always(
            """{"subject": "Hello", "body": "Hi {{ candidate.first_name }},\n\n{{ custom.benefits }}\n\nWould you like to hear more?\n\nKind regards,\n{{ recruiter.name }}"}""");
        var request = new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Job = SampleProfiles.Job,
            Candidates = [SampleProfiles.FullCandidate],
            CustomContent = await _library.ChosenAsync(Account.Recruiter, ["benefits"], "en", Account.Cancellation),
        };

        var draft = await Drafting.Drafter(chat).DraftedAsync(request);

        Assert.Contains(text, draft.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(chat.Requests, r => r.Messages.Any(m => m.Text.Contains("Thirty", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Requirement", "S-63")]
    public void Any_text_is_kept_and_filled_in_byte_for_byte()
    {
        var store = new InMemoryCustomContentStore();
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), raw =>
        {
            var text = $"x{raw.Get}";
            store.SaveAsync(SampleProfiles.Contract, Content("benefits", text)).AsTask().GetAwaiter().GetResult();
            var kept = store.ListAsync(SampleProfiles.Contract, Account.Recruiter.Id).AsTask().GetAwaiter().GetResult()[0];
            var context = new FieldContext { Candidate = SampleProfiles.FullCandidate, Recruiter = SampleProfiles.Recruiter, CustomContent = [kept] };
            var consent = ConsentDecision.Permitted(
                ConsentReason.DefaultOn, new ConsentQuery { PersonId = "p", Purpose = Purpose.OutreachDraft }, DateTimeOffset.UnixEpoch);
            var selection = new FieldSelector(FieldCatalogue.Default).SelectAsync(context, DraftSettings.None, consent).AsTask().GetAwaiter().GetResult();

            var filled = SlotFilling.Fill("before {{ custom.benefits }} after", SlotFormatter.Table(selection, LanguageTag.English), []);

            return filled.Text == $"before {text} after";
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task A_full_store_refuses_and_forgets_nothing()
    {
        var store = new InMemoryCustomContentStore(capacity: 1);
        await store.SaveAsync(SampleProfiles.Contract, Content("a", "one"), Account.Cancellation);
        await store.SaveAsync(SampleProfiles.Contract, Content("a", "changed"), Account.Cancellation);

        await Assert.ThrowsAsync<AssistedMessaging.Storage.StoreFullException>(() => store.SaveAsync(SampleProfiles.Contract, Content("b", "two"), Account.Cancellation).AsTask());
        Assert.True(await store.DeleteAsync(SampleProfiles.Contract, Account.Recruiter.Id, "a", "en", Account.Cancellation));
        await store.SaveAsync(SampleProfiles.Contract, Content("b", "two"), Account.Cancellation);
    }

    private static CustomContent Content(string id, string text, string? language = "en") =>
        new() { Id = id, AuthorId = Account.Recruiter.Id, Text = text, Language = language };

    private async Task SaveAsync(string id, string text, string? language = "en") =>
        Assert.IsType<CustomContentOutcome.Saved>(await _library.SaveAsync(Account.Recruiter, Content(id, text, language), Account.Cancellation));

    private async Task<string> ChosenAsync(string id, string? language) =>
        (await _library.ChosenAsync(Account.Recruiter, [id], language, Account.Cancellation))[0].Text;

    private static async Task<string> RefusedAsync(Func<Task> call) => (await Assert.ThrowsAsync<PreferenceException>(call)).Code;
}
