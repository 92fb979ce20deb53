using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>The place of an organisation, seen from the region.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum Place
{
    /// <summary>In the county itself.</summary>
    County,

    /// <summary>In a neighbouring county.</summary>
    Neighbouring,

    /// <summary>Elsewhere in the country.</summary>
    National,

    /// <summary>Elsewhere in the European Union.</summary>
    Eu,

    /// <summary>Outside the European Union.</summary>
    Outside,
}
