using System.Text.Json;

namespace SmartSpec.Tool.Playing;

/// <summary>A JSON value that knows its place in the file, so that every error can name it.</summary>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Path">Its path, such as <c>$.steps[3].at</c>.</param>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="Column">Its first byte in the line, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Raw">Its bytes.</param>
internal sealed record Placed(string File, string Path, long Line, long Column, JsonTokenType Kind, ReadOnlyMemory<byte> Raw)
{
    /// <summary>An object's members; none for other values.</summary>
    public List<(string Name, Placed Value)> Members { get; } = [];

    /// <summary>A list's elements; none for other values.</summary>
    public List<Placed> Elements { get; } = [];

    /// <summary>A string's characters, a number's digits.</summary>
    public string Text { get; init; } = "";

    /// <summary>The place, with file, line, column and path.</summary>
    public Words Place => At(File, Path, Line, Column);

    public BadInputException Error(Words expected) => new(Place + Words.Same(": ") + expected);

    public BadInputException Error(Said swedish, Said english) => Error(new(swedish, english));

    public static Words At(string file, string path, long line, long? column) =>
        column is null
            ? new($"{file:path}: rad {line}, {path:path}", $"{file:path}: line {line}, {path:path}")
            : new(
                $"{file:path}: rad {line}, kolumn {column}, {path:path}",
                $"{file:path}: line {line}, column {column}, {path:path}"
            );

    public Placed? Member(string name) => Members.Find(member => member.Name == name).Value;

    public Placed Required(string name) =>
        Object().Member(name) ?? throw Error($"Uppgiften '{name}' saknas här.", $"The member '{name}' is missing here.");

    public Placed Object() =>
        Kind is JsonTokenType.StartObject
            ? this
            : throw Error("Här ska det stå ett objekt: { … }.", "Expected an object: { … }.");

    public IReadOnlyList<Placed> List() =>
        Kind is JsonTokenType.StartArray ? Elements : throw Error("Här ska det stå en lista: [ … ].", "Expected a list: [ … ].");

    public string String() =>
        Kind is JsonTokenType.String ? Text : throw Error("Här ska det stå en sträng.", "Expected a string.");

    public bool Truth() =>
        Kind is JsonTokenType.True or JsonTokenType.False
            ? Kind is JsonTokenType.True
            : throw Error("Här ska det stå true eller false.", "Expected true or false.");

    /// <summary>Refuses members that are not among these.</summary>
    public Placed Only(params string[] names)
    {
        foreach (var (name, value) in Object().Members)
            if (!names.Contains(name))
                throw value.Error(
                    $"Uppgiften '{name}' hör inte hemma här; här kan stå {string.Join(", ", names):all}.",
                    $"There is no member '{name}' here; expected {string.Join(", ", names):all}."
                );
        return this;
    }

    /// <summary>Reads the value with the engine's own reader, and moves its errors to their place in this file.</summary>
    public T Read<T>(Func<ReadOnlyMemory<byte>, T> read)
    {
        try
        {
            return read(Raw);
        }
        catch (MalformedException inner)
        {
            var line = inner.Line is { } within ? Line + within - 1 : Line;
            var column = inner.Line is null or 1 ? Column + (inner.Column ?? 1) - 1 : inner.Column;
            throw new BadInputException(
                At(File, $"{Path}{inner.Path.TrimStart('$')}", line, column) + Words.Same(": ") + Malformations.Said(inner),
                inner
            );
        }
    }
}
