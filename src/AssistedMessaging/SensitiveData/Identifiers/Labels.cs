namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Looks for label words beside a number.</summary>
internal static class Labels
{
    /// <summary>How far from the number a label may stand, in characters.</summary>
    private const int Reach = 40;

    /// <summary>Words beside which a number is an order, a ticket or a version.</summary>
    private static readonly string[] AntiLabels =
        ["order", "ref", "req", "ticket", "invoice", "version", "tracking", "bestelnummer", "factuur", "factuurnummer", "ordernummer", "aktenzeichen", "rechnung", "rechnungsnummer",
        "auftrag", "facture", "commande", "factura", "pedido", "fattura", "ordine", "serial", "sku", "part", "artikel", "artikelnummer", "zaaknummer", "kvk", "isbn", "dossier", "vacature"];

    /// <summary>Whether one of the words stands beside the stretch, on its line.</summary>
    public static bool Beside(ReadOnlySpan<char> view, int start, int end, string[] words)
    {
        var before = Before(view, start);
        var after = After(view, end);
        foreach (var word in words)
        {
            if (Has(before, word) || Has(after, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word stands right before the stretch that says it is some other kind of number.</summary>
    public static bool IsOtherNumber(ReadOnlySpan<char> view, int start)
    {
        var before = Before(view, start);
        before = before[Math.Max(0, before.Length - 20)..];
        foreach (var word in AntiLabels)
        {
            if (Has(before, word))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> view, int start)
    {
        var before = view[Math.Max(0, start - Reach)..start];
        return before[(before.LastIndexOfAny('\n', '\r') + 1)..];
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> view, int end)
    {
        var after = view[end..Math.Min(view.Length, end + Reach)];
        var line = after.IndexOfAny('\n', '\r');
        return line < 0 ? after : after[..line];
    }

    /// <summary>Whether <paramref name="text"/> has the word as a whole word or as the end of a compound.</summary>
    private static bool Has(ReadOnlySpan<char> text, string word)
    {
        var from = 0;
        while (true)
        {
            var at = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            at += from;
            var end = at + word.Length;
            if ((end == text.Length || !char.IsLetter(text[end])) && (at == 0 || !char.IsLetter(text[at - 1]) || word.Length > 4))
                return true;
            from = at + 1;
        }
    }
}
