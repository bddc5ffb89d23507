namespace AssistedMessaging.Text;

/// <summary>When a guard around a chat client lets the text of a stream go.</summary>
public enum StreamRelease
{
    /// <summary>After the whole answer was checked. No character is shown before.</summary>
    WholeAnswer = 0,

    /// <summary>
    /// A sentence is shown when the next one is complete and everything so far passed its checks. The whole answer is checked again at the end, by
    /// the same decision; when that refuses, the stream ends with the exception, and what was shown has to be taken back.
    /// </summary>
    SentenceBySentence,
}
