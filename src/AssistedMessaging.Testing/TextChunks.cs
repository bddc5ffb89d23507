namespace AssistedMessaging.Testing;

// Cuts a text into pieces of a size, never inside a surrogate pair.
internal static class TextChunks
{
    public static IEnumerable<string> Of(string text, int size)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = Math.Min(start + size, text.Length);
            if (end < text.Length && char.IsHighSurrogate(text[end - 1]) && char.IsLowSurrogate(text[end]))
            {
                end++;
            }

            yield return text[start..end];
            start = end;
        }
    }
}
