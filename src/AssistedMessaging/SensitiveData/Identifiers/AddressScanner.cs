using System.Net;
using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds web addresses and the addresses of machines and devices.</summary>
internal static class AddressScanner
{
    private const int LongestUrl = 2048;
    private const int LongestIp = 45;
    private const int MacLength = 17;
    private const int DeviceReach = 64;
    private const int MostColons = 8;

    /// <summary>Ends of names that are taken for a web address without a scheme when a path follows.</summary>
    private const string Domains = " com org net io dev eu nl de fr es it pt pl be at ch uk co info me app ai edu gov se dk no fi cz ro gr tr us ca au in ly tech online xyz biz ";

    /// <summary>The web address that a slash is part of.</summary>
    public static SensitiveDataFinding ReadSlash(ReadOnlySpan<char> view, int slash, int done) =>
        slash + 1 < view.Length && view[slash + 1] == '/' && slash > 0 && view[slash - 1] == ':' ? ReadUrl(view, slash - 1, done) : ReadBare(view, slash, done);

    /// <summary>The web address whose <c>://</c> stands at <paramref name="at"/>.</summary>
    public static SensitiveDataFinding ReadUrl(ReadOnlySpan<char> view, int at, int done)
    {
        var start = at;
        while (start > done && at - start < 12 && char.IsAsciiLetter(view[start - 1]))
            start--;
        return start == at ? default : Url(view, start, at + 3);
    }

    /// <summary>The web address that begins with <c>www.</c> at <paramref name="at"/>.</summary>
    public static SensitiveDataFinding ReadWww(ReadOnlySpan<char> view, int at) =>
        at > 0 && char.IsAsciiLetterOrDigit(view[at - 1]) ? default : Url(view, at, at + 4);

    /// <summary>
    /// The web address without a scheme whose first slash stands at <paramref name="slash"/>, for instance <c>example.com/in/name</c>.
    /// </summary>
    public static SensitiveDataFinding ReadBare(ReadOnlySpan<char> view, int slash, int done)
    {
        var start = slash;
        var dot = -1;
        while (start > done && slash - start < 100 && (char.IsAsciiLetterOrDigit(view[start - 1]) || view[start - 1] is '.' or '-'))
        {
            start--;
            if (view[start] == '.' && dot < 0)
                dot = start;
        }

        if (dot <= start || slash - dot is < 3 or > 7 || slash + 1 >= view.Length || !char.IsAsciiLetterOrDigit(view[slash + 1]) || (start > 0
            && view[start - 1] == '@'))
            return default;

        Span<char> domain = stackalloc char[slash - dot + 1];
        domain.Fill(' ');
        view[(dot + 1)..slash].ToLowerInvariant(domain[1..]);
        return Domains.AsSpan().IndexOf(domain, StringComparison.Ordinal) < 0 ? default : Url(view, start, slash);
    }

    /// <summary>The IPv4, IPv6 or MAC address that the digits at <paramref name="start"/> belong to.</summary>
    public static SensitiveDataFinding ReadMachine(ScanView scan, int start, int done)
    {
        if (start < scan.Buffers.NoMachineBefore)
            return default;

        var view = scan.Chars;
        var first = start;
        while (start > done && first - start <= LongestIp && (char.IsAsciiHexDigit(view[start - 1]) || view[start - 1] == ':'))
            start--;
        if (first - start > LongestIp)
            return SkipRow(scan, first);

        var end = start;
        var (dots, colons, dashes) = (0, 0, 0);
        for (; end < view.Length && end - start <= LongestIp; end++)
        {
            if (view[end] == '.')
                dots++;
            else if (view[end] == ':' && ++colons > MostColons)
                return SkipRow(scan, first);
            else if (view[end] == ':')
                continue;
            else if (view[end] == '-')
                dashes++;
            else if (!char.IsAsciiHexDigit(view[end]))
                break;
        }

        while (end > start && view[end - 1] is '.' or '-' || (end > start + 1 && view[end - 1] == ':' && view[end - 2] != ':'))
            end--;
        if ((end < view.Length && char.IsLetterOrDigit(view[end])) || (start > 0 && view[start] != ':'
            && (char.IsAsciiLetterOrDigit(view[start - 1]) || view[start - 1] == '.')))
            return default;

        var text = view[start..end];
        if ((colons == 5 || dashes == 5) && text.Length == 17 && IsMac(text))
            return Finding(start, end, "MAC_ADDRESS");
        if (dots == 2 && text.Length == 14 && IsDottedMac(text))
            return Finding(start, end, "MAC_ADDRESS");
        if (colons >= 2 && dashes == 0 && text.Length >= 3 && IPAddress.TryParse(text, out _))
            return Finding(start, end, "IP_ADDRESS");
        if (dots >= 3 && colons <= 1)
            return ReadIpv4(view, start, end);
        return default;
    }

    /// <summary>A row of hexadecimal digits and colons that is too long for an address holds none, and need not be walked over again.</summary>
    private static SensitiveDataFinding SkipRow(ScanView scan, int from)
    {
        var end = from;
        while (end < scan.Chars.Length && (char.IsAsciiHexDigit(scan.Chars[end]) || scan.Chars[end] == ':'))
            end++;
        scan.Buffers.NoMachineBefore = end;
        scan.Buffers.Steps += end - from;
        return default;
    }

    private static SensitiveDataFinding ReadIpv4(ReadOnlySpan<char> view, int start, int end)
    {
        var at = start;
        for (var part = 0; part < 4; part++)
        {
            var from = at;
            var value = 0;
            while (at < end && at - from < 3 && char.IsAsciiDigit(view[at]))
                value = (value * 10) + view[at++] - '0';
            if (at == from || value > 255 || (part < 3 && (at >= end || view[at++] != '.')))
                return default;
        }

        return at < end && (char.IsAsciiLetterOrDigit(view[at]) || (view[at] == '.' && at + 1 < end && char.IsAsciiDigit(view[at + 1])))
            ? default
            : Finding(start, at, "IP_ADDRESS");
    }

    private static bool IsMac(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i % 3 == 2 ? text[i] != text[2] : !char.IsAsciiHexDigit(text[i]))
                return false;
        }

        return text.ContainsAnyExcept("fF:-") && text.ContainsAnyExcept("0:-");
    }

    /// <summary>The device address of letters only behind a word that announces one; digits would be an anchor by themselves.</summary>
    public static SensitiveDataFinding ReadDevice(ScanView scan, int label)
    {
        var view = scan.Chars;
        var last = Math.Min(view.Length - MacLength, label + DeviceReach);
        for (var start = scan.Map.NextWord(label); start <= last; start = scan.Map.NextWord(scan.Map.WordEnd(start)))
        {
            if (view[start + 2] is ':' or '-' && scan.Map.NextDigit(start) >= start + MacLength && IsMac(view.Slice(start, MacLength)) && scan.Map.WordEnd(start + MacLength - 2) == start + MacLength)
                return Finding(start, start + MacLength, "MAC_ADDRESS");
        }

        return default;
    }

    /// <summary>Three groups of four hexadecimal digits, of which one at least is a letter.</summary>
    private static bool IsDottedMac(ReadOnlySpan<char> text)
    {
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % 5 == 4 ? text[i] != '.' : !char.IsAsciiHexDigit(text[i]))
                return false;
            letters += char.IsAsciiLetter(text[i]) ? 1 : 0;
        }

        return letters > 0;
    }

    private static SensitiveDataFinding Url(ReadOnlySpan<char> view, int start, int from)
    {
        var end = from;
        while (end < view.Length && end - start < LongestUrl && !char.IsWhiteSpace(view[end])
            && view[end] is not ('<' or '>' or '"' or '|' or '\\' or '^' or '`' or '{' or '}'))
            end++;
        while (end > from && view[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ')' or ']' or '*')
            end--;
        return end - from < 3 ? default : new SensitiveDataFinding(start, end - start, PersonalDataCategory.Url, "URL", 0.9f, Validated: false);
    }

    private static SensitiveDataFinding Finding(int start, int end, string rule) =>
        new(start, end - start, PersonalDataCategory.NetworkAddress, rule, 0.9f, Validated: false);
}
