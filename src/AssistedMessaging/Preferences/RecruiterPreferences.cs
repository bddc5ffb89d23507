namespace AssistedMessaging.Preferences;

/// <summary>What a recruiter wants for the own messages. Only the recruiter changes them (S-68).</summary>
public sealed class RecruiterPreferences : PreferenceSet;
