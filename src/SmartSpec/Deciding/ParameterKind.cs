using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The type of the values of a <see cref="Parameter"/>: how they are printed for a person.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum ParameterKind
{
    /// <summary>Text, printed as it is.</summary>
    Text,

    /// <summary>Identifiers, printed as they are.</summary>
    Identifier,

    /// <summary>Numbers, with a point before the decimals; printed in the form of the language.</summary>
    Number,

    /// <summary>Amounts of money, such as <c>1500.25 SEK</c>; printed in the form of the language.</summary>
    Amount,

    /// <summary>Days or instants of ISO 8601, printed as they are.</summary>
    Day,

    /// <summary>Objects, such as <c>area:food</c>; printed with the name of the kind in the language.</summary>
    Subject,

    /// <summary>Keys that the texts translate, such as <c>step.area.nominated</c>.</summary>
    Label,
}
