namespace SmartSpec.Analysis;

/// <summary>Why a method has no value, or what a reader of its value must know: a code for programs, a sentence for people.</summary>
/// <param name="Code">The code, such as <c>not-connected</c>; it never changes.</param>
/// <param name="Values">The values of the sentence by name: codes of rows and columns, numbers.</param>
public sealed record AnalysisMessage(string Code, EquatableArray<Parameter> Values)
{
    private static readonly MessageText Messages = new("SmartSpec.Analysis.Texts.", "analysis.");

    internal static AnalysisMessage Of(string code, params ReadOnlySpan<(string Name, object Value)> values) =>
        new(code, [.. values.ToArray().Select(value => Parameter(value.Name, value.Value))]);

    /// <summary>The sentence in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>The sentence in a language: what is wrong, and what to do.</summary>
    /// <param name="texts">
    /// The language. Swedish and English are shipped; for another, keys such as <c>analysis.not-connected</c> among the host's own
    /// texts.
    /// </param>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return $"{Messages.Of(Code, Values, texts)} ({Code})";
    }

    /// <summary>A text of the package that is no sentence, such as the name of a measure.</summary>
    internal static string Named(string key, Texts texts) =>
        texts.Of(key) is var own && own != key ? own : Messages.ShippedIn(texts.Language).Of(key);

    private static Parameter Parameter(string name, object value) =>
        value switch
        {
            string text => MessageText.Value(name, text),
            IFormattable number => MessageText.Value(name, number),
            IEnumerable<string> several => new(name, Listed(several)),
            IEnumerable<double> several => new(
                name,
                Listed(several.Select(number => MessageText.Written(number))),
                ParameterKind.Number
            ),
            _ => throw new ArgumentException($"{name} is no text, number or list of them.", nameof(value)),
        };

    /// <summary>The first ten of a list, and how many more there are.</summary>
    private static EquatableArray<string> Listed(IEnumerable<string> values)
    {
        const int most = 10;
        var all = values.ToList();
        return all.Count <= most ? [.. all] : [.. all.Take(most), $"… (+{all.Count - most})"];
    }
}
