namespace AssistedMessaging.Templates.Rendering;

/// <summary>Prints a long text between two fence lines, every line of its own behind a bar, so that none of them can pass for a line of the prompt.</summary>
internal static class BlockQuoting
{
    private const string LineEnds = "\n\v\f\r\u0085\u2028\u2029";

    public static void Write(Output output, string text, string fence)
    {
        output.Write("<<<data ");
        output.Write(fence);
        var start = output.Length;
        for (var position = 0; position <= text.Length;)
        {
            var length = text.AsSpan(position).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : position + length;
            output.Write("\n| ");
            InlineQuoting.Write(output, text[position..end]);
            position = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }

        output.Mask(start, fence);
        output.Write('\n');
        output.Write(fence);
        output.Write(" data>>>");
    }
}
