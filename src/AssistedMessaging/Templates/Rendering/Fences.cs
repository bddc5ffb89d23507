using System.Collections.Concurrent;

namespace AssistedMessaging.Templates.Rendering;

/// <summary>The fences of one template, each made once.</summary>
internal sealed class Fences(FenceKey key, Func<string> templateHash)
{
    /// <summary>The fences of more paths than this are made each time.</summary>
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<string, string> _byPath = new(StringComparer.Ordinal);

    /// <summary>The fence of a field.</summary>
    public string Of(string path)
    {
        if (_byPath.TryGetValue(path, out var known))
            return known;

        var fence = key.FenceOf(templateHash(), path);
        if (_byPath.Count < MostKept)
            _byPath.TryAdd(path, fence);

        return fence;
    }
}
