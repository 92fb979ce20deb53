namespace SmartSpec;

/// <summary>One thing that a reason tells: its name and values.</summary>
/// <param name="Name">The name, as the catalogue of refusals lists it.</param>
/// <param name="Values">Identifiers, numbers, ISO 8601 dates, amounts; or keys of labels where <paramref name="AreLabels"/> is set.</param>
/// <param name="AreLabels">Whether the values are keys that the texts translate, such as <c>step.area.nominated</c>.</param>
public sealed record Parameter(string Name, Items<string> Values, bool AreLabels = false)
{
    internal static Parameter Of<T>(string name, T value) => new(name, [Written(value)]);

    internal static Parameter Many<T>(string name, IEnumerable<T> values) => new(name, values.Select(Written).ToItems());

    internal static Parameter Label(string name, params IEnumerable<string> keys) => new(name, keys.ToItems(), AreLabels: true);

    internal static string Written<T>(T value) => value switch
    {
        LocalDate date => NodaTime.Text.LocalDatePattern.Iso.Format(date),
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        null => "",
        _ => value.ToString() ?? "",
    };
}
