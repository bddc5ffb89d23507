using AssistedMessaging.Fields;

namespace AssistedMessaging;

/// <summary>What one field did for one message.</summary>
public sealed class FieldUse
{
    /// <summary>The field.</summary>
    public required FieldKey Key { get; init; }

    /// <summary>Whose data it is.</summary>
    public required FieldSource Source { get; init; }

    /// <summary>How much of it a model could see: its name and type only for a slot.</summary>
    public required FieldExposure Exposure { get; init; }

    /// <summary>How many stretches of subject and body hold its value. 0 for signals, and for texts that a model put into its own words.</summary>
    public required int Stretches { get; init; }

    /// <summary>The key only.</summary>
    public override string ToString() => Key.Value;
}
