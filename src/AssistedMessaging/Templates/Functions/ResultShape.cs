namespace AssistedMessaging.Templates.Functions;

/// <summary>What a function's result is made of, for finding aliases without running a template.</summary>
internal enum ResultShape
{
    /// <summary>A new value; the arguments are read with everything in them.</summary>
    New = 0,

    /// <summary>A list of items of the first argument.</summary>
    Items,

    /// <summary>A list of items of the first argument, which the function looks into.</summary>
    SortedItems,

    /// <summary>A list of items of the first and of the last argument.</summary>
    BothItems,

    /// <summary>A list of items of the first argument and of the last argument itself.</summary>
    ItemsAndArgument,

    /// <summary>One item of the first argument.</summary>
    Element,

    /// <summary>A list of one member of each item of the first argument.</summary>
    Mapped,

    /// <summary>One of the arguments.</summary>
    AnyArgument,
}
