using System.Text.RegularExpressions;

namespace AssistedMessaging.Tests.Conventions;

// C# in documents is code that compiles: each fence stands under a comment that names a region of samples/.
internal static class ReadmeFences
{
    private static readonly Regex Marker = new(@"^<!-- region: ([\w-]+) -->$", RegexOptions.NonBacktracking);
    private static readonly Regex RegionStart = new(@"^\s*#region\s+([\w-]+)\s*$", RegexOptions.NonBacktracking);
    private static readonly Regex RegionEnd = new(@"^\s*#endregion\b", RegexOptions.NonBacktracking);

    // The fences of a document: the region each one names (null = none), and its code.
    public static IReadOnlyList<(string? Region, string Code)> Read(string document)
    {
        string[] lines = document.Split('\n');
        List<(string? Region, string Code)> fences = [];
        string? region = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.FindIndex(lines, i + 1, line => line.TrimStart().StartsWith("```", StringComparison.Ordinal));
                end = end < 0 ? lines.Length : end;
                if (lines[i].Trim() is "```csharp" or "```cs" or "```c#" or "```C#")
                {
                    fences.Add((region, Trimmed(lines[(i + 1)..end])));
                }

                (region, i) = (null, end);
            }
            else if (lines[i].Trim() is { Length: > 0 } line)
            {
                region = Marker.Match(line) is { Success: true } match ? match.Groups[1].Value : null;
            }
        }

        return fences;
    }

    // The named regions of a source file. A region may hold others; their marks are not part of it.
    public static IEnumerable<(string Name, string Code)> Regions(string source)
    {
        Stack<(string Name, List<string> Lines)> open = new();
        foreach (string line in source.Split('\n'))
        {
            if (RegionStart.Match(line) is { Success: true } start)
            {
                open.Push((start.Groups[1].Value, []));
            }
            else if (RegionEnd.IsMatch(line) && open.TryPop(out (string Name, List<string> Lines) closed))
            {
                yield return (closed.Name, Trimmed([.. closed.Lines]));
            }
            else
            {
                foreach ((_, List<string> lines) in open)
                {
                    lines.Add(line);
                }
            }
        }
    }

    public static IEnumerable<string> Problems(string document, ILookup<string, string> regions) =>
        from fence in Read(document)
        let first = fence.Code.Split('\n')[0]
        let problem = fence.Region is null ? $"the fence that begins \"{first}\" names no region"
            : regions[fence.Region].Count() != 1 ? $"samples have {regions[fence.Region].Count()} regions {fence.Region}"
            : regions[fence.Region].Single() != fence.Code
                ? $"the fence is not region {fence.Region}: {Difference(fence.Code, regions[fence.Region].Single())}"
            : null
        where problem is not null
        select problem;

    private static string Difference(string fence, string region) =>
        fence.Split('\n').Zip(region.Split('\n'))
            .Where(pair => pair.First != pair.Second)
            .Select(pair => $"\"{pair.First}\" and \"{pair.Second}\"")
            .FirstOrDefault()
        ?? "one is longer";

    // Without the blank lines around and the indentation that all lines share.
    private static string Trimmed(string[] lines)
    {
        string[] text = [.. lines.Select(line => line.TrimEnd())];
        string[] filled = [.. text.Where(line => line.Length > 0)];
        int indent = filled.Length == 0 ? 0 : filled.Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', text.Select(line => line.Length == 0 ? line : line[indent..])).Trim('\n');
    }
}
