using System.Text.Json;

namespace SmartSpec.Serialization;

/// <summary>The library's JSON in a host's own: in its options, and in objects that it writes.</summary>
public static partial class HostJson
{
    /// <summary>
    /// Adds the library's converters: for strategies, their objects, and commands and events by their own types. Results,
    /// identifiers and other values need it only in a host with source generation. Where they are added already, nothing changes.
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public static JsonSerializerOptions AddSmartSpec(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Converters.Any(converter => converter is SmartSpecJsonConverter))
            options.Converters.Add(new SmartSpecJsonConverter());
        return options;
    }

    /// <summary>
    /// The same; and each reason is written with its sentence (<c>text</c>) and what to do (<c>remedy</c>). The texts of the last
    /// call count.
    /// </summary>
    /// <param name="options">The options of the host.</param>
    /// <param name="texts">The language of the sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static JsonSerializerOptions AddSmartSpec(this JsonSerializerOptions options, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(texts);
        for (var at = options.Converters.Count - 1; at >= 0; at--)
            if (options.Converters[at] is SmartSpecJsonConverter)
                options.Converters.RemoveAt(at);
        options.Converters.Add(new SmartSpecJsonConverter(texts));
        return options;
    }
}
