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

    /// <summary>The same; and each reason is written with its sentence (<c>text</c>) and what to do (<c>remedy</c>).</summary>
    /// <param name="options">The options of the host.</param>
    /// <param name="texts">The language of the sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JsonSerializerOptions AddSmartSpec(this JsonSerializerOptions options, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(texts);
        options.Converters.Add(new SmartSpecJsonConverter(texts));
        return options;
    }
}
