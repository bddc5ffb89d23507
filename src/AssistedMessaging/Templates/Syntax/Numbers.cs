using System.Globalization;
using AssistedMessaging.Templates.Rendering;

namespace AssistedMessaging.Templates.Syntax;

/// <summary>Reads number literals.</summary>
internal static class Numbers
{
    public static Value Read(TokenReader reader, Token token)
    {
        var text = reader.TextOf(token).ToString().Replace("_", "", StringComparison.Ordinal);
        if (token.Kind == TokenKind.Integer && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var integer))
            return Value.Of(integer);
        if (token.Kind == TokenKind.HexInteger
            && long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hexadecimal) && hexadecimal >= 0)
        {
            return Value.Of(hexadecimal);
        }

        if (token.Kind == TokenKind.Real
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real))
        {
            return Value.Of(real);
        }

        throw reader.Error(token.Start, "template.number", "the number is larger than the template subset knows");
    }
}
