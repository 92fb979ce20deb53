using System.Text.Json;

namespace SmartSpec.Serialization;

/// <summary>
/// Commands as JSON: an object with one member, the command's name, and its parameters in it:
/// <c>{"area.select":{"area":"food","decision":"d1"}}</c>.
/// </summary>
public static class CommandJson
{
    /// <summary>The names of all commands, such as <c>area.select</c>, concept by concept.</summary>
    public static IReadOnlyList<string> Names => CommandNames.All;

    /// <summary>
    /// The JSON Schema of one command, draft 2020-12, for editors, validators and other languages. UTF-16 text, indented.
    /// </summary>
    /// <remarks>
    /// What is read is valid, and what is valid is read, except for what a schema cannot express: that no member is repeated; the
    /// order of members (<c>gate</c> and <c>is</c> first, <c>uri</c> before <c>commitment</c>); how a number is written (no
    /// exponent, no <c>2021.0</c> for a whole one, 28 digits at most with its decimals); halves of surrogate pairs.
    /// </remarks>
    public static string Schema => Schemas.Commands;

    /// <summary>The name of a command.</summary>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    public static string NameOf(Command command) => CommandNames.Of(command);

    /// <summary>The command as JSON.</summary>
    /// <exception cref="ArgumentNullException">The command is null.</exception>
    public static byte[] Write(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = SmartSpecJson.Encoder }))
        {
            Write(writer, command);
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a command at the writer's position.</summary>
    internal static void Write(Utf8JsonWriter writer, Command command)
    {
        var name = CommandNames.Of(command);
        writer.WriteStartObject();
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, command, CommandNames.TypeInfo(name)!);
        writer.WriteEndObject();
    }

    /// <summary>Reads a command.</summary>
    /// <exception cref="MalformedException">The JSON is no command; the error names the place and what was expected.</exception>
    public static Command Read(ReadOnlySpan<byte> json) => Reading.Whole(json, Read);

    /// <summary>
    /// Reads a list of commands: <c>[{"area.select":{…}},{"area.describe":{…}}]</c>. Faults name the place from its start, such
    /// as <c>$[3]['area.select'].area</c>, and <see cref="Reason.Position"/> counts the same way when the list is executed.
    /// </summary>
    /// <exception cref="MalformedException">
    /// The JSON is no list of commands; the error names the place and what was expected.
    /// </exception>
    public static IReadOnlyList<Command> ReadList(ReadOnlySpan<byte> json) => Reading.Whole(json, ReadList);

    private static List<Command> ReadList(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
            throw JsonFault.Unexpected("malformed.commands");
        var commands = new List<Command>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            commands.Add(Read(ref reader));
        return commands;
    }

    /// <summary>Reads a command at the reader's position, the start of its object.</summary>
    /// <exception cref="JsonException">The JSON is no command.</exception>
    internal static Command Read(ref Utf8JsonReader reader)
    {
        if (
            reader.TokenType is not JsonTokenType.StartObject
            || !reader.Read()
            || reader.TokenType is not JsonTokenType.PropertyName
        )
            throw JsonFault.Unexpected("malformed.command");
        var name = reader.GetString()!;
        if (CommandNames.TypeInfo(name) is not { } info)
            throw JsonFault.Other("malformed.no-command", $"'{name}'", $"'{Near.To(name, CommandNames.All)}'");
        reader.Read();
        var command = (Command)Reading.Value(ref reader, info, "malformed.command.members");
        reader.Read();
        return reader.TokenType is JsonTokenType.EndObject ? command : throw JsonFault.Unexpected("malformed.command.one");
    }
}
