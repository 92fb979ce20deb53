using System.Text.Json;

namespace SmartSpec.Serialization;

/// <summary>The library's JSON in the options of a host.</summary>
public static class HostJson
{
    /// <summary>
    /// Adds the library's converters: for strategies, their objects, and commands and events by their own types. Results,
    /// identifiers and other values need it only in a host with source generation.
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public static JsonSerializerOptions AddSmartSpec(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new SmartSpecJsonConverter());
        return options;
    }
}
