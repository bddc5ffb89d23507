using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Moderation;

/// <summary>A moderator that does what a test tells it.</summary>
internal sealed class FakeModerator(Func<ModerationContext, CancellationToken, ValueTask<ModerationReport>> answers) : IModerator
{
    public int Calls { get; private set; }

    public static FakeModerator Saying(ModerationReport report) => new((_, _) => ValueTask.FromResult(report));

    public static FakeModerator Finding(string code, ModerationSeverity severity = ModerationSeverity.Medium, TextSpan? span = null) =>
        Saying(ModerationReport.Of([new ModerationFinding { Code = code, Severity = severity, Span = span }]));

    public ValueTask<ModerationReport> ModerateAsync(ModerationContext context, CancellationToken cancellationToken = default)
    {
        Calls++;
        return answers(context, cancellationToken);
    }
}

/// <summary>A clock whose timers fire when the test moves it.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state), dueTime);
        lock (_timers)
            _timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan by)
    {
        ManualTimer[] due;
        lock (_timers)
            due = [.. _timers];
        foreach (var timer in due)
            timer.Advance(by);
    }

    private sealed class ManualTimer(Action fire, TimeSpan due) : ITimer
    {
        private TimeSpan _left = due;
        private bool _done;

        public void Advance(TimeSpan by)
        {
            _left -= by;
            if (_done || _left > TimeSpan.Zero)
                return;
            _done = true;
            fire();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            (_left, _done) = (dueTime, dueTime == Timeout.InfiniteTimeSpan);
            return true;
        }

        public void Dispose() => _done = true;

        public ValueTask DisposeAsync()
        {
            _done = true;
            return ValueTask.CompletedTask;
        }
    }
}

/// <summary>Records of an invented candidate, and messages about them.</summary>
internal static class Sample
{
    public static FieldContext Records { get; } = new()
    {
        Candidate = new Candidate
        {
            Id = "c1",
            Name = new PersonName { First = "Imke", Last = "Döring" },
            Title = "Platform engineer",
            CurrentCompany = "Veldkant",
            YearsOfExperience = 9,
        },
        Recruiter = new Recruiter { Id = "r1", Name = new PersonName { First = "Olaf", Last = "Brandt" }, Company = new Company { Name = "Kestrelworks" } },
        Job = new JobPosting
        {
            Id = "j1",
            Title = "Site Reliability Engineer",
            HiringOrganization = new Company { Name = "Kestrelworks" },
            Location = new Place { City = "Rotterdam", Country = "NL" },
            Compensation = new Compensation { Salary = Salary("EUR", PayPeriod.Year) },
            Url = new Uri("https://kestrelworks.example/jobs/77"),
        },
    };

    public static SalaryRange Salary(string currency, PayPeriod period, decimal low = 71_500, decimal high = 83_000) =>
        new() { Minimum = low, Maximum = high, Currency = currency, Period = period };

    public static SelectedField Field(string key, FieldSource source, FieldExposure exposure, FieldValue value) =>
        new(new FieldDefinition { Key = key, Source = source, Exposure = exposure, Read = _ => value }, value);

    public static FieldSelection Selection(params SelectedField[] more) => new(
        [
            Field("candidate.title", FieldSource.Candidate, FieldExposure.Text, FieldValue.Of("Platform engineer")!),
            Field("candidate.company", FieldSource.Candidate, FieldExposure.Text, FieldValue.Of("Veldkant")!),
            Field("candidate.skills", FieldSource.Candidate, FieldExposure.Text, FieldValue.Of(["Terraform", "Go"])!),
            Field("candidate.years_of_experience", FieldSource.Candidate, FieldExposure.Text, FieldValue.Of(9)!),
            Field("recruiter.company", FieldSource.Recruiter, FieldExposure.Slot, FieldValue.Of("Kestrelworks")!),
            Field("job.title", FieldSource.Job, FieldExposure.Text, FieldValue.Of("Site Reliability Engineer")!),
            Field("job.location", FieldSource.Job, FieldExposure.Slot, FieldValue.Of(new Place { City = "Rotterdam", Country = "NL" })!),
            Field("job.url", FieldSource.Job, FieldExposure.Text, FieldValue.Of(new Uri("https://kestrelworks.example/jobs/77"))!),
            Field("job.salary", FieldSource.Job, FieldExposure.Slot, FieldValue.Of(Salary("EUR", PayPeriod.Year))!),
            .. more,
        ],
        []);

    public static ModerationContext Message(string body, string language = "en", ModerationStage stage = ModerationStage.HumanEdit, FieldSelection? selection = null) => new()
    {
        Stage = stage,
        Body = body,
        Origin = TextOrigin.ModelOutput,
        Language = LanguageTag.Parse(language),
        Selection = selection ?? Selection(),
        Records = Records,
    };

    public static async Task<string[]> CodesAsync(ModerationContext context) =>
        [.. (await new ModerationPipeline(ModerationChecks.Default).ModerateAsync(context, TestContext.Current.CancellationToken)).Findings.Select(f => f.Code)];
}
