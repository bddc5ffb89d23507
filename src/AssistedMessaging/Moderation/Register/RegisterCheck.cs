using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Register;

/// <summary>Words that a professional message does not use: slurs, swear words, insults, and the cries of junk mail.</summary>
/// <remarks>
/// A list cannot tell hate from its quotation, so a finding is a reason to look and no verdict. Looks for the words of the message's language
/// and for those that all
/// languages share, in their plain form and disguised; see <see cref="DisguisedWords"/>. Other languages are searched for the shared words and
/// reported as not applicable
/// when those are absent.
/// </remarks>
internal sealed class RegisterCheck : MessageCheck
{
    internal static readonly string[] Languages = ["en", "nl", "de", "fr", "es"];
    private static readonly string[] Files = ["slurs", "profanity", "insults", "spam"];
    private static readonly string[] Shared = ["Register/any/slurs", "Register/any/profanity"];

    internal static readonly LanguageBooks Books = new(
        [.. Languages, "any"], language => language == "any" ? Shared : [.. Shared, .. Files.Select(f => $"Register/{language}/{f}")]);

    protected override ModerationReport Nothing(ModerationContext context) =>
        Array.IndexOf(Languages, context.Language.Language) < 0 ? ModerationReport.NotApplicable : ModerationReport.Clean;

    protected override void Look(ModerationContext context, MessagePart part, string text, ref List<ModerationFinding>? findings)
    {
        var book = Books.Find(context.Language) ?? Books.Find("any")!;
        var words = context.Words(part);
        var matches = book.Match(words);
        DisguisedWords.Find(text, words, book, ref matches);
        if (matches is null)
            return;

        PhraseChoice.Keep(matches, text, words);
        foreach (var match in matches)
        {
            var span = words.Span(match.First, match.Last);
            if (!IsContraction(text.AsSpan()[words[match.Last].Start..words[match.Last].End]) && !FilledSpans.IsGiven(context, part, span))
                (findings ??= []).Add(Finding(match, part, span));
        }
    }

    /// <summary>An apostrophe inside, other than before a closing s: "he'll" is no oath.</summary>
    private static bool IsContraction(ReadOnlySpan<char> word) =>
        word.IndexOfAny('\'', '\u2019') is >= 0 and var at && !(at == word.Length - 2 && word[^1] is 's' or 'S');

    private static ModerationFinding Finding(PhraseMatch match, MessagePart part, TextSpan span) => new()
    {
        Code = match.Rule.Name.Split('.')[0] switch
        {
            "slur" => "register.slur",
            "insult" => "register.insult",
            "spam" => "register.spam",
            _ => "register.profanity",
        },
        Severity = (ModerationSeverity)match.Rule.Weight,
        Rule = PhraseChoice.IdOf(match.Rule),
        Part = part,
        Span = span,
    };
}
