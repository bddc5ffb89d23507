namespace AssistedMessaging.Review;

/// <summary>How far a reviewer moved from the draft (Levenshtein distance: insertions, deletions and replacements, each 1).</summary>
internal static class EditDistance
{
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var common = left.CommonPrefixLength(right);
        left = left[common..];
        right = right[common..];
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        if (left.Length == 0 || right.Length == 0)
            return Math.Max(left.Length, right.Length);

        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
