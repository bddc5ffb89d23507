using System.Text;
using System.Text.Json;

namespace AssistedMessaging.Testing.Cassettes;

// Reads and writes cassette files.
internal static class CassetteStore
{
    // The entries, or none when there is no file.
    public static async Task<IReadOnlyList<CassetteEntry>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> text = bytes.AsMemory(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        try
        {
            RefuseOtherVersions(path, text);
            return Checked(CassetteText.Read(text.Span));
        }
        catch (JsonException e)
        {
            throw new CassetteException(
                "cassette.damaged",
                $"{path} is no cassette ({e.Message}). Restore it from version control, or delete it and record again.",
                inner: e);
        }
    }

    // Written beside the cassette and moved over it, so that nobody ever finds half a file.
    public static async Task WriteAsync(string path, CassetteFile file)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        string temporary = Path.Combine(folder, $"{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            await File.WriteAllTextAsync(temporary, CassetteText.Write(file)).ConfigureAwait(false);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void RefuseOtherVersions(string path, ReadOnlyMemory<byte> text)
    {
        using var document = JsonDocument.Parse(text);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("version", out JsonElement stated)
            || stated.ValueKind != JsonValueKind.Number
            || !stated.TryGetInt32(out int version)
            || version < 1)
        {
            throw new JsonException("It states no version");
        }

        if (version > CassetteFile.CurrentVersion)
        {
            throw new CassetteException(
                "cassette.newer-version",
                $"{path} has version {version}, and this package reads up to {CassetteFile.CurrentVersion}. Update AssistedMessaging.Testing.");
        }
    }

    // A request that was edited by hand would never be found again.
    private static IReadOnlyList<CassetteEntry> Checked(CassetteFile file)
    {
        foreach (CassetteEntry entry in file.Entries)
        {
            // JSON may hold null where a list's items are not to be null.
            if (entry is null || entry.Answers.Count == 0 || entry.Answers.Contains(null!) || CanonicalJson.KeyOf(entry.Request) != entry.Key)
            {
                throw new JsonException($"Entry {entry?.Key} has no answer, or its key is not that of its request");
            }
        }

        return file.Entries.DistinctBy(entry => entry.Key).Count() == file.Entries.Count
            ? file.Entries
            : throw new JsonException("Two entries have the same key");
    }
}
