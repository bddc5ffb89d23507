namespace AssistedMessaging.Preferences;

/// <summary>What is wanted for one request, before everything that is stored.</summary>
public sealed class RequestPreferences : PreferenceSet;
