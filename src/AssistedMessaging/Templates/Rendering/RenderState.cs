using AssistedMessaging.Templates.Syntax;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Everything that one render needs. Pooled; holds nobody's data between renders.</summary>
internal sealed class RenderState
{
    private const int MaxIncludeDepth = 20;
    private int _includeDepth;
    private int _rounds;
    private int _offset;

    public RenderState()
    {
        Log = new();
        Variables = new(Log);
    }

    public ReadLog Log { get; }

    public Variables Variables { get; }

    public Output Output { get; } = new();

    public DecisionLog Decisions { get; } = new();

    public PromptRenderOptions Options { get; private set; } = null!;

    public PromptNode.Members Root { get; private set; } = null!;

    /// <summary>The template or partial that is running, for error texts.</summary>
    public TemplateSource Source { get; private set; } = null!;

    /// <summary>How many captures are open.</summary>
    public int Captures { get; set; }

    /// <summary>Above 0 while a condition is evaluated: its parts are no decisions of their own.</summary>
    public int Conditions { get; set; }

    /// <summary>Number of the innermost running loop, from 1; 0 outside.</summary>
    public int Loop { get; set; }

    /// <summary>The running loop's place, for <c>for.index</c> and its like.</summary>
    public LoopFrame? Frame { get; set; }

    /// <summary>Whether a leaf was read that is no part of the model: the answer to <c>.empty?</c>.</summary>
    public bool HasMadeLeaves { get; set; }

    /// <summary>Number of loops begun so far.</summary>
    public int LoopCount { get; set; }

    /// <summary>Where the running statement stands in the template that the caller rendered; inside a partial, the include.</summary>
    public int OutputOffset => _includeDepth > 0 ? IncludeOffset : _offset;

    private int IncludeOffset { get; set; }

    /// <summary>The fences of the template that the caller rendered.</summary>
    public Fences Fences { get; private set; } = null!;

    public void Begin(TemplateSource source, int variables, Fences fences, PromptModel model, PromptRenderOptions options)
    {
        (Source, Fences, Root, Options) = (source, fences, model.Root, options);
        Output.Reset(options.MaxOutputLength);
        Variables.Reset(variables);
    }

    /// <summary>Forgets the model and all text.</summary>
    public void End()
    {
        Variables.Reset(0);
        Log.Clear();
        Output.Clear();
        Decisions.Clear();
        (Root, Options, Source, Fences, Frame) = (null!, null!, null!, null!, null);
        HasMadeLeaves = false;
        (Captures, Conditions, Loop, LoopCount, _includeDepth, _rounds, _offset) = (0, 0, 0, 0, 0, 0, 0);
    }

    /// <summary>Notes where the render stands.</summary>
    public void At(int offset) => _offset = offset;

    public void CountRound()
    {
        if (++_rounds > Options.MaxLoopRounds)
            throw Fault(_offset, "template.loop-limit", $"The loops have made more than {Options.MaxLoopRounds} rounds.");
        Options.CancellationToken.ThrowIfCancellationRequested();
    }

    public TemplateSource EnterInclude(TemplateSource partial)
    {
        Options.CancellationToken.ThrowIfCancellationRequested();
        if (_includeDepth == MaxIncludeDepth)
            throw Fault(_offset, "template.include-depth", $"Partials include each other more than {MaxIncludeDepth} deep.");
        if (_includeDepth++ == 0)
            IncludeOffset = _offset;
        var outer = Source;
        Source = partial;
        return outer;
    }

    public void LeaveInclude(TemplateSource outer)
    {
        Source = outer;
        _includeDepth--;
    }

    /// <summary>Notes that a value decided which of two others an expression has; inside a condition, the condition itself is the decision.</summary>
    public void NoteChoice(int mark, bool taken, int offset)
    {
        if (Conditions == 0)
            Decisions.Add(Log.Since(mark), taken, Output.Length, offset, jumpLoop: 0);
    }

    /// <summary>Refuses a text that a function is about to build before memory is spent on it.</summary>
    public void CheckLength(long length)
    {
        if (length > Options.MaxOutputLength)
            throw Output.OverLimit();
    }

    public TemplateRenderException Fault(int offset, string code, string problem) => Source.RenderError(offset, code, problem);

    public TemplateRenderException Fault(RenderFault fault) => Source.RenderError(_offset, fault.Code, fault.Message);
}
