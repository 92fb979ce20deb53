using System.Text.Json;

namespace SmartSpec.Testing;

/// <summary>A JSON value that knows its place in the file, so that every error can name it.</summary>
/// <param name="Path">Its path, such as <c>$.steps[3].at</c>.</param>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="Column">Its first byte in the line, from 1.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Raw">Its bytes.</param>
internal sealed record Placed(string Path, long Line, long Column, JsonTokenType Kind, ReadOnlyMemory<byte> Raw)
{
    /// <summary>An object's members; none for other values.</summary>
    public List<(string Name, Placed Value)> Members { get; } = [];

    /// <summary>A list's elements; none for other values.</summary>
    public List<Placed> Elements { get; } = [];

    /// <summary>A string's characters; empty for other values.</summary>
    public string Text { get; init; } = "";

    /// <summary>An error at this place.</summary>
    /// <param name="swedish">What is wrong, with <c>{value}</c> for the text in the file.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="value">The text in the file; this value's own by default.</param>
    public PlacedException Error(string swedish, string english, string? value = null) =>
        new(Path, Line, Column, new(swedish, english, value ?? Text));

    public Placed? Member(string name) => Members.Find(member => member.Name == name).Value;

    public Placed Required(string name) =>
        Object().Member(name) ?? throw Error($"Uppgiften ”{name}” saknas här.", $"The member '{name}' is missing here.");

    public Placed Object() =>
        Kind is JsonTokenType.StartObject
            ? this
            : throw Error("Här ska det stå ett objekt: { … }.", "Expected an object: { … }.");

    public IReadOnlyList<Placed> List() =>
        Kind is JsonTokenType.StartArray ? Elements : throw Error("Här ska det stå en lista: [ … ].", "Expected a list: [ … ].");

    public string String() =>
        Kind is JsonTokenType.String ? Text : throw Error("Här ska det stå en sträng.", "Expected a string.");

    public bool IsTrue() =>
        Kind is JsonTokenType.True or JsonTokenType.False
            ? Kind is JsonTokenType.True
            : throw Error("Här ska det stå true eller false.", "Expected true or false.");

    /// <summary>Refuses members that are not among these.</summary>
    public Placed Only(params string[] names)
    {
        var expected = string.Join(", ", names);
        foreach (var (name, value) in Object().Members)
            if (!names.Contains(name))
                throw value.Error(
                    $"Uppgiften ”{{value}}” hör inte hemma här; här kan stå {expected}.",
                    $"There is no member '{{value}}' here; expected {expected}.",
                    name
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
            throw new PlacedException(
                $"{Path}{inner.Path.TrimStart('$')}",
                line,
                column,
                new(inner.Explain(Texts.Swedish), inner.Explain(Texts.English)),
                inner
            );
        }
    }
}
