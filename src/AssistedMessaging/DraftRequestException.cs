namespace AssistedMessaging;

/// <summary>A request that no draft can come of because it is wrong in itself. Thrown before anything is read or called; the message says what to change.</summary>
public sealed class DraftRequestException : Exception
{
    internal DraftRequestException(string code, string problem)
        : base(problem) => Code = code;

    /// <summary>Stable code, for instance <c>request.too-many</c>.</summary>
    public string Code { get; }
}
