using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A parameter of a reason: its name and values.</summary>
/// <param name="Name">The name, as the catalogue of refusals lists it.</param>
/// <param name="Values">The values, the same in every language, in the form given by <paramref name="Kind"/>.</param>
/// <param name="Kind">The type of the values, which decides how they are printed for a person. Default: text.</param>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public sealed record Parameter(string Name, EquatableArray<string> Values, ParameterKind Kind = ParameterKind.Text)
{
    /// <summary>
    /// The names of the values, one for each, where they are identifiers of things with a name; otherwise empty.
    /// </summary>
    public EquatableArray<Text> Names { get; init; }

    /// <summary>A parameter of identifiers, with the names of what they identify.</summary>
    internal static Parameter Named<T>(string name, IEnumerable<T> things, Func<T, object> id, Func<T, Text> called)
    {
        var all = things.ToList();
        return new(name, all.Select(thing => Written(id(thing))).ToEquatableArray(), ParameterKind.Identifier)
        {
            Names = all.Select(called).ToEquatableArray(),
        };
    }

    internal static Parameter Of<T>(string name, T value) => new(name, [Written(value)], KindOf(value));

    internal static Parameter Many<T>(string name, IEnumerable<T> values)
    {
        var all = values.ToList();
        return new(name, all.Select(Written).ToEquatableArray(), all.Count == 0 ? ParameterKind.Text : KindOf(all[0]));
    }

    /// <summary>A value, or nothing where there is none.</summary>
    internal static Parameter OrNone<T>(string name, T value) => value is null ? new(name, []) : Of(name, value);

    /// <summary>A limit; none where it is only a limit of the type.</summary>
    internal static Parameter Limit<T>(string name, T value) =>
        value switch
        {
            int.MaxValue or decimal.MaxValue => new(name, []),
            LocalDate date when date == LocalDate.MinIsoValue || date == LocalDate.MaxIsoValue => new(name, []),
            _ => Of(name, value),
        };

    internal static Parameter Label(string name, params IEnumerable<string> keys) =>
        new(name, keys.ToEquatableArray(), ParameterKind.Label);

    private static ParameterKind KindOf<T>(T value) =>
        value switch
        {
            int or long or decimal => ParameterKind.Number,
            Money => ParameterKind.Amount,
            LocalDate or Instant => ParameterKind.Day,
            Subject => ParameterKind.Subject,
            not null when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Id<>) =>
                ParameterKind.Identifier,
            _ => ParameterKind.Text,
        };

    internal static string Written<T>(T value) =>
        value switch
        {
            LocalDate date => NodaTime.Text.LocalDatePattern.Iso.Format(date),
            IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            null => "",
            _ => value.ToString() ?? "",
        };
}
