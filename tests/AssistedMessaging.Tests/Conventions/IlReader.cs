using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace AssistedMessaging.Tests.Conventions;

// Walks the instructions of a method body: what each one is, and its operand if that has one byte or four.
internal static class IlReader
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    public static IEnumerable<(OpCode Code, int Operand)> Read(MethodBodyBlock body)
    {
        byte[] il = body.GetILBytes() ?? [];
        int at = 0;
        while (at < il.Length)
        {
            int value = il[at] == 0xFE ? 0xFE00 | il[at + 1] : il[at];
            OpCode code = Codes[value];
            at += code.Size;
            int length = OperandLength(code, il, at);
            yield return (code, length == 4 ? BitConverter.ToInt32(il, at) : length == 1 ? (sbyte)il[at] : 0);
            at += length;
        }
    }

    // The number that an instruction loads, or null when it loads none.
    public static int? Constant(OpCode code, int operand)
    {
        if (code == OpCodes.Ldc_I4 || code == OpCodes.Ldc_I4_S)
        {
            return operand;
        }

        int number = code.Value - OpCodes.Ldc_I4_0.Value;
        return number is >= -1 and <= 8 ? number : null;
    }

    // Whether a value is put away here, so that a new expression begins.
    public static bool IsStore(OpCode code) => code == OpCodes.Stsfld || code == OpCodes.Stfld || code == OpCodes.Pop || code == OpCodes.Ret
        || (code.Name ?? "").StartsWith("stloc", StringComparison.Ordinal);

    public static bool HasToken(OpCode code) => code.OperandType
        is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok or OperandType.InlineSig;

    private static int OperandLength(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
