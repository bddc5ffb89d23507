using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace AssistedMessaging.Testing;

/// <summary>Compares a text with the approved one that lies beside the test's source file.</summary>
/// <remarks>
/// <para>The approved text of test <c>Method</c> in <c>Class.cs</c> is <c>Class.Method.verified.txt</c>, with parameters
/// <c>Class.Method_name=value.verified.txt</c>. On a mismatch the text is written to <c>….received.txt</c>. Approve it by renaming that file, or run
/// the tests with <c>ASSISTED_MESSAGING_ACCEPT=1</c> and review the change. Where <c>CI=true</c> nothing is ever approved.</para>
/// <para>The files have the names and the bytes that the Verify library uses (UTF-8 with byte order mark, LF, no line break at the end), so both can
/// share them. Line breaks at the end of a text do not count.</para>
/// </remarks>
public static class TextSnapshot
{
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Compares a text with the one approved for the calling test.</summary>
    /// <param name="text">The text that the test made.</param>
    /// <param name="sourceFile">Filled in by the compiler: names the class and the folder.</param>
    /// <param name="member">Filled in by the compiler: names the method.</param>
    /// <exception cref="SnapshotMismatchException">The text is not the approved one.</exception>
    public static Task MatchAsync(string text, [CallerFilePath] string sourceFile = "", [CallerMemberName] string member = "") =>
        MatchAsync(text, [], sourceFile, member);

    /// <summary>Compares a text with the one approved for the calling test and these parameters.</summary>
    /// <param name="text">The text that the test made.</param>
    /// <param name="parameters">Names and values that tell the cases of one test apart, for instance <c>[("language", "nl")]</c>.</param>
    /// <param name="sourceFile">Filled in by the compiler: names the class and the folder.</param>
    /// <param name="member">Filled in by the compiler: names the method.</param>
    /// <exception cref="SnapshotMismatchException">The text is not the approved one.</exception>
    public static Task MatchAsync(
        string text,
        IReadOnlyList<(string Name, object? Value)> parameters,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string member = "")
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentException.ThrowIfNullOrEmpty(sourceFile);
        ArgumentException.ThrowIfNullOrEmpty(member);
        string file = SourcePath.Resolve(sourceFile);
        IEnumerable<string> suffix = parameters.Select(parameter => $"_{parameter.Name}={Printed(parameter.Value)}");
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{member}{string.Concat(suffix)}";
        return MatchFileAsync(text, Path.GetDirectoryName(file)!, name);
    }

    /// <summary>Compares a text with an approved one of a given name in a given folder.</summary>
    /// <param name="text">The text that the test made.</param>
    /// <param name="folder">The folder of the approved text.</param>
    /// <param name="name">File name without <c>.verified.txt</c>. Characters that no file name can have become <c>-</c>.</param>
    /// <exception cref="SnapshotMismatchException">The text is not the approved one.</exception>
    public static async Task MatchFileAsync(string text, string folder, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(name);
        string path = Path.Combine(folder, FileName(name));
        (string verifiedPath, string receivedPath) = ($"{path}.verified.txt", $"{path}.received.txt");
        string received = Normalised(text);
        string? verified = File.Exists(verifiedPath)
            ? Normalised(await File.ReadAllTextAsync(verifiedPath).ConfigureAwait(false))
            : null;
        bool accept = Environment.GetEnvironmentVariable("ASSISTED_MESSAGING_ACCEPT") == "1";
        bool ci = Ci.IsOn;
        if (received != verified && !(accept && !ci))
        {
            await File.WriteAllTextAsync(receivedPath, received, Utf8WithMark).ConfigureAwait(false);
            throw new SnapshotMismatchException(Describe(verifiedPath, receivedPath, verified, received, accept), received, verified);
        }

        File.Delete(receivedPath);
        if (received != verified)
        {
            await File.WriteAllTextAsync(verifiedPath, received, Utf8WithMark).ConfigureAwait(false);
        }
    }

    private static string Describe(string verifiedPath, string receivedPath, string? verified, string received, bool refused)
    {
        string what = verified is null ? "No text was approved yet." : "The text is not the approved one.";
        string how = refused
            ? "ASSISTED_MESSAGING_ACCEPT is refused because CI=true."
            : "If the new text is right, rename the received file or run the test with ASSISTED_MESSAGING_ACCEPT=1.";
        string diff = UnifiedDiff.Of(verified ?? "", received, Path.GetFileName(verifiedPath), Path.GetFileName(receivedPath));
        return $"{what} {how}\nverified: {verifiedPath}\nreceived: {receivedPath}\n{diff}";
    }

    private static string Normalised(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    private static string Printed(object? value) => value switch
    {
        null => "null",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string FileName(string name) =>
        string.Create(name.Length, name, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = source[i] < ' ' || "\"<>|:*?\\/".Contains(source[i], StringComparison.Ordinal) ? '-' : source[i];
            }
        });
}
