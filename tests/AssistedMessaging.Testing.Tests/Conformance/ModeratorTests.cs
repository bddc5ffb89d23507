using AssistedMessaging.Moderation;
using AssistedMessaging.Testing.Conformance;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class ModeratorTests : ModeratorConformance
{
    private Func<IModerator> _create = () => new WordCheck(null);
    private ModerationContext _objectionable = Context("A forbidden word.");

    public static TheoryData<string> Checks => [.. ModerationChecks.Default.Select(check => check.Id)];

    protected override ModerationContext Objectionable => _objectionable;

    [Theory]
    [MemberData(nameof(Checks))]
    public Task Each_built_in_check_conforms(string id)
    {
        ModerationCheck check = ModerationChecks.Default.Single(check => check.Id == id);
        _create = () => check.Moderator;
        _objectionable = ObjectionableTexts.For(check);

        return RunAllAsync();
    }

    [Fact]
    public Task A_check_of_a_hosts_own_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.Blind, nameof(What_it_is_made_for_is_found))]
    [InlineData(Fault.Throws, nameof(No_text_makes_it_throw))]
    [InlineData(Fault.Overshoots, nameof(Findings_lie_in_the_text))]
    [InlineData(Fault.WrongPart, nameof(Findings_lie_in_the_text))]
    [InlineData(Fault.Quotes, nameof(A_finding_has_a_code_and_not_the_text))]
    [InlineData(Fault.Counts, nameof(Many_callers_at_once_get_equal_reports))]
    public Task A_planted_broken_check_is_caught(Fault fault, string law)
    {
        _create = () => new WordCheck(fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IModerator> CreateAsync() => new(_create());

    public enum Fault
    {
        Blind,
        Throws,
        Overshoots,
        WrongPart,
        Quotes,
        Counts,
    }

    private static ModerationContext Context(string body) =>
        new() { Stage = ModerationStage.DraftOutput, Body = body, Origin = TextOrigin.ModelOutput };

    // Finds one word; right unless a fault is planted.
    private sealed class WordCheck(Fault? fault) : IModerator
    {
        private const string Word = "forbidden";
        private int _calls;

        public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
        {
            if (fault == Fault.Throws && context.Body.Length == 0)
            {
                throw new InvalidOperationException("empty");
            }

            int at = context.Body.IndexOf(Word, StringComparison.Ordinal);
            bool silent = fault == Fault.Blind || (fault == Fault.Counts && Interlocked.Increment(ref _calls) % 5 == 0);
            return new(at < 0 || silent ? ModerationReport.Clean : ModerationReport.Of(
            [
                new ModerationFinding
                {
                    Code = fault == Fault.Quotes ? "word.A forbidden word" : "word.forbidden",
                    Severity = ModerationSeverity.Low,
                    Part = fault == Fault.WrongPart ? MessagePart.Subject : MessagePart.Body,
                    Span = new TextSpan(at, fault == Fault.Overshoots ? 1_000_000 : Word.Length),
                },
            ]));
        }
    }
}
