using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="ICustomContentStore"/>.</summary>
public abstract class CustomContentStoreConformance : ConformanceSuite<ICustomContentStore>
{
    private const string Author = "recruiter-1";

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(Who_never_wrote_anything_has_no_texts), Law(A_text_is_kept_byte_for_byte_with_all_that_belongs_to_it),
        Law(A_text_stands_once_in_each_language_and_once_without_one), Law(Nobody_but_the_author_reaches_a_text), Law(The_same_id_may_be_used_by_every_author),
        Law(A_deleted_text_is_gone_and_deleting_says_whether_it_was_there), Law(Many_callers_at_once_lose_nothing), Law(A_cancelled_call_keeps_nothing),
    ];

    /// <summary>No texts are an empty list, not an error.</summary>
    public virtual async Task Who_never_wrote_anything_has_no_texts()
    {
        ICustomContentStore store = await CreateAsync().ConfigureAwait(false);

        Require((await store.ListAsync(Records.Contract, Author).ConfigureAwait(false)).Count == 0, "an empty store has texts.");
        Require(!await store.DeleteAsync(Records.Contract, Author, "benefits", "en").ConfigureAwait(false), "deleting said that a text was there.");
    }

    /// <summary>White space, line ends and signs outside the basic plane stay; so do topic and the mark of a demanded text.</summary>
    public virtual async Task A_text_is_kept_byte_for_byte_with_all_that_belongs_to_it()
    {
        ICustomContentStore store = await CreateAsync().ConfigureAwait(false);
        string[] texts = [" x ", "a\r\nb\n\n", "Zoe\u0308 Zo\u00eb", "\U0001F600\u200d", "{{ candidate.first_name }}", "<b>&amp;</b>", new string('x', 5_000)];
        for (int i = 0; i < texts.Length; i++)
        {
            await store.SaveAsync(Records.Contract, Text($"text_{i}", texts[i], topic: "what we offer", isDisclosure: i == 0)).ConfigureAwait(false);
        }

        IReadOnlyList<CustomContent> kept = await store.ListAsync(Records.Contract, Author).ConfigureAwait(false);

        Require(kept.Count == texts.Length, $"{texts.Length} texts were saved and {kept.Count} are there.");
        for (int i = 0; i < texts.Length; i++)
        {
            CustomContent? one = kept.SingleOrDefault(content => content.Id == $"text_{i}");
            Require(one?.Text == texts[i], $"text {i} changed.");
            Require(
                (one!.AuthorId, one.Language, one.Topic, one.IsDisclosure) == (Author, "en", "what we offer", i == 0), "author, language, topic or mark changed.");
        }
    }

    /// <summary>Saving under the same id and language replaces; another language, or none, is another text. They come by id and language.</summary>
    public virtual async Task A_text_stands_once_in_each_language_and_once_without_one()
    {
        ICustomContentStore store = await CreateAsync().ConfigureAwait(false);
        foreach ((string text, string? language) in new[] { ("old", "en"), ("new", "en"), ("neu", "de"), ("any", null), ("again", null) })
        {
            await store.SaveAsync(Records.Contract, Text("benefits", text, language)).ConfigureAwait(false);
        }

        await store.SaveAsync(Records.Contract, Text("a_first", "first")).ConfigureAwait(false);
        IReadOnlyList<CustomContent> kept = await store.ListAsync(Records.Contract, Author).ConfigureAwait(false);

        Require(
            kept.Select(content => (content.Id, content.Language, content.Text))
                .SequenceEqual([("a_first", "en", "first"), ("benefits", null, "again"), ("benefits", "de", "neu"), ("benefits", "en", "new")]),
            "the texts are not the last of each language, by id and language.");
    }

    /// <summary>Another recruiter of the contract, and the same key in another contract, neither see nor delete it.</summary>
    public virtual async Task Nobody_but_the_author_reaches_a_text()
    {
        ICustomContentStore store = await CreateAsync().ConfigureAwait(false);
        await store.SaveAsync(Records.Contract, Text("benefits", "mine")).ConfigureAwait(false);

        foreach ((ContractId contract, string author) in new[] { (Records.Contract, "recruiter-2"), (Records.Contract, ""), (Records.Other, Author) })
        {
            Require((await store.ListAsync(contract, author).ConfigureAwait(false)).Count == 0, "somebody else sees the text.");
            Require(!await store.DeleteAsync(contract, author, "benefits", "en").ConfigureAwait(false), "somebody else was told that the text is there.");
        }

        Require((await store.ListAsync(Records.Contract, Author).ConfigureAwait(false)).Count == 1, "somebody else deleted the text.");
    }

    /// <summary>One author's text never replaces another's.</summary>
    public virtual async Task The_same_id_may_be_used_by_every_author()
    {
        ICustomContentStore store = await CreateAsync().ConfigureAwait(false);
        await store.SaveAsync(Records.Contract, Text("benefits", "mine")).ConfigureAwait(false);
        await store.SaveAsync(Records.Contract, Text("benefits", "theirs", author: "recruiter-2")).ConfigureAwait(false);
        await store.SaveAsync(Records.Other, Text("benefits", "elsewhere")).ConfigureAwait(false);

        Require((await store.ListAsync(Records.Contract, Author).ConfigureAwait(false)) is [{ Text: "mine" }], "another author's text took its place.");
        Require((await store.ListAsync(Records.Contract, "recruiter-2").ConfigureAwait(false)) is [{ Text: "theirs" }], "the second author's text is not there.");
        Require((await store.ListAsync(Records.Other, Author).ConfigureAwait(false)) is [{ Text: "elsewhere" }], "the text of the other contract is not there.");
    }

    /// <summary>True once and false from then on; the same id in another language stays.</summary>
    public virtual async Task A_deleted_text_is_gone_and_deleting_says_whether_it_was_there()
    {
        ICustomContentStore store = await CreateAsync().ConfigureAwait(false);
        await store.SaveAsync(Records.Contract, Text("benefits", "one", "en")).ConfigureAwait(false);
        await store.SaveAsync(Records.Contract, Text("benefits", "eins", "de")).ConfigureAwait(false);
        await store.SaveAsync(Records.Contract, Text("benefits", "1", null)).ConfigureAwait(false);

        Require(!await store.DeleteAsync(Records.Contract, Author, "benefits", "fr").ConfigureAwait(false), "a language in which there is no text was deleted.");
        Require(await store.DeleteAsync(Records.Contract, Author, "benefits", null).ConfigureAwait(false), "deleting said that the text was not there.");
        Require(!await store.DeleteAsync(Records.Contract, Author, "benefits", null).ConfigureAwait(false), "the text was deleted twice.");
        Require(
            (await store.ListAsync(Records.Contract, Author).ConfigureAwait(false)).Select(content => content.Text).SequenceEqual(["eins", "one"]),
            "more or less than one text went.");
    }

    /// <summary>Texts that are saved at one time are all kept.</summary>
    public virtual async Task Many_callers_at_once_lose_nothing()
    {
        ICustomContentStore store = await CreateAsync().ConfigureAwait(false);

        await Together.RunAsync(async i =>
        {
            await store.SaveAsync(Records.Contract, Text($"text_{i}", $"{i}")).ConfigureAwait(false);
            return i;
        }).ConfigureAwait(false);
        int kept = (await store.ListAsync(Records.Contract, Author).ConfigureAwait(false)).Count;

        Require(kept == Together.Callers, $"{Together.Callers} texts were saved at one time and {kept} are there.");
    }

    /// <summary>A call whose token is cancelled ends with that and keeps nothing.</summary>
    public virtual async Task A_cancelled_call_keeps_nothing()
    {
        ICustomContentStore store = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => store.SaveAsync(Records.Contract, Text("benefits", "x"), token).AsTask()).ConfigureAwait(false);

        Require((await store.ListAsync(Records.Contract, Author).ConfigureAwait(false)).Count == 0, "the text was kept.");
    }

    private static CustomContent Text(string id, string text, string? language = "en", string author = Author, string? topic = null, bool isDisclosure = false) => new()
    {
        Id = id,
        AuthorId = author,
        Text = text,
        Language = language,
        Topic = topic,
        IsDisclosure = isDisclosure,
    };
}
