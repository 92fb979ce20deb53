namespace SmartSpec.Tool;

/// <summary>Places in JSON files, and what is wrong there, in words.</summary>
internal static class JsonPlaces
{
    public static Words At(string file, string path, long line, long? column) =>
        column is null
            ? new($"{file:path}: rad {line}, {path:path}", $"{file:path}: line {line}, {path:path}")
            : new(
                $"{file:path}: rad {line}, kolumn {column}, {path:path}",
                $"{file:path}: line {line}, column {column}, {path:path}"
            );

    /// <summary>What is wrong, of which the engine's own reader has only English sentences.</summary>
    /// <param name="inner">The error of a reader, where there is one.</param>
    /// <param name="what">The sentence in a language, with text from the file shown in a way.</param>
    public static Words What(Exception? inner, Func<Texts, Func<string, string>, string> what) =>
        inner is MalformedException malformed
            ? Malformations.Explain(malformed)
            : new(
                what(Texts.Swedish, value => Words.Same($"{value}").Swedish),
                what(Texts.English, value => Words.Same($"{value}").English)
            );
}
