using System.Text.Json.Serialization;

namespace SmartSpec.Definitions;

/// <summary>The parties between which four-eyes applies: who proposed and who decided are never the same.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public enum FourEyes
{
    /// <summary>Persons: nobody who nominated or submitted what is decided records or takes the decision.</summary>
    Persons,

    /// <summary>Bodies: the deciding body is none for which somebody nominated or submitted.</summary>
    Bodies,

    /// <summary>Not required.</summary>
    Off,
}
