namespace SmartSpec.Import;

/// <summary>A fault of an import, with its place.</summary>
/// <param name="Place">The place; null where it is in no CSV file, but in the statement that the files were added to.</param>
/// <param name="Code">
/// The code, such as <c>heading-unknown</c>; where the engine refuses the value there, the code in its catalogue of refusals.
/// </param>
/// <param name="Values">The values of the fault by name: text from the file, numbers, keys of labels.</param>
public sealed record ImportFault(ImportPlace? Place, string Code, EquatableArray<Parameter> Values)
{
    /// <summary>The code of the note that counts references to efforts which were not checked.</summary>
    public const string Unchecked = "references-unchecked";

    /// <summary>The engine's reason, where the engine refuses it; otherwise null.</summary>
    public Reason? Reason { get; init; }

    /// <summary>The place and the sentence in English.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>The place and the sentence in a language.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Place is null ? What(texts) : $"{Place.File}: {Place.In(texts)}: {What(texts)}";
    }

    /// <summary>A sentence: what is wrong and how to correct it.</summary>
    /// <param name="texts">
    /// The language. Swedish and English are shipped; for another, keys such as <c>import.heading-unknown</c> among the host's
    /// own texts.
    /// </param>
    /// <param name="show">How text from the file is shown, such as shortened; as it is by default.</param>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string What(Texts texts, Func<string, string>? show = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Reason?.ToString(texts) ?? FaultText.Of(Code, Values, texts, show);
    }
}
