namespace SmartSpec.Import;

/// <summary>The text beside an amount: a minus sign, and its currency.</summary>
internal static class CsvCurrency
{
    private static readonly string[] Crowns = ["kr", "kr.", "kronor", ":-", ",-", ".-"];

    /// <summary>Reads the text around the digits.</summary>
    /// <returns>The rule that it breaks; null where it breaks none.</returns>
    public static AmountFault? Beside(string before, string after, Currency currency, out bool isNegative)
    {
        var (head, tail) = (before.Replace(" ", "", StringComparison.Ordinal), after.Trim(' '));
        isNegative = head.StartsWith('-') || head.EndsWith('-');
        if (isNegative)
            head = head.StartsWith('-') ? head[1..] : head[..^1];
        return Unread(head, currency) ?? Unread(tail, currency) ?? (head.Length > 0 && tail.Length > 0 ? Other(tail) : null);
    }

    private static AmountFault? Unread(string text, Currency currency)
    {
        if (text.Length == 0 || NamesOf(currency).Contains(text, StringComparer.OrdinalIgnoreCase))
            return null;
        var isOther =
            text is "€"
            || Currency.IsWellFormed(text.ToUpperInvariant())
            || Crowns.Contains(text, StringComparer.OrdinalIgnoreCase);
        return isOther ? new("amount-other-currency", FaultText.Value("currency", currency.Code)) : Other(text);
    }

    private static AmountFault Other(string text) => new("amount-beside", FaultText.Value("beside", text));

    private static string[] NamesOf(Currency currency) =>
        currency.Code switch
        {
            "SEK" or "NOK" or "DKK" or "ISK" => [currency.Code, .. Crowns],
            "EUR" => ["EUR", "€", "euro"],
            var code => [code],
        };
}
