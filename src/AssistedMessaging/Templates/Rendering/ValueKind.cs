namespace AssistedMessaging.Templates.Rendering;

/// <summary>What a <see cref="Value"/> is.</summary>
internal enum ValueKind : byte
{
    Null = 0,
    Bool,
    Integer,
    Real,
    Text,

    /// <summary>A day and a time of day.</summary>
    Date,

    /// <summary>A list that the template made.</summary>
    Array,

    /// <summary>Whole numbers in a row.</summary>
    Range,

    /// <summary>A list of the model.</summary>
    NodeList,

    /// <summary>An object that the template made.</summary>
    Map,

    /// <summary>Named nodes of the model.</summary>
    Members,

    /// <summary>A leaf of the model that nobody has read yet; only <see cref="ReadLog.Read"/> opens it.</summary>
    Leaf,
}
