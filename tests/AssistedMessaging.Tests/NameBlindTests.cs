using AssistedMessaging.Fields;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests;

public sealed class NameBlindTests
{
    private static readonly PersonName[] Names =
    [
        new() { First = "Anna", Last = "de Vries" }, new() { First = "Björk", Last = "Guðmundsdóttir" }, new() { First = "芳", Last = "王", Full = "王芳" },
        new() { First = "Ngozi", Last = "Okwu-Adé" }, new() { First = "Ştefan", Last = "Ionescu" }, new() { First = "Wanjiru" }, new() { First = "Όλγα", Last = "Παππά" },
    ];

    [Fact]
    [Trait("Requirement", "S-76")]
    public async Task Two_candidates_who_differ_only_in_name_get_the_same_draft_once_the_name_is_taken_out()
    {
        // The model is deterministic: it answers by the bytes that it gets.
        var chat = new ScriptedChatClient().Respond(r =>
        {
            var digest = ContentDigest.Of("", string.Concat(r.Messages.Select(m => m.Text)));
            var word = digest.All(char.IsAsciiHexDigit) ? new string([.. digest.Where(char.IsAsciiLetter).Take(12)]) : "";
            return $$$"""{"subject": "Hello", "body": "Hi {{ candidate.first_name }}, this is {{{word}}}. Shall we talk? {{ recruiter.name }}"}""";
        });
        var drafter = Drafting.Drafter(chat);
        var bodies = new HashSet<string>(StringComparer.Ordinal);

        foreach (var name in Names)
        {
            var candidate = Drafting.Like(SampleProfiles.FullCandidate, name: name, about: $"My name is {name.Full}. I, {name.First}, build engines.");
            var draft = await drafter.DraftedAsync(Drafting.Request(candidate));
            bodies.Add(draft.Body.Replace(name.First, "NAME", StringComparison.Ordinal));
        }

        Assert.Single(bodies);
        Assert.Single(chat.Requests.Select(r => string.Concat(r.Messages.Select(m => m.Text))).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "S-76")]
    public void No_generated_name_reaches_the_prompt()
    {
        var drafter = Drafting.Drafter();
        var letters = Gen.Elements("abcdefghijklmnoprstuvzéüçñøłšж한王".ToCharArray());
        var word = Gen.Choose(3, 9).SelectMany(n => Gen.ArrayOf(letters, n)).Select(c => "Qz" + new string(c));
        var names = Gen.Zip(word, word).Select(n => new PersonName { First = n.Item1, Last = n.Item2 });

        Prop.ForAll(names.ToArbitrary(), name =>
        {
            var candidate = Drafting.Like(SampleProfiles.FullCandidate, name: name, about: $"{name.Full} here; call me {name.First}. Signed, {name.Last!.ToUpperInvariant()}");
            var prompt = drafter.BuildPromptAsync(Drafting.Request(candidate)).GetAwaiter().GetResult();
            return prompt.Sections.All(s => !s.Content.Text.Contains(name.First, StringComparison.OrdinalIgnoreCase) && !s.Content.Text.Contains(name.Last!, StringComparison.OrdinalIgnoreCase));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Will", "Grant", "I will ask for a grant.", "I will ask for a grant.")]
    [InlineData("Will", "Grant", "Will Grant, engineer", "[candidate], engineer")]
    [InlineData("Will", "Grant", "Ask Will or WILL.", "Ask [candidate] or [candidate].")]
    [InlineData("Jo", "Li", "Join Lindy and Jo", "Join Lindy and [candidate]")]
    [InlineData("芳", "王", "我是王芳。", "我是[candidate]。")]
    public void A_name_is_taken_out_where_it_means_the_person(string first, string last, string text, string expected)
    {
        var mask = new NameMask(new PersonName { First = first, Last = last, Full = first == "芳" ? "王芳" : $"{first} {last}" });

        Assert.Equal(expected, mask.Apply(text));
    }
}
