using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>The stable, versioned names of events, such as <c>area.selected.v1</c>.</summary>
internal static class EventNames
{
    private static readonly NameBook<Event> Book = new([.. Concepts.All.SelectMany(concept => concept.Events)]);

    /// <summary>The upcasts of all concepts, by the name under which the old events were recorded.</summary>
    internal static IReadOnlyDictionary<string, Upcast> Upcasts { get; } =
        Concepts.All.SelectMany(concept => concept.Upcasts).ToDictionary(upcast => upcast.Name, StringComparer.Ordinal);

    /// <summary>All names, concept by concept. Old names, which are only read, are not among them.</summary>
    public static IReadOnlyList<string> All => Book.All;

    /// <summary>The name of an event.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static string Of(Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Book.Of(happened);
    }

    /// <summary>Today's name of an event that was recorded under a name; the name itself where it is not an old one.</summary>
    internal static string Today(string name) => Upcasts.GetValueOrDefault(name) is { } upcast ? Book.Of(upcast.Event) : name;

    internal static JsonTypeInfo? TypeInfo(string name) => Book.TypeInfo(name);
}
