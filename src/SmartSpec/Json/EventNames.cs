using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>The stable, versioned names of events, such as <c>area.selected.v1</c>.</summary>
public static class EventNames
{
    private static readonly NameBook<Event> Book = new([.. Concepts.All.SelectMany(concept => concept.Events)]);

    /// <summary>All names, concept by concept.</summary>
    public static IReadOnlyList<string> All => Book.All;

    /// <summary>The name of an event.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static string Of(Event happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Book.Of(happened);
    }

    internal static JsonTypeInfo? TypeInfo(string name) => Book.TypeInfo(name);
}
