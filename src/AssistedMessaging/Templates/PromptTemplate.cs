namespace AssistedMessaging.Templates;

/// <summary>A template that has been read and checked. Immutable and thread-safe.</summary>
public abstract class PromptTemplate
{
    /// <summary>The name under which it was read.</summary>
    public abstract string Id { get; }

    /// <summary>SHA-256 over the source with LF line ends, in lower-case hexadecimal.</summary>
    public abstract string ContentHash { get; }

    /// <summary>Every path that the template could read, found without running it.</summary>
    /// <remarks>
    /// A list's items are <c>[]</c>, an unknown member is <c>*</c>. A path that is read as a whole stands for all that lies below it.
    /// </remarks>
    public abstract IReadOnlySet<string> StaticPaths { get; }

    /// <summary>Renders the template.</summary>
    /// <exception cref="TemplateRenderException">A limit was passed or a member of null was asked for. Nothing is ever cut short.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public abstract RenderedText Render(PromptModel model, PromptRenderOptions options);
}
