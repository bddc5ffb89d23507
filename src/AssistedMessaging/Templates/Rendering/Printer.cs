using System.Globalization;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>Prints values: as they are when the template or the library answers for them, quoted when they rest on anybody's data.</summary>
internal static class Printer
{
    /// <summary>Prints a value and notes the span.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mark">Where the reads begin that it rests on.</param>
    /// <param name="state">The running render.</param>
    public static void Print(in Value value, int mark, RenderState state)
    {
        if (!value.IsText)
            state.Log.ReadDeep(value);
        var reads = state.Log.Slice(state.Log.Since(mark));
        var trust = TrustOf(reads);
        var output = state.Output;
        var start = output.Length;
        var isJson = state.Options.Quoting == QuotingForm.Json;
        var isRaw = trust != Trust.Untrusted || value.Form == TextForm.Raw || (isJson ? state.Captures > 0 : value.IsCapture);
        if (isRaw)
            WriteRaw(value, state);
        else if (isJson)
            JsonQuoting.Write(output, value);
        else if (value.Form == TextForm.Block)
            BlockQuoting.Write(output, value.AsText, state.Fences.Of(reads[0].Path));
        else
            WriteInline(value, state);

        if (output.Length > start || reads.Length > 0)
            output.AddSpan(start, FieldPaths.Of(reads), trust, state.OutputOffset);
    }

    private static void WriteRaw(in Value value, RenderState state)
    {
        var output = state.Output;
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Text:
                output.Write(value.AsText);
                break;
            case ValueKind.Integer:
                value.AsInteger.TryFormat(output.GetSpan(32), out var digits, default, CultureInfo.InvariantCulture);
                output.Advance(digits);
                break;
            default:
                output.Write(ValueText.Of(value, state));
                break;
        }
    }

    private static void WriteInline(in Value value, RenderState state)
    {
        if (value.IsText)
            InlineQuoting.Write(state.Output, value.AsText);
        else if (value.IsList || value.IsObject)
            InlineQuoting.Write(state.Output, ValueText.Of(value, state));
        else
            WriteRaw(value, state);
    }

    private static Trust TrustOf(ReadOnlySpan<PromptNode> reads)
    {
        if (reads.Length == 1)
            return reads[0].Trust;

        var trust = Trust.Literal;
        foreach (var node in reads)
        {
            if (node.Trust < trust)
                trust = node.Trust;
        }

        return trust;
    }
}
