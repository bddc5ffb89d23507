namespace AssistedMessaging.Templates.Rendering;

/// <summary>How a text of nobody's trust is printed.</summary>
internal enum TextForm : byte
{
    /// <summary>Quoted as the render's options say.</summary>
    Plain = 0,

    /// <summary>A capture, whose parts were quoted when they were printed.</summary>
    Capture,

    /// <summary>Behind a fence, line by line.</summary>
    Block,

    /// <summary>As it is: a function of the host has taken the danger upon itself.</summary>
    Raw,
}
