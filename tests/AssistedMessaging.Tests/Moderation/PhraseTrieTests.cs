using AssistedMessaging.Moderation;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests.Moderation;

public sealed class PhraseTrieTests
{
    private static readonly string[] Entries = ["team", "teams", "tea*", "te*", "hire", "hir*", "1b", "12*", "0*", "tem", "忽*", "略", "日本", "teaé", "é*"];

    [Fact]
    public void A_word_satisfies_what_it_is_and_what_it_begins_with()
    {
        var builder = new PhraseTrieBuilder(Entries.Length);
        for (var e = 0; e < Entries.Length; e++)
            builder.Add(Entries[e], e);
        var trie = builder.Build(out var sets);
        var words = Gen.Elements([.. "teamshir12bé忽略日本"]).ListOf().Where(l => l.Count > 0).Select(l => string.Concat(l));

        Prop.ForAll(Arb.From(Gen.OneOf(words, Gen.Elements(Entries).Select(e => e.TrimEnd('*')), words.Select(w => "te" + w))), word =>
        {
            var expected = Elements(word);
            return sets[trie.SetOf(word)][0] == expected && sets[trie.SetOf(word, WordView.HashOf(word))][0] == expected;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_beginning_of_one_letter_is_no_entry() => Assert.Throws<FormatException>(() => new PhraseTrieBuilder(1).Add("t*", 0));

    /// <summary>"0*" stands for words that begin with a digit and with no other entry's.</summary>
    private static ulong Elements(string word)
    {
        var set = 0UL;
        for (var e = 0; e < Entries.Length; e++)
        {
            var isElement = Entries[e] == "0*" ? char.IsAsciiDigit(word[0])
                : Entries[e][^1] == '*' ? word.StartsWith(Entries[e][..^1], StringComparison.Ordinal)
                : word == Entries[e];
            set |= isElement ? 1UL << e : 0;
        }

        return set;
    }
}
