using AssistedMessaging.Templates.Functions;
using AssistedMessaging.Templates.Tree;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>What a template shares with its partials while it is read: names, variable slots, functions.</summary>
internal sealed class TemplateUnit(IReadOnlyDictionary<string, string> partialSources, FunctionTable functions)
{
    private readonly Dictionary<string, NameSymbol> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PartialTemplate> _partials = new(StringComparer.Ordinal);

    public FunctionTable Functions => functions;

    /// <summary>Number of variables so far.</summary>
    public int VariableCount { get; private set; }

    public NameSymbol Name(ReadOnlySpan<char> word)
    {
        var lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var symbol))
            return symbol;
        symbol = new(word.ToString());
        _names.Add(symbol.Name, symbol);
        return symbol;
    }

    /// <summary>Makes a name a variable of the template.</summary>
    public NameSymbol Variable(ReadOnlySpan<char> word)
    {
        var symbol = Name(word);
        if (!symbol.IsVariable)
            symbol.Slot = VariableCount++;
        return symbol;
    }

    /// <summary>A new local variable.</summary>
    public NameSymbol Local(string name) => new(name) { Slot = VariableCount++ };

    /// <summary>The partial of that name, read on first use; null when none is registered.</summary>
    public PartialTemplate? Partial(string name)
    {
        if (_partials.TryGetValue(name, out var partial))
            return partial;
        if (!partialSources.TryGetValue(name, out var text))
            return null;

        partial = new(new TemplateSource(name, text));
        _partials.Add(name, partial);
        var parser = new StatementParser(partial.Source, this);
        partial.Body = parser.ReadTemplate();
        partial.Locals = parser.LocalSlots;
        return partial;
    }

    /// <summary>Completes the tree once every partial has been read.</summary>
    public void Finish(Block body)
    {
        body.Finish();
        foreach (var partial in _partials.Values)
            partial.Body.Finish();
    }
}
