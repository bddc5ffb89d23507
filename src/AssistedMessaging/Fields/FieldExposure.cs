namespace AssistedMessaging.Fields;

/// <summary>How much of a field a language model may see.</summary>
public enum FieldExposure
{
    /// <summary>Nothing; the field serves the library and the reviewer only.</summary>
    Never = 0,

    /// <summary>A yes, a no or a count that may steer the wording, without a quoted value.</summary>
    Signal,

    /// <summary>The field's name and type; of a count also which form of a noun goes with it, as in one year and two years. The library fills in the value after the model has written.</summary>
    Slot,

    /// <summary>The value, as quoted data.</summary>
    Text,
}
