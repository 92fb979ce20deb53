using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>The stable names of commands, such as <c>area.select</c>.</summary>
internal static class CommandNames
{
    private static readonly NameBook<Command> Book = new([.. Concepts.All.SelectMany(concept => concept.Commands)]);

    /// <summary>All names, concept by concept.</summary>
    public static IReadOnlyList<string> All => Book.All;

    /// <summary>The name of a command.</summary>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    public static string Of(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return Book.Of(command);
    }

    internal static JsonTypeInfo? TypeInfo(string name) => Book.TypeInfo(name);

    /// <summary>The command with this name, which there must be.</summary>
    internal static NameBook<Command>.Entry Find(string name) => Book.Find(name)!;
}
