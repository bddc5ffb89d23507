using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds passwords and keys behind the words that announce them.</summary>
internal static class SecretLabels
{
    /// <summary>Most characters of a value that are looked at to tell whether it is one.</summary>
    private const int LongestProof = 256;
    private const int UserReach = 40;
    private const int LongestGap = 8;
    private const int ShortestPassword = 4;
    private const int ShortestParameter = 8;

    /// <summary>Fewest characters of a key that follows its label without a colon.</summary>
    private const int ShortestKey = 16;

    /// <summary>Forms of to be that may stand between the word and the value, folded.</summary>
    private static readonly string[] Copulas = ["is ", "ist ", "lautet ", "est ", "es ", "e ", "jest ", "er ", "ar "];

    private const string BeforeName = " \t\r\n:=\"'";
    private const string AfterName = " \t\r\n,;\"'/|&+-";

    /// <summary>Labels of sign-in names, folded.</summary>
    private static readonly string[] UserLabels =
    [
        "login", "username", "user name", "user", "account", "gebruikersnaam", "gebruiker", "benutzername", "benutzer", "nutzername", "utilisateur", "identifiant", "usuario",
        "nome utente", "utente", "utilizador", "uzytkownik", "anvandarnamn", "brugernavn", "kayttajatunnus",
    ];

    /// <summary>The value behind the label, up to white space or a quotation mark; empty when there is none.</summary>
    /// <remarks>Behind a colon or equals sign a password may be anything; a key has letters and digits mixed, unless it is a parameter; behind a form of to be either has.</remarks>
    public static SensitiveDataFinding Read(ScanView view, SignHit label)
    {
        if (label.End < view.Buffers.NoKeyBefore)
            return default;

        var chars = view.Chars;
        var isPassword = (SignKind)label.Sign == SignKind.Password;
        var at = SkipMarks(chars, label.End);
        if (at < chars.Length && chars[at] is ':' or '=')
            return isPassword ? WithUserName(chars, label.Start, Take(view, at + 1, IsPassword)) : Take(view, at + 1, IsParameter(chars, label.End, at) ? IsLong : IsKey);
        foreach (var copula in Copulas)
        {
            if (chars[at..].StartsWith(copula, StringComparison.OrdinalIgnoreCase))
                return Take(view, at + copula.Length, SecretScanner.IsMixed);
        }

        if (!isPassword)
            return Take(view, label.End, IsBareKey);
        return UserName(chars, label.Start) < 0 ? default : WithUserName(chars, label.Start, Take(view, label.End, static value => value.Length >= ShortestPassword));
    }

    /// <summary>The password, and the name that is given right before it, for the two together open the door; a mail address is a finding of its own.</summary>
    private static SensitiveDataFinding WithUserName(ReadOnlySpan<char> chars, int label, SensitiveDataFinding password)
    {
        var name = password.Length == 0 ? -1 : UserName(chars, label);
        return name < 0 || chars[name..label].Contains('@') ? password : SecretScanner.Finding(name, password.End - name);
    }

    /// <summary>The value that begins there, if it is one.</summary>
    private static SensitiveDataFinding Take(ScanView view, int from, Func<ReadOnlySpan<char>, bool> isOne)
    {
        var chars = view.Chars;
        var start = from;
        while (start < chars.Length && start - from < LongestGap && chars[start] is ' ' or '"' or '\'' or '>' or '=')
            start++;
        var end = ValueEnd(chars, start, start + LongestProof);
        var isSecret = isOne(chars[start..end]);
        if (isSecret)
            end = ValueEnd(chars, end, chars.Length);
        else
            view.Buffers.NoKeyBefore = end;
        view.Buffers.Steps += end - from;
        return isSecret ? SecretScanner.Finding(start, end - start) : default;
    }

    private static int ValueEnd(ReadOnlySpan<char> chars, int from, int last)
    {
        while (from < chars.Length && from < last && !char.IsWhiteSpace(chars[from]) && chars[from] is not ('"' or '\'' or ',' or ';'))
            from++;
        return from;
    }

    /// <summary>What may stand between a label and its colon: a space, the quotation mark or bracket that closes it.</summary>
    private static int SkipMarks(ReadOnlySpan<char> chars, int at)
    {
        var end = Math.Min(chars.Length, at + 3);
        while (at < end && chars[at] is ' ' or '"' or '\'' or ')' or ']')
            at++;
        return at;
    }

    /// <summary>Whether a value may be a password: long enough, and neither hidden by stars nor the place for one.</summary>
    private static bool IsPassword(ReadOnlySpan<char> value) =>
        value.Length >= ShortestPassword && value.ContainsAnyExcept("*.\u2022xX") && value[0] is not ('<' or '{' or '[') && !value.StartsWith("${", StringComparison.Ordinal);

    /// <summary>Whether a value looks like a key: letters and digits mixed in a row, or small letters, capitals and digits in a long one.</summary>
    private static bool IsKey(ReadOnlySpan<char> value) =>
        SecretScanner.IsMixed(value) || (value.Length >= ShortestKey && value.ContainsAnyInRange('0', '9') && value.ContainsAnyInRange('a', 'z') && value.ContainsAnyInRange('A', 'Z'));

    /// <summary>Whether the label, an equals sign and the value touch each other, as in a query or a command.</summary>
    private static bool IsParameter(ReadOnlySpan<char> chars, int label, int at) =>
        at == label && chars[at] == '=' && at + 1 < chars.Length && char.IsAsciiLetterOrDigit(chars[at + 1]);

    /// <summary>Whether a value that can be nothing but a key is one that counts.</summary>
    private static bool IsLong(ReadOnlySpan<char> value) => value.Length >= ShortestParameter;

    /// <summary>Whether a value without a colon before it is a key: it begins with a long mixed row.</summary>
    private static bool IsBareKey(ReadOnlySpan<char> value) => value.Length >= ShortestKey && !value[..ShortestKey].ContainsAnyExcept(KeyFormat.LettersAndDigits) && SecretScanner.IsMixed(value);

    /// <summary>Where the sign-in name begins that stands right before the label of a password, behind a label of its own; -1 when there is none.</summary>
    private static int UserName(ReadOnlySpan<char> chars, int label)
    {
        var from = Math.Max(0, label - UserReach);
        var before = chars[from..label].TrimEnd(AfterName);
        var start = before.LastIndexOfAny(BeforeName) + 1;
        if (start <= 0 || start == before.Length)
            return -1;
        var user = before[..start].TrimEnd(BeforeName);
        foreach (var word in UserLabels)
        {
            if (user.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (user.Length == word.Length || !char.IsLetter(user[^(word.Length + 1)])))
                return from + start;
        }

        return -1;
    }
}
