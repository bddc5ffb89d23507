using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>How far a sweep is.</summary>
/// <param name="RecordType">The kind of record of the rule that was applied last.</param>
/// <param name="Done">How many pairs of rule and store are done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Removed">How many records went, or would go, so far.</param>
public readonly record struct RetentionProgress(RecordType RecordType, int Done, int Total, int Removed);
