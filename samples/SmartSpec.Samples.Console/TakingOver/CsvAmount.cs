using System.Globalization;

namespace SmartSpec.Samples.TakingOver;

/// <summary>Amounts as spreadsheets write them: a decimal comma or point, ordinary, unbreakable or narrow spaces between thousands.</summary>
internal static class CsvAmount
{
    private const int MostDigits = 20;

    /// <summary>Reads an amount.</summary>
    /// <returns>The rule that the text breaks; null where it is an amount.</returns>
    public static Words? Read(string text, out decimal amount)
    {
        amount = 0;
        var digits = string.Concat(text.Where(letter => letter is not (' ' or '\u00a0' or '\u202f'))).Replace('−', '-');
        var mark = digits.LastIndexOfAny([',', '.']);
        var decimals = mark < 0 ? 0 : digits.Length - mark - 1;
        return digits.Length > MostDigits ? new($"det är längre än {MostDigits} tecken.", $"it is longer than {MostDigits} characters.")
            : digits.IndexOfAny([',', '.']) != mark
                ? new("det har flera komman eller punkter; skriv mellanslag mellan tusental.", "it has several commas or points; write spaces between thousands.")
            : decimals > 4 ? new("det har fler än fyra decimaler.", "it has more than four decimals.")
            : decimals == 3
                ? new(
                    "tre siffror efter ett komma eller en punkt kan vara både tusental och decimaler; skriv mellanslag mellan tusental, och två eller fyra decimaler.",
                    "three digits after a comma or a point can be thousands or decimals; write spaces between thousands, and two or four decimals.")
            : decimal.TryParse(digits.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount)
                ? null
            : new("skriv bara siffror, med mellanslag mellan tusental.", "write only digits, with spaces between thousands.");
    }
}
