namespace AssistedMessaging.Profiles;

/// <summary>What a job pays and offers besides.</summary>
public sealed class Compensation
{
    /// <summary>The salary, if the posting names one.</summary>
    public SalaryRange? Salary { get; init; }

    /// <summary>Other benefits, each in the words of the posting.</summary>
    public IReadOnlyList<string> Benefits { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => nameof(Compensation);
}
