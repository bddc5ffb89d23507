namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>The schemes by the length of their numbers, in the order in which they win.</summary>
internal static class SchemeTable
{
    /// <summary>No identifier is longer, separators not counted.</summary>
    public const int LongestNumber = 34;

    /// <summary>No identifier that begins with digits is longer.</summary>
    public const int LongestOfDigits = 19;

    private const int MostLetters = 6;
    private const int GateBits = 12;

    private static readonly SchemeShape[] Shapes = [.. IdentifierSchemes.All.SelectMany(s => s.Shape.Split('|').SelectMany(Expand).Distinct().Select(signs => new SchemeShape(s, signs)))];

    /// <summary>What a number may still become, character by character.</summary>
    public static readonly SchemeForms Forms = new(Shapes);

    private static readonly SchemeShape[][] Digits = ByLength(Shapes.Where(s => s.TakesDigitsOnly));
    private static readonly SchemeShape[][] ShapeOnly = ByLength(Shapes.Where(s => s.TakesDigitsOnly && (s.Scheme.Enough & Evidence.Shape) != 0));
    private static readonly bool[] AfterLetters = [.. Enumerable.Range(0, (MostLetters + 1) * (LongestNumber + 1)).Select(i => FitsAfterLetters(i / (LongestNumber + 1), i % (LongestNumber + 1), ~Evidence.Label))];
    private static readonly bool[] ByForm = [.. Enumerable.Range(0, (MostLetters + 1) * (LongestNumber + 1)).Select(i => FitsAfterLetters(i / (LongestNumber + 1), i % (LongestNumber + 1), Evidence.Shape | Evidence.Groups))];
    private static readonly LabelSet[] DigitLabels = [.. Digits.Select(LabelsOf)];
    private static readonly SchemeShape[][] AnyGroups = ByLength(Shapes.Where(s => s.TakesDigitsOnly && (s.Scheme.Enough & Evidence.Shape) != 0 && !s.HasUsualGroups));
    private static readonly HashSet<ulong> UsualGroups = GroupsOf(Evidence.Groups);
    private static readonly HashSet<ulong> ShapeGroups = GroupsOf(Evidence.Shape);
    private static readonly bool[] UsualGate = ReadGate(UsualGroups);
    private static readonly bool[] ShapeGate = ReadGate(ShapeGroups);

    /// <summary>The schemes that a number of that length, with letters and digits in those places, may belong to.</summary>
    public static SchemeShape[] Of(in NumberText number) => Forms.Whole(number.Form);

    /// <summary>The schemes that a number of so many digits may belong to.</summary>
    public static SchemeShape[] OfDigits(int length) => Digits[length];

    /// <summary>Those of which a number of digits needs no label, no usual groups and no text of its own to be found.</summary>
    public static SchemeShape[] DigitsByShape(int length) => ShapeOnly[length];

    /// <summary>Those of them of which a number of several groups that are nobody's usual ones is found.</summary>
    public static SchemeShape[] DigitsInAnyGroups(int length) => AnyGroups[length];

    /// <summary>The labels of the schemes that have numbers of so many digits.</summary>
    public static ref readonly LabelSet LabelsOfDigits(int length) => ref DigitLabels[length];

    /// <summary>Whether any scheme has numbers of so many letters and then so many digits, and nothing else.</summary>
    public static bool HasAny(int letters, int digits) =>
        letters <= MostLetters && letters + digits <= LongestNumber && (letters == 0 ? Digits[digits].Length > 0 : AfterLetters[(letters * (LongestNumber + 1)) + digits]);

    /// <summary>The same for the schemes of which a number needs neither a label nor a text of its own to be found.</summary>
    public static bool HasAnyByForm(int letters, int digits) => letters <= MostLetters && letters + digits <= LongestNumber && ByForm[(letters * (LongestNumber + 1)) + digits];

    /// <summary>Whether any scheme's numbers are usually grouped like this, and found by it.</summary>
    public static bool AreGroupsUsual(ulong groups) => UsualGate[GroupKey(groups)] && UsualGroups.Contains(groups);

    /// <summary>Whether any scheme's numbers are usually grouped like this, and found by their shape.</summary>
    public static bool AreGroupsOfShape(ulong groups) => ShapeGate[GroupKey(groups)] && ShapeGroups.Contains(groups);

    private static LabelSet LabelsOf(SchemeShape[] shapes)
    {
        var labels = default(LabelSet);
        foreach (var shape in shapes.Where(s => s.Label >= 0))
            labels.Add(shape.Label);
        return labels;
    }

    private static int GroupKey(ulong groups) => (int)((groups * 0x9E3779B97F4A7C15) >> (64 - GateBits));

    private static HashSet<ulong> GroupsOf(Evidence evidence) => [.. Shapes.Where(s => s.TakesDigitsOnly && (s.Scheme.Enough & evidence) != 0).SelectMany(s => s.Groups)];

    private static bool[] ReadGate(HashSet<ulong> usual)
    {
        var gate = new bool[1 << GateBits];
        foreach (var groups in usual)
            gate[GroupKey(groups)] = true;
        return gate;
    }

    private static bool FitsAfterLetters(int letters, int digits, Evidence evidence)
    {
        var number = default(NumberText);
        return number.Append(new string('A', letters) + new string('1', digits), '\0') && Of(in number).Any(s => evidence == ~Evidence.Label || (s.Scheme.Enough & evidence) != 0);
    }

    private static SchemeShape[][] ByLength(IEnumerable<SchemeShape> shapes) =>
        [.. Enumerable.Range(0, LongestNumber + 1).Select(n => shapes.Where(s => s.Length == n).ToArray())];

    /// <summary>A shape with its repetitions written out, once for each length it may have.</summary>
    private static IEnumerable<string> Expand(string shape)
    {
        var all = new List<string> { "" };
        for (var i = 0; i < shape.Length;)
        {
            var sign = shape[i++];
            var from = i;
            while (i < shape.Length && (char.IsAsciiDigit(shape[i]) || shape[i] == '-'))
                i++;
            var range = shape[from..i].Split('-');
            var least = range[0].Length == 0 ? 1 : int.Parse(range[0], null);
            var most = range.Length > 1 ? int.Parse(range[1], null) : least;
            all = [.. all.SelectMany(a => Enumerable.Range(least, most - least + 1).Select(n => a + new string(sign, n)))];
        }

        return all.Where(a => a.Length <= LongestNumber);
    }
}
