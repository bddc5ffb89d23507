using System.Buffers;
using AssistedMessaging.Fields;
using AssistedMessaging.Text;

namespace AssistedMessaging.Moderation.Injection;

/// <summary>
/// A message that repeats the candidate's "About": a whole sentence of it, or a long run of its words. Who writes to a person does not copy the person's text; who obeys a
/// planted text does.
/// </summary>
internal sealed class EchoCheck : IModerator
{
    /// <summary>A whole sentence of at least so many words is an echo.</summary>
    private const int FewestInSentence = 5;

    /// <summary>A sentence that is one in both texts may be shorter.</summary>
    private const int FewestInSameSentence = 4;

    /// <summary>A run of so many words is one, wherever it begins.</summary>
    private const int LongRun = 10;

    /// <summary>So many are enough from a sentence that was kept from the model: it can only have come by a way that nobody foresaw.</summary>
    private const int LongRunOfFlagged = FewestInSameSentence;

    /// <summary>Most words that are compared, so that hostile texts stay cheap.</summary>
    private const int MostComparisons = 20_000;

    private const int Buckets = 256;

    private static readonly FieldKey About = new("candidate.about");

    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (context.Records?.Candidate.About is not { Length: > 0 } about)
            return ValueTask.FromResult(ModerationReport.NotApplicable);

        using var own = WordView.Of(about);
        using var words = context.Words(MessagePart.Body);
        return ValueTask.FromResult(ModerationReport.Of(Find(own, words, FlaggedIn(about, context.Selection))));
    }

    /// <summary>Where in the "About" the sentences stand that a guard kept from the model.</summary>
    private static List<TextSpan> FlaggedIn(string about, FieldSelection? selection)
    {
        if (selection is null)
            return [];
        if (selection[About]?.Value is not FieldValue.TextValue kept)
            return selection.LeftOut.Any(f => f.Key == About && f.Reason is LeftOutReason.WithheldByGuard) ? [new TextSpan(0, about.Length)] : [];
        if (!selection.Trimmed.Any(f => f.Key == About))
            return [];

        return [.. Sentences.Split(about).Where(sentence => !kept.Text.Contains(about.AsSpan(sentence.Start, sentence.Length), StringComparison.Ordinal))];
    }

    private static List<ModerationFinding> Find(in WordView about, in WordView message, List<TextSpan> flagged)
    {
        var findings = new List<ModerationFinding>();
        Span<int> heads = stackalloc int[Buckets];
        var next = ArrayPool<int>.Shared.Rent(message.Count + 1);
        Index(message, heads, next);
        var budget = MostComparisons;
        for (var i = 0; i < about.Count && budget > 0; i++)
        {
            var sentence = SentenceLength(about, i);
            for (var place = heads[Bucket(about.Letters(i))]; place > 0 && budget > 0; place = next[place - 1])
            {
                var run = Run(about, i, message, place - 1);
                budget -= run + 1;
                if (run < FewestInSameSentence || !IsEcho(run, sentence, SentenceLength(message, place - 1), flagged.Exists(about.Span(i, i + run - 1).Overlaps)))
                    continue;

                findings.Add(new ModerationFinding { Code = "injection.echo", Severity = ModerationSeverity.Medium, Span = message.Span(place - 1, place + run - 2) });
                i += run - 1;
                break;
            }
        }

        ArrayPool<int>.Shared.Return(next);
        return findings;
    }

    private static bool IsEcho(int run, int sentence, int sentenceOfMessage, bool isFlagged) =>
        run >= (isFlagged ? LongRunOfFlagged : LongRun)
        || (sentence > 0 && run >= sentence && (sentence >= FewestInSentence || (sentence >= FewestInSameSentence && run == sentenceOfMessage)));

    /// <summary>Chains the places of a message by their words, the first place first; places count from 1.</summary>
    private static void Index(in WordView message, Span<int> heads, int[] next)
    {
        heads.Clear();
        for (var i = message.Count - 1; i >= 0; i--)
        {
            ref var head = ref heads[Bucket(message.Letters(i))];
            next[i] = head;
            head = i + 1;
        }
    }

    /// <summary>Number of words of the sentence that begins here; 0 inside one.</summary>
    private static int SentenceLength(in WordView text, int first)
    {
        if (first > 0 && text[first - 1].Sentence == text[first].Sentence)
            return 0;

        var last = first;
        while (last + 1 < text.Count && text[last + 1].Sentence == text[first].Sentence)
            last++;
        return last - first + 1;
    }

    private static int Run(in WordView a, int i, in WordView b, int j)
    {
        var length = 0;
        while (i + length < a.Count && j + length < b.Count && a.Letters(i + length).SequenceEqual(b.Letters(j + length)))
            length++;
        return length;
    }

    private static int Bucket(ReadOnlySpan<char> word) => (word[0] * 31 + word[^1] * 7 + word.Length) & (Buckets - 1);
}
