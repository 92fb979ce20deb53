namespace SmartSpec.Definitions;

/// <summary>A finding about a process definition: what is impossible or unwise in it, and where.</summary>
public sealed record DefinitionFinding
{
    /// <summary>The code of what was found, such as <c>act-of-nobody</c>. Stable.</summary>
    public required string Code { get; init; }

    /// <summary>The severity.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The JSON path of the place, such as <c>$.gates['area.select'][0]</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The values in the sentence, as they are in the JSON.</summary>
    public required EquatableArray<string> Values { get; init; }

    /// <summary>The sentence in every language.</summary>
    internal FaultText Sentence => new($"finding.{Code}", [.. Values]);

    /// <summary>The sentences in a language: what was found, and what to do.</summary>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public string Explain(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Sentence.In(texts);
    }

    /// <summary>The place and the sentences in English.</summary>
    public override string ToString() => $"{Path}: {Explain(Texts.English)} ({Code})";

    internal static DefinitionFinding Error(string code, string path, params EquatableArray<string> values) =>
        new()
        {
            Code = code,
            Severity = FindingSeverity.Error,
            Path = path,
            Values = values,
        };

    internal static DefinitionFinding Warning(string code, string path, params EquatableArray<string> values) =>
        Error(code, path, values) with
        {
            Severity = FindingSeverity.Warning,
        };
}
