namespace SmartSpec.Model;

/// <summary>One detail of a signal, or of a reason for a health level.</summary>
/// <param name="Name">The name of the detail, such as <c>first-day</c>.</param>
/// <param name="Value">
/// An identifier, number, ISO 8601 date or amount; several separated by commas; or the key of a label where
/// <paramref name="IsLabel"/> is set, or several.
/// </param>
/// <param name="IsLabel">
/// Whether the value is a key that the texts translate, such as <c>act.effort.start</c>. Default: no.
/// </param>
public sealed record SignalDetail(string Name, string Value, bool IsLabel = false)
{
    private const string Separator = ", ";

    /// <summary>The type of the value, by the name of the detail: the record has the value as text.</summary>
    internal ParameterKind Kind =>
        IsLabel
            ? ParameterKind.Label
            : Name switch
            {
                "count"
                or "cover"
                or "cycles"
                or "days"
                or "expected"
                or "max"
                or "months"
                or "of"
                or "percent"
                or "times"
                or "value" => ParameterKind.Number,
                "budget" or "committed" => ParameterKind.Amount,
                "due" or "first-day" or "on" or "since" or "valid-until" => ParameterKind.Day,
                _ => ParameterKind.Text,
            };

    /// <summary>The values, where there are several labels or numbers, or none.</summary>
    private EquatableArray<string> Values =>
        Kind is ParameterKind.Label or ParameterKind.Number
            ? Value.Split(Separator, StringSplitOptions.RemoveEmptyEntries).ToEquatableArray()
            : [Value];

    internal static SignalDetail Label(string name, string key) => new(name, key, IsLabel: true);

    internal static EquatableArray<SignalDetail> Of(params ReadOnlySpan<(string Name, object Value)> values)
    {
        var details = new SignalDetail[values.Length];
        for (var at = 0; at < values.Length; at++)
            details[at] = values[at].Value is Parameter many
                ? new(many.Name, string.Join(Separator, many.Values), many.Kind is ParameterKind.Label)
                : new(values[at].Name, Parameter.Written(values[at].Value));
        return EquatableArray.Create<SignalDetail>(details);
    }

    /// <summary>Fills the sentence with a key in the texts with a subject and its details.</summary>
    internal static string Format(Texts texts, string key, Subject subject, EquatableArray<SignalDetail> details)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Fill(
            key,
            new Reason(
                ReasonKind.Rule,
                key,
                subject,
                details.Select(detail => new Parameter(detail.Name, detail.Values, detail.Kind)).ToEquatableArray(),
                []
            )
        );
    }
}
