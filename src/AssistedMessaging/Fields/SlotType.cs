namespace AssistedMessaging.Fields;

/// <summary>What kind of thing stands in a slot; the model is told this instead of the value.</summary>
public enum SlotType
{
    /// <summary>A text without a more exact kind.</summary>
    Text = 0,

    /// <summary>A person's name.</summary>
    PersonName,

    /// <summary>A company's name.</summary>
    CompanyName,

    /// <summary>A salary or salary range with currency and period.</summary>
    Salary,

    /// <summary>A list of short texts, joined as the language does it.</summary>
    List,

    /// <summary>A city or country.</summary>
    Place,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text of the recruiter's own that stands in the message word for word.</summary>
    CustomContent,
}
