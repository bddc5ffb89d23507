namespace AssistedMessaging.Privacy.Notices;

/// <summary>What holds for a purpose while a person has said nothing.</summary>
public enum NoticeDefault
{
    /// <summary>Not pursued, because it is not clear which rule holds where the person is.</summary>
    Unclear = 0,

    /// <summary>Not pursued where the person is.</summary>
    NotUsed,

    /// <summary>Off until the person says yes.</summary>
    OffUntilYes,

    /// <summary>On until the person says no in a setting.</summary>
    OnUntilNo,

    /// <summary>On until the person objects in a form.</summary>
    OnUntilObjection,

    /// <summary>On, and not subject to opt-out.</summary>
    AlwaysOn,
}
