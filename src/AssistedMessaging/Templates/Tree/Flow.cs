namespace AssistedMessaging.Templates.Tree;

/// <summary>Where a template goes on after a statement.</summary>
internal enum Flow
{
    Next = 0,
    Break,
    Continue,
}
