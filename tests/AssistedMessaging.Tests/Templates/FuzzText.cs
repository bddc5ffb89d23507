using System.Text;

namespace AssistedMessaging.Tests.Templates;

/// <summary>Writes texts that look like templates and mostly are none.</summary>
internal static class FuzzText
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "~}}", "{%{", "}%}", "if ", "else ", "end", "for x in ", "case ", "when ", "capture v", "include 'p'", "break",
        "p.name", "p.tags", "x", "v = ", "(", ")", "[", "]", "{", "}", ",", ":", ";", "\n", " ", "|", "string.upcase", "array.join ','",
        "array.sort", "+", "-", "*", "/", "//", "%", "..", "?", "??", "?.", "!", "&&", "==", "<", "1", "2.5", "0x1f", "'a'", "\"b\"", "$\"",
        "`", "\\", "#", "##", "$y", "for.index", "null", "true", ".size", "[0]", "99999999", "\0", "\uD800",
    ];

    /// <summary>Noise, or a random template with a few characters changed; it may include the partial <c>p</c>.</summary>
    public static string Make(Random random) => random.Next(2) == 0 ? Noise(random) : Mutate(RandomTemplate.Make(random, "p"), random);

    private static string Noise(Random random)
    {
        var text = new StringBuilder("{{ ");
        for (var i = random.Next(1, 14); i > 0; i--)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.Append(" }}").ToString();
    }

    private static string Mutate(string template, Random random)
    {
        var text = new StringBuilder(template);
        for (var i = random.Next(1, 4); i > 0 && text.Length > 1; i--)
        {
            var place = random.Next(text.Length);
            if (random.Next(2) == 0)
                text.Remove(place, Math.Min(random.Next(1, 6), text.Length - place));
            else
                text.Insert(place, Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
