using System.Globalization;

namespace SmartSpec.Samples.TakingOver;

/// <summary>Amounts as spreadsheets write them: a decimal comma or point, ordinary, unbreakable or narrow spaces between thousands.</summary>
internal static class CsvAmount
{
    private const int MostDigits = 20;

    public static bool TryRead(string text, out decimal amount)
    {
        amount = 0;
        var digits = string.Concat(text.Where(letter => letter is not (' ' or '\u00a0' or '\u202f'))).Replace('−', '-');
        var mark = digits.LastIndexOfAny([',', '.']);
        var decimals = mark < 0 ? 0 : digits.Length - mark - 1;

        // A mark before just three digits can be meant as thousands as well: 1,234 is not guessed at.
        return digits.Length <= MostDigits && digits.IndexOfAny([',', '.']) == mark && decimals is not 3 and <= 4
            && decimal.TryParse(
                digits.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }
}
