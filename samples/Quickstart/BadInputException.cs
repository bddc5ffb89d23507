namespace Quickstart;

/// <summary>Something that the user gave cannot be used. The message says what to change and holds nothing of what the file says.</summary>
internal sealed class BadInputException(string code, string problem) : Exception(problem)
{
    public string Code => code;
}
