using AssistedMessaging.Templates.Functions;
using AssistedMessaging.Templates.Rendering;
using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>The arguments of a call while they are read: first those by place, then those by name.</summary>
internal sealed class ArgumentList(TokenReader reader, Function function, int offset)
{
    private readonly List<Expression?> _arguments = [];
    private bool _hasNamed;

    /// <summary>Takes the name of a named argument with its colon; null when the next argument goes by place.</summary>
    public Token? TakeName() => reader.Kind == TokenKind.Name && reader.NextKind == TokenKind.Colon ? TakePair() : null;

    public void Add(Expression argument, Token? name = null)
    {
        if (name is { } token)
            AddNamed(argument, token);
        else if (_hasNamed)
            throw reader.Error(argument.Offset, "template.arguments", "an argument by place cannot stand behind one by name");
        else
            _arguments.Add(argument);
    }

    /// <summary>The call.</summary>
    /// <exception cref="TemplateSyntaxException">The function takes fewer or more arguments.</exception>
    public Call ToCall()
    {
        var count = _arguments.Count;
        if (count > function.MaxArguments || count < function.MinArguments || _arguments.Take(function.MinArguments).Contains(null))
        {
            var (fewest, most, given) = (function.MinArguments, function.MaxArguments, _arguments.Count(argument => argument is not null));
            var wanted = fewest == most ? $"{fewest}" : $"{fewest} to {most}";
            throw reader.Error(offset, "template.arguments", $"`{function.Name}` takes {wanted} arguments, not {given}");
        }

        Expression[] arguments = [.. _arguments.Select(argument => argument ?? new Literal(offset, Value.Null))];
        return new(offset, arguments.Length == 0 ? 1 : arguments.Max(argument => argument.Depth) + 1, function, arguments);
    }

    private Token TakePair()
    {
        var name = reader.Take();
        reader.Take();
        reader.SkipLineEnds();
        return name;
    }

    private void AddNamed(Expression argument, Token token)
    {
        _hasNamed = true;
        var name = reader.TextOf(token).ToString();
        var index = -1;
        for (var i = 0; function.Parameters is { } parameters && i < parameters.Count; i++)
            index = parameters[i] == name ? i : index;
        if (index < 0)
            throw reader.Error(token.Start, "template.arguments", $"`{function.Name}` has no argument by the name `{name}`");

        while (_arguments.Count <= index)
            _arguments.Add(null);
        if (_arguments[index] is not null)
            throw reader.Error(token.Start, "template.arguments", $"the argument `{name}` is given twice");
        _arguments[index] = argument;
    }
}
