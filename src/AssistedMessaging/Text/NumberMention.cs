namespace AssistedMessaging.Text;

/// <summary>A number as a text writes it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The likelier reading.</param>
/// <param name="Other">The other reading of a form that can be read in two ways, such as <c>1.500</c>; null when there is one only.</param>
internal readonly record struct NumberMention(TextSpan Span, decimal Value, decimal? Other)
{
    /// <summary>Whether one of the readings is <paramref name="value"/>.</summary>
    public bool CanBe(decimal value) => Value == value || Other == value;
}
