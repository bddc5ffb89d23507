using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace AssistedMessaging.Tests.Conventions;

// Walks the instructions of a method body: what each one is, and its 32-bit operand if it has one.
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
            yield return (code, length == 4 ? BitConverter.ToInt32(il, at) : 0);
            at += length;
        }
    }

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
