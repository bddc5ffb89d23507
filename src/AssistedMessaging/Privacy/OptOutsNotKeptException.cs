namespace AssistedMessaging.Privacy;

/// <summary>Opt-outs could not be read or kept, so nothing may be erased.</summary>
internal sealed class OptOutsNotKeptException() : Exception("privacy.opt-outs-unreadable");
