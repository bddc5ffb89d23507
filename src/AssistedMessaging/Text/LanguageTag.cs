using System.Diagnostics.CodeAnalysis;

namespace AssistedMessaging.Text;

/// <summary>A language as BCP 47 names it, for instance <c>nl</c> or <c>pt-BR</c>.</summary>
/// <remarks>Reads well-formed tags whose primary language is in ISO 639-1; needs no culture data, so it is the same under invariant globalization.</remarks>
public readonly struct LanguageTag : IEquatable<LanguageTag>
{
    private const string Languages =
        " aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv"
        + " ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my"
        + " na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr"
        + " ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu ";

    private readonly string? _value;

    private LanguageTag(string value) => _value = value;

    /// <summary>English, the language of a message when nobody asks for another.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>The tag in canonical letter case.</summary>
    public string Value => _value ?? "en";

    /// <summary>The primary language, for instance <c>pt</c> of <c>pt-BR</c>.</summary>
    public string Language => Value.Length > 2 ? Value[..2] : Value;

    /// <summary>Reads a tag.</summary>
    /// <param name="text">The tag in any letter case; region and script are kept.</param>
    /// <param name="tag">The tag read, or English.</param>
    /// <returns>False for null, for malformed tags and for languages outside ISO 639-1.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag)
    {
        tag = English;
        if (text is not { Length: >= 2 and <= 35 })
            return false;

        var parts = text.Split('-');
        if (parts[0].Length != 2 || !Languages.Contains($" {parts[0].ToLowerInvariant()} ", StringComparison.Ordinal))
            return false;

        parts[0] = parts[0].ToLowerInvariant();
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Length is < 1 or > 8 || !parts[i].All(char.IsAsciiLetterOrDigit))
                return false;
            parts[i] = parts[i].Length switch
            {
                2 => parts[i].ToUpperInvariant(),
                4 when char.IsAsciiLetter(parts[i][0]) => char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant(),
                _ => parts[i].ToLowerInvariant(),
            };
        }

        tag = new LanguageTag(string.Join('-', parts));
        return true;
    }

    /// <summary>Reads a tag that is known to be right.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no BCP 47 tag of a known language.</exception>
    public static LanguageTag Parse(string text) =>
        TryParse(text, out var tag) ? tag : throw new FormatException("Not a BCP 47 language tag of a known language. Use a tag such as \"en\", \"nl\" or \"pt-BR\".");

    /// <inheritdoc/>
    public bool Equals(LanguageTag other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LanguageTag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The tag.</summary>
    public override string ToString() => Value;

    /// <summary>Whether the tags are the same.</summary>
    public static bool operator ==(LanguageTag left, LanguageTag right) => left.Equals(right);

    /// <summary>Whether the tags differ.</summary>
    public static bool operator !=(LanguageTag left, LanguageTag right) => !left.Equals(right);
}
