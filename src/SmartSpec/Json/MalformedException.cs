using System.Globalization;

namespace SmartSpec.Serialization;

/// <summary>
/// A document, definition, command or history that is not of its form. Names the place and what was expected; nothing was read.
/// </summary>
public sealed class MalformedException : FormatException
{
    /// <summary>Makes an error without a place.</summary>
    public MalformedException()
        : this("$", null, null, "The text is malformed.") { }

    /// <summary>Makes an error without a place.</summary>
    public MalformedException(string message)
        : this("$", null, null, message) { }

    /// <summary>Makes an error without a place.</summary>
    public MalformedException(string message, Exception innerException)
        : base(message, innerException) => Path = "$";

    /// <summary>Makes an error.</summary>
    /// <param name="path">The JSON path, such as <c>$.gates['area.select'][0].max</c>.</param>
    /// <param name="line">The line, from 1; null where there is none.</param>
    /// <param name="column">The byte in the line, from 1; null where there is none.</param>
    /// <param name="expected">The sentence in English: what is wrong and what was expected.</param>
    public MalformedException(string path, long? line, long? column, string expected)
        : base(Message(path, line, column, expected)) => (Path, Line, Column, Expected) = (path, line, column, expected);

    internal MalformedException(string path, long? line, long? column, FaultText sentence)
        : this(path, line, column, sentence.In(Texts.English)) => Sentence = sentence;

    /// <summary>The JSON path of the place.</summary>
    public string Path { get; }

    /// <summary>The line of the place, from 1; null where there is none.</summary>
    public long? Line { get; }

    /// <summary>The byte in the line, from 1; null where there is none.</summary>
    public long? Column { get; }

    /// <summary>The sentence in English: what is wrong and what was expected.</summary>
    public string Expected { get; } = "";

    /// <summary>The sentence in every language; null where it exists in English only.</summary>
    internal FaultText? Sentence { get; }

    /// <summary>The cause, where it is known.</summary>
    /// <value>Default: <see cref="MalformedCause.Other"/>.</value>
    public MalformedCause Cause { get; init; }

    /// <summary>The members that the cause is about, in quotation marks, as in the sentence.</summary>
    /// <value>Default: none.</value>
    public string About { get; init; } = "";

    /// <summary>The sentence in a language; in English where none exists in that language.</summary>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public string Explain(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Sentence?.In(texts) ?? Expected;
    }

    /// <summary>The place, what is wrong and what was expected, in a language.</summary>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public string ToString(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var key = (Line, Column) switch
        {
            (null, _) => "malformed.at.path",
            (_, null) => "malformed.at.line",
            _ => "malformed.at",
        };
        return new FaultText(key, Path, $"{Line}", $"{Column}", Explain(texts)).In(texts);
    }

    private static new string Message(string path, long? line, long? column, string expected) =>
        (line, column) switch
        {
            (null, _) => $"{path}: {expected}",
            (_, null) => string.Create(CultureInfo.InvariantCulture, $"line {line}: {expected}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}, {path}: {expected}"),
        };
}
