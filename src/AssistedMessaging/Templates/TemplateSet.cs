using System.Collections.Concurrent;

namespace AssistedMessaging.Templates;

/// <summary>The prompt and message templates by id, each in one or more versions, and which version is in use.</summary>
/// <remarks>
/// Thread-safe. A new set holds the templates of the package, the newest version of each in use. What a host adds, uses or pins counts from the next message on;
/// a message that is being written keeps the templates it began with.
/// </remarks>
public sealed class TemplateSet
{
    private const string MessageFamily = "messages/";
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<VersionedSource>> _versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pins = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, VersionedSource> _inUse = new(StringComparer.Ordinal);

    /// <summary>Makes a set of the templates of the package.</summary>
    public TemplateSet()
    {
        foreach (var template in EmbeddedTemplates.All)
        {
            Versions(template.Version.Id).Add(template);
            _inUse[template.Version.Id] = template;
        }
    }

    /// <summary>The version of every template that is in use, by id.</summary>
    public IReadOnlyList<TemplateVersion> InUse => [.. _inUse.Values.Select(t => t.Version).OrderBy(v => v.Id, StringComparer.Ordinal)];

    /// <summary>Every version of one template, oldest first; empty when there is none of that id.</summary>
    public IReadOnlyList<TemplateVersion> VersionsOf(string id)
    {
        lock (_gate)
            return _versions.TryGetValue(id, out var versions) ? [.. versions.Select(v => v.Version)] : [];
    }

    /// <summary>Adds a version of a template and puts it in use. It is read and checked when the drafter is made, or at its first message after that.</summary>
    /// <param name="id">A template of the package, such as <c>prompts/system.en</c>, or a message template in another language, such as <c>messages/initial.sv.formal</c>.</param>
    /// <param name="version">A name of its own among the versions of the id.</param>
    /// <param name="source">The template.</param>
    /// <exception cref="TemplateVersionException">There is no such id, the version exists with other content, or the id is pinned to other content.</exception>
    public TemplateSet Add(string id, string version, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(source);
        var template = new VersionedSource(id, version, source);
        lock (_gate)
        {
            if (!_versions.ContainsKey(id) && !id.StartsWith(MessageFamily, StringComparison.Ordinal))
                throw new TemplateVersionException("template.unknown-id", $"There is no template `{id}`: TemplateSet.InUse lists the ids.");
            if (Find(id, version) is { } known && known.Version != template.Version)
                throw new TemplateVersionException("template.version-exists", $"`{id}` has a version `{version}` with other content: give the new text a version of its own.");

            CheckPin(template.Version);
            if (Find(id, version) is null)
                Versions(id).Add(template);
            _inUse[id] = template;
        }

        return this;
    }

    /// <summary>Puts a version in use that the set holds: forward, or back to an earlier one.</summary>
    /// <exception cref="TemplateVersionException">There is no such version, or the id is pinned to other content.</exception>
    public TemplateSet Use(string id, string version)
    {
        lock (_gate)
        {
            var template = Find(id, version)
                ?? throw new TemplateVersionException("template.unknown-version", $"`{id}` has no version `{version}`: TemplateSet.VersionsOf lists them.");
            CheckPin(template.Version);
            _inUse[id] = template;
        }

        return this;
    }

    /// <summary>Holds a template to one content, so that neither an update of the package nor a later call changes it unnoticed.</summary>
    /// <param name="id">The template.</param>
    /// <param name="contentHash">Its hash, whole or at least the first twelve digits.</param>
    /// <exception cref="TemplateVersionException">There is no such id, or the version in use has other content.</exception>
    public TemplateSet Pin(string id, string contentHash)
    {
        if (contentHash is not { Length: >= 12 })
            throw new ArgumentException("A pin needs at least the first twelve digits of the hash.", nameof(contentHash));

        lock (_gate)
        {
            if (!_inUse.TryGetValue(id, out var template))
                throw new TemplateVersionException("template.unknown-id", $"There is no template `{id}`: TemplateSet.InUse lists the ids.");

            CheckPin(template.Version, contentHash);
            _pins[id] = contentHash;
        }

        return this;
    }

    /// <summary>The source that is in use; null when there is no template of that id.</summary>
    internal VersionedSource? Current(string id) => _inUse.GetValueOrDefault(id);

    private List<VersionedSource> Versions(string id)
    {
        if (!_versions.TryGetValue(id, out var versions))
            _versions.Add(id, versions = []);
        return versions;
    }

    private VersionedSource? Find(string id, string version) =>
        _versions.TryGetValue(id, out var versions) ? versions.Find(v => v.Version.Version == version) : null;

    private void CheckPin(TemplateVersion version)
    {
        if (_pins.TryGetValue(version.Id, out var hash))
            CheckPin(version, hash);
    }

    private static void CheckPin(TemplateVersion version, string hash)
    {
        if (!version.ContentHash.StartsWith(hash, StringComparison.OrdinalIgnoreCase))
        {
            throw new TemplateVersionException(
                "template.pinned", $"`{version.Id}` is pinned to {hash[..12]} and version `{version.Version}` is {version.ContentHash[..12]}: review the text, then pin the new hash.");
        }
    }
}
