using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData.HostRules;

/// <summary>Finds the identifiers of a host in a folded view. Linear: from each group of characters at most eight are put together.</summary>
internal sealed class IdentifierFinder(IReadOnlyList<HostIdentifier> identifiers)
{
    private const int MostGroups = 8;

    /// <summary>Adds what is found, of each identifier the longest at a place; offsets are those of the view.</summary>
    public void Find(ReadOnlySpan<char> view, List<SensitiveDataFinding> findings)
    {
        foreach (var identifier in identifiers)
        {
            var position = 0;
            while (NextGroup(view, position, out var group))
            {
                var end = Longest(view, group, identifier);
                if (end > 0)
                {
                    var (proven, score) = (identifier.HasCheckDigit, identifier.HasCheckDigit ? 1f : 0.7f);
                    findings.Add(new SensitiveDataFinding(group.Start, end - group.Start, identifier.Category, identifier.RuleId, score, proven));
                }

                position = Math.Max(group.End, end);
            }
        }
    }

    /// <summary>Where the longest identifier that begins with the group ends; 0 when none does.</summary>
    private static int Longest(ReadOnlySpan<char> view, TextSpan group, HostIdentifier identifier)
    {
        Span<char> compact = stackalloc char[HostIdentifier.LongestLength];
        var (length, longest) = (0, 0);
        for (var groups = 0; groups < MostGroups; groups++)
        {
            if (length + group.Length > identifier.MaxLength || !Ascii(view.Slice(group.Start, group.Length), compact[length..]))
                break;

            length += group.Length;
            if (length >= identifier.MinLength && identifier.IsValid(compact[..length]))
                longest = group.End;
            if (!NextGroup(view, group.End, out var next) || next.Start != group.End + 1 || view[group.End] is not (' ' or '-' or '.' or '/' or '_'))
                break;
            group = next;
        }

        return longest;
    }

    private static bool Ascii(ReadOnlySpan<char> group, Span<char> into)
    {
        for (var i = 0; i < group.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(group[i]))
                return false;
            into[i] = char.ToUpperInvariant(group[i]);
        }

        return true;
    }

    private static bool NextGroup(ReadOnlySpan<char> view, int position, out TextSpan group)
    {
        while (position < view.Length && !char.IsLetterOrDigit(view[position]))
            position++;
        var end = position;
        while (end < view.Length && char.IsLetterOrDigit(view[end]))
            end++;
        group = TextSpan.FromBounds(position, end);
        return end > position;
    }
}
