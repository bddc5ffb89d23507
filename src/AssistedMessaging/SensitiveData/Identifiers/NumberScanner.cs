using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds identifiers made of digits and letters: joins the groups that follow each other, and asks the schemes of that length.</summary>
internal static class NumberScanner
{
    /// <summary>Most groups of a number of digits only.</summary>
    public const int MostDigitGroups = 8;

    /// <summary>Most groups of a number with letters, such as a bank account.</summary>
    private const int MostGroups = 14;

    private const float Enough = 0.6f;

    /// <summary>Reads the number whose first group begins at <paramref name="start"/>.</summary>
    /// <param name="view">The folded view.</param>
    /// <param name="start">Start of a group of letters and digits.</param>
    /// <param name="found">The surest identifier that begins there; of equally sure ones the longest.</param>
    /// <returns>Where the row of groups ends.</returns>
    public static int Read(ScanView view, int start, out SensitiveDataFinding found)
    {
        var chars = view.Chars;
        var number = default(NumberText);
        var context = new NumberContext(view, start);
        var (at, last) = (start, start);
        found = default;
        for (var count = 0; count < MostGroups; count++)
        {
            var end = NumberReader.GroupEnd(view, at);
            if (!number.Append(chars[at..end], end < chars.Length ? chars[end] : '\0'))
                break;
            last = end;
            if (number.Letters == 0 && number.Length > SchemeTable.LongestOfDigits)
                break;

            view.Buffers.Steps += 1 + end - at;
            Ask(ref context, in number, start, end, ref found, view);
            if ((number.Letters == 0 && count + 1 >= MostDigitGroups) || !JoinsNext(view, end, number.Letters))
                break;
            at = end + 1;
        }

        return last;
    }

    /// <summary>Adds every other scheme that the whole text is a number of: without a label nothing tells which it is.</summary>
    public static void AddOthers(ScanView view, SensitiveDataFinding best, List<SensitiveDataFinding> findings)
    {
        var number = default(NumberText);
        var context = new NumberContext(view, best.Start);
        for (var at = best.Start; at < best.End; at = view.Map.NextWord(at))
        {
            var end = Math.Min(best.End, NumberReader.GroupEnd(view, at));
            if (!number.Append(view.Chars[at..end], end < best.End ? view.Chars[end] : '\0'))
                return;
            at = end;
        }

        foreach (var shape in SchemeTable.Of(in number))
        {
            var score = shape.Fits(in number) ? Score(ref context, best.End, shape, in number) : 0;
            if (score > 0 && shape.Scheme.RuleId != best.RuleId)
                findings.Add(best with
                {
                    Category = shape.Scheme.Category,
                    RuleId = shape.Scheme.RuleId,
                    Score = score,
                    Validated = shape.Scheme.Validates
                });
        }
    }

    private static void Ask(ref NumberContext context, in NumberText number, int start, int end, ref SensitiveDataFinding found, ScanView view)
    {
        var shapes = SchemeTable.Of(in number);
        if (number.Letters == 0 && shapes.Length > 0 && !SchemeTable.AreGroupsUsual(number.Groups) && !context.IsFirst && !context.HasAnyOf(in SchemeTable.LabelsOfDigits(number.Length), end))
        {
            var isAnyhow = number.GroupCount > 1 && !SchemeTable.AreGroupsOfShape(number.Groups);
            shapes = isAnyhow ? SchemeTable.DigitsInAnyGroups(number.Length) : SchemeTable.DigitsByShape(number.Length);
        }

        foreach (var shape in shapes)
        {
            if (!shape.Fits(in number))
                continue;
            var score = Score(ref context, end, shape, in number);
            if (score > found.Score || (score > 0 && score == found.Score && end - start > found.Length))
            {
                found = new SensitiveDataFinding(start, end - start, shape.Scheme.Category, shape.Scheme.RuleId, score, shape.Scheme.Validates);
            }

            view.Buffers.Steps++;
        }
    }

    private static float Score(ref NumberContext context, int end, SchemeShape shape, in NumberText number)
    {
        var scheme = shape.Scheme;
        var isUsual = shape.HasGroups(number.Groups);
        var isGrouped = shape.HasUsualGroups && isUsual && number.GroupCount > 1;
        var isLabelled = context.HasLabels && context.HasLabel(shape.Label, end);
        if (!isLabelled)
        {
            var enough = context.IsPhone ? scheme.Enough & Evidence.Shape : scheme.Enough;
            var byShape = (enough & Evidence.Shape) != 0 && (isUsual || number.GroupCount == 1);
            if (byShape && context.IsOtherNumber)
                return 0;
            var byGroups = (enough & Evidence.Groups) != 0 && isGrouped && !context.IsOtherNumber;
            if (!byShape && !byGroups && !((enough & Evidence.Alone) != 0 && IsWrittenPlainly(shape, in number) && context.IsAlone(end)))
                return 0;
            return IsRight(scheme, in number) ? Base(scheme) + (byShape ? isGrouped ? 0.2f : 0.15f : isGrouped ? 0.1f : 0) : 0;
        }

        return IsRight(scheme, in number) ? Math.Min(Base(scheme) + 0.35f + (isGrouped ? 0.02f : 0), 1) : 0;
    }

    /// <summary>Whether the groups are usual ones, or, where nothing is usual, no single characters stand apart.</summary>
    private static bool IsWrittenPlainly(SchemeShape shape, in NumberText number) =>
        number.GroupCount == 1 || number.GroupCount == 0 || (shape.HasUsualGroups ? shape.HasGroups(number.Groups) : number.Length > number.GroupCount * 2);

    private static float Base(IdentifierScheme scheme) => scheme.Validates ? Enough : 0.5f;

    private static bool IsRight(IdentifierScheme scheme, in NumberText number) => scheme.Check?.Invoke(number.Text) is not false;

    /// <summary>
    /// Whether one separator follows, and then a group that can belong to the number: digits, capitals, or letters where the number so far has
    /// letters.
    /// </summary>
    public static bool JoinsNext(ScanView scan, int end, ulong lettersSoFar)
    {
        var view = scan.Chars;
        if (end + 1 >= view.Length || view[end] is not (' ' or '.' or '-' or '/' or ':' or '_') || !char.IsAsciiLetterOrDigit(view[end + 1]))
            return false;

        var letters = 0;
        var capitals = 0;
        for (var i = end + 1; i < view.Length && char.IsAsciiLetterOrDigit(view[i]); i++)
        {
            if (char.IsAsciiDigit(view[i]))
                return true;
            letters++;
            capitals += char.IsAsciiLetterUpper(view[i]) ? 1 : 0;
            if (letters > 4)
                return false;
        }

        return capitals == letters || letters == 1 || (lettersSoFar & 1) != 0;
    }
}
