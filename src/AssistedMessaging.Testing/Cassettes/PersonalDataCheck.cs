using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Testing.Cassettes;

// Looks at what is to be written. Reports categories and offsets, never a text.
internal sealed class PersonalDataCheck(ISensitiveDataDetector detector)
{
    private const int Shown = 20;

    public async Task CheckAsync(IEnumerable<(string Place, string Text)> texts, TextOrigin origin, string key, CancellationToken cancellationToken)
    {
        List<string> found = [];
        foreach ((string place, string text) in texts)
        {
            try
            {
                SensitiveDataReport report = await detector.DetectAsync(new SensitiveDataText(text, origin), cancellationToken).ConfigureAwait(false);
                found.AddRange(report.Findings.Select(finding => $"{place}: {finding.Category} at {finding.Start} to {finding.End}"));
            }
            catch (Exception) when (!cancellationToken.IsCancellationRequested)
            {
                // What could not be looked at is not clean. The detector's own words may quote the text, so they are left out.
                found.Add($"{place}: the detector failed");
            }
        }

        if (found.Count > 0)
        {
            string more = found.Count > Shown ? $" and {found.Count - Shown} more" : "";
            throw new CassetteException(
                "cassette.personal-data",
                $"nothing was written for request {key}. Found {string.Join("; ", found.Take(Shown))}{more}. "
                + "Record with invented people, or say why these may be kept with "
                + $"{nameof(CassetteOptions)}.{nameof(CassetteOptions.AllowPersonalData)}.",
                key);
        }
    }
}
