using System.Runtime.CompilerServices;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>A value while a template runs: 24 bytes, numbers are never boxed. The kind says what the reference is, so that it is not asked again.</summary>
internal readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, long bits, object? reference, TextForm form = TextForm.Plain) =>
        (Kind, _bits, _reference, Form) = (kind, bits, reference, form);

    public static Value Null => default;

    public static Value True => Of(true);

    public static Value False => Of(false);

    public static Value Empty => Of("");

    public ValueKind Kind { get; }

    /// <summary>What the text has been through; a text made of it is plain again.</summary>
    public TextForm Form { get; }

    /// <summary>Whether the text is a capture as it stands: it compares as an object does, and its parts have been quoted inline already.</summary>
    public bool IsCapture => Form == TextForm.Capture;

    public bool IsNull => Kind == ValueKind.Null;

    public bool IsText => Kind == ValueKind.Text;

    public bool IsNumber => Kind is ValueKind.Integer or ValueKind.Real;

    public bool IsList => Kind is ValueKind.Array or ValueKind.NodeList or ValueKind.Range;

    public bool IsObject => Kind is ValueKind.Map or ValueKind.Members;

    /// <summary>Only null and false are not true; an empty text and zero are.</summary>
    public bool IsTrue => Kind != ValueKind.Null && (Kind != ValueKind.Bool || _bits != 0);

    public bool AsBool => _bits != 0;

    public long AsInteger => _bits;

    public double AsReal => Kind == ValueKind.Real ? BitConverter.Int64BitsToDouble(_bits) : _bits;

    public DateTime AsDate => new(_bits);

    public string AsText => Unsafe.As<string>(_reference!);

    public Value[] AsArray => (Value[])_reference!;

    public NumberRange AsRange => (NumberRange)_reference!;

    public ValueMap AsMap => (ValueMap)_reference!;

    public PromptNode.List AsNodeList => (PromptNode.List)_reference!;

    public PromptNode.Members AsMembers => Unsafe.As<PromptNode.Members>(_reference!);

    public PromptNode.Leaf AsLeaf => Unsafe.As<PromptNode.Leaf>(_reference!);

    public static Value Of(bool flag) => new(ValueKind.Bool, flag ? 1 : 0, null);

    public static Value Of(long number) => new(ValueKind.Integer, number, null);

    public static Value Of(double number) => new(ValueKind.Real, BitConverter.DoubleToInt64Bits(number), null);

    public static Value Of(DateTime date) => new(ValueKind.Date, date.Ticks, null);

    public static Value Of(string? text) => text is null ? default : new(ValueKind.Text, 0, text);

    public static Value Of(string text, TextForm form) => new(ValueKind.Text, 0, text, form);

    public static Value Of(Value[] items) => new(ValueKind.Array, 0, items);

    public static Value Of(NumberRange range) => new(ValueKind.Range, 0, range);

    public static Value Of(ValueMap map) => new(ValueKind.Map, 0, map);

    public static Value Of(PromptNode node) => node switch
    {
        PromptNode.Leaf leaf => new(ValueKind.Leaf, 0, leaf),
        PromptNode.List list => new(ValueKind.NodeList, 0, list),
        _ => new(ValueKind.Members, 0, node),
    };
}
