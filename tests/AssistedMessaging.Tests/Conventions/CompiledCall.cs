namespace AssistedMessaging.Tests.Conventions;

// One call of another assembly's member.
internal sealed record CompiledCall(string Caller, string Type, string Member, bool IsStatic, int Parameters, int Constants);
