using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Functions;

/// <summary>A function that templates can call.</summary>
/// <param name="Name">Full name, for instance <c>string.upcase</c>.</param>
/// <param name="MinArguments">Fewest arguments, a piped one included.</param>
/// <param name="MaxArguments">Most arguments.</param>
/// <param name="Body">What it does.</param>
/// <param name="Shape">What its result is made of.</param>
/// <param name="Parameters">Names that its arguments can be given by; null for functions that know places only.</param>
internal sealed record Function(
    string Name,
    int MinArguments,
    int MaxArguments,
    FunctionBody Body,
    ResultShape Shape = ResultShape.New,
    IReadOnlyList<string>? Parameters = null);

/// <summary>Calculates a function's result. Everything it looks at must be read through the arguments, so that the read log knows.</summary>
internal delegate Value FunctionBody(Arguments arguments);
