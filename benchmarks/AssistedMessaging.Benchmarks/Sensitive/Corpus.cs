using System.Text;
using System.Text.Json.Nodes;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Text;

namespace AssistedMessaging.Benchmarks.Sensitive;

/// <summary>Texts of a file with one JSON object a line; their field <c>text</c> is read and nothing else.</summary>
internal static class Corpus
{
    public static string[] Read(string path) =>
        [.. File.ReadLines(path).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => (string)JsonNode.Parse(l)!["text"]!)];

    /// <summary>The document without the sentences that hold findings; empty when something is left to find.</summary>
    public static string Clean(SensitiveDataDetector detector, string document)
    {
        var kept = new StringBuilder();
        foreach (var sentence in Sentences.Split(document))
        {
            var text = document.Substring(sentence.Start, sentence.Length);
            if (detector.Detect(text, TextOrigin.CandidateProfile) is null)
                kept.Append(text).Append('\n');
        }

        var clean = kept.ToString();
        return detector.Detect(clean, TextOrigin.CandidateProfile) is null ? clean : "";
    }
}
