using System.Text.Json;

namespace SmartSpec;

/// <summary>
/// A conversion of an old event from the shape in which it was recorded to today's event. The stored line and its hash never
/// change.
/// </summary>
/// <param name="Name">
/// The name under which it was recorded: an old name, or a name in use whose shape was once another. A line under a name in use
/// is read in today's shape first.
/// </param>
/// <param name="Event">The type of today's event.</param>
internal abstract record Upcast(string Name, Type Event)
{
    /// <summary>An upcast from an old shape.</summary>
    /// <typeparam name="TOld">The old shape, which the concept's JSON context lists.</typeparam>
    /// <typeparam name="TEvent">Today's event.</typeparam>
    /// <param name="name">The name under which the old shape was recorded.</param>
    /// <param name="today">The conversion. It accepts every value of the old shape, and depends on nothing else.</param>
    public static Upcast From<TOld, TEvent>(string name, Func<TOld, TEvent> today)
        where TOld : class
        where TEvent : Event => new Typed<TOld, TEvent>(name, today);

    /// <summary>Reads the old shape at the reader's position and converts it to today's event.</summary>
    /// <exception cref="JsonException">The JSON is not of the old shape.</exception>
    public abstract Event Read(ref Utf8JsonReader reader);

    private sealed record Typed<TOld, TEvent>(string Name, Func<TOld, TEvent> Today) : Upcast(Name, typeof(TEvent))
        where TOld : class
        where TEvent : Event
    {
        public override Event Read(ref Utf8JsonReader reader) =>
            Today((TOld)Reading.Value(ref reader, SmartSpecJson.Info<TOld>(), "malformed.event.members"));
    }
}
