namespace AssistedMessaging.Text;

/// <summary>One end of an amount: a number with the scale and the currency that stand beside it.</summary>
internal record struct AmountsTerm
{
    public int Start { get; set; }

    public int End { get; set; }

    public decimal Value { get; set; }

    public decimal? Other { get; set; }

    public bool HasScale { get; set; }

    public decimal Scale { get; set; }

    public bool HasCurrency { get; set; }

    public string? Currency { get; set; }

    public bool IsExact { get; set; }

    public bool IsSubunit { get; set; }

    /// <summary>Whether the word dollar is written out.</summary>
    public bool IsName { get; set; }

    /// <summary>Whether its scale says that it is paid per year, as lakhs per annum do.</summary>
    public bool IsPerYear { get; set; }

    /// <summary>Takes the currency from a row of the lexicon: code, and marks for inexact or subunit.</summary>
    public void SetCurrency(string row, string language)
    {
        HasCurrency = true;
        IsSubunit = row[^1] == '+';
        IsName = row[^1] == '~';
        IsExact = row.Length == 3;
        Currency = row[..3] switch { "XXX" => null, "NOK" when !IsExact => Kroner(language), var code => code };
    }

    /// <summary>Gives a scale that only one end names to both.</summary>
    public static void Share(ref AmountsTerm first, ref AmountsTerm second)
    {
        if (first.HasScale == second.HasScale)
            return;
        if (second.HasScale && first.Value < 1000)
            first.Multiply(second.Scale);
        else if (first.HasScale && second.Value < 1000)
            second.Multiply(first.Scale);
    }

    public void Multiply(decimal scale)
    {
        // A number with a scale is never grouped: 4.250k is 4,250.
        Value = (Other ?? Value) * scale;
        (Other, HasScale, Scale) = (null, true, scale);
    }

    private static string? Kroner(string language) => language switch { "sv" => "SEK", "da" => "DKK", "no" or "nb" or "nn" => "NOK", "is" => "ISK", _ => null };
}
