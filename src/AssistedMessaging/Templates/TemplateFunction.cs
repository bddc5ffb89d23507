using AssistedMessaging.Templates.Functions;
using AssistedMessaging.Templates.Syntax;

namespace AssistedMessaging.Templates;

/// <summary>A function of the host that templates can call, by place (<c>slot "job.salary"</c>) or by name (<c>money amount: job.pay</c>).</summary>
/// <remarks>
/// It must be deterministic, quick and thread-safe, and must look at its arguments only: what it reads elsewhere is missing from the explanation.
/// Its result is as little trusted as its least trusted argument; made of literals only, it is printed as it is.
/// </remarks>
public sealed class TemplateFunction
{
    /// <summary>Most parameters of a function.</summary>
    internal const int MaxParameters = 6;

    private const string RawPrefix = "dangerously_";

    /// <summary>Makes a function.</summary>
    /// <param name="name">Lower-case letters, digits and <c>_</c>, from a letter on; no word of the language.</param>
    /// <param name="parameters">Names of at most six parameters, in order.</param>
    /// <param name="required">How many of the first parameters a call must give.</param>
    /// <param name="body">
    /// Gets one value for each parameter: a <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <see cref="bool"/>,
    /// or null when it is absent or not given; a list, an object or a date comes as its text. Gives a value of these types.
    /// </param>
    /// <exception cref="ArgumentException">A name is not allowed, or the number of parameters is out of range.</exception>
    public TemplateFunction(string name, IReadOnlyList<string> parameters, int required, Func<IReadOnlyList<object?>, object?> body)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(body);
        if (!IsName(name) || name == HostFunctions.FencedName || FunctionTable.IsGroup(name) || Keywords.IsReserved(name) || Refusals.IsLeftOut(name))
            throw new ArgumentException("Not a function name of the template language.", nameof(name));
        if (parameters.Count > MaxParameters || !parameters.All(IsName) || parameters.Distinct().Count() < parameters.Count)
            throw new ArgumentException($"A function has at most {MaxParameters} parameters with different names.", nameof(parameters));
        if (required < 0 || required > parameters.Count)
            throw new ArgumentException("More parameters are required than there are.", nameof(required));
        (Name, Parameters, Required, Body) = (name, [.. parameters], required, body);
    }

    /// <summary>
    /// A function of one parameter that prints a value of nobody's trust unquoted. There is none unless a host makes one: whatever a candidate wrote then stands
    /// in the prompt as if its author had written it.
    /// </summary>
    /// <param name="name">Begins with <c>dangerously_</c>, so that a template says what it does.</param>
    /// <exception cref="ArgumentException">The name does not, or is not allowed.</exception>
    public static TemplateFunction Raw(string name)
    {
        if (name?.StartsWith(RawPrefix, StringComparison.Ordinal) != true || name.Length == RawPrefix.Length)
            throw new ArgumentException($"The name of a function that prints unquoted begins with `{RawPrefix}`.", nameof(name));

        return new(name, ["value"], 1, values => values[0]) { IsRaw = true };
    }

    /// <summary>The name that templates call it by.</summary>
    public string Name { get; }

    /// <summary>The names of its parameters, in order.</summary>
    public IReadOnlyList<string> Parameters { get; }

    /// <summary>How many of the first parameters a call must give.</summary>
    public int Required { get; }

    /// <summary>Whether its text is printed unquoted.</summary>
    public bool IsRaw { get; private init; }

    internal Func<IReadOnlyList<object?>, object?> Body { get; }

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0])
        && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '_');
}
