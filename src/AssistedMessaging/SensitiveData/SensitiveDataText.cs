using AssistedMessaging.Text;

namespace AssistedMessaging.SensitiveData;

/// <summary>A text to be searched, with what is known about it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Origin">Who wrote it.</param>
/// <param name="Language">A hint; null = not known, every language is looked at.</param>
public readonly record struct SensitiveDataText(string Text, TextOrigin Origin, LanguageTag? Language = null)
{
    /// <summary>The origin only.</summary>
    public override string ToString() => Origin.ToString();
}
