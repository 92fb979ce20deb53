namespace SmartSpec.Testing;

/// <summary>A file is not a scenario: the place, and what is wrong there, in Swedish and English.</summary>
public sealed class ScenarioException : FormatException
{
    private readonly PlacedFault fault = new("", "");

    /// <summary>Makes an error without a place.</summary>
    public ScenarioException()
        : this("The file is not a scenario.") { }

    /// <summary>Makes an error without a place.</summary>
    public ScenarioException(string message)
        : base(message) => fault = new(message, message);

    /// <summary>Makes an error without a place.</summary>
    public ScenarioException(string message, Exception innerException)
        : base(message, innerException) => fault = new(message, message);

    internal ScenarioException(PlacedException placed)
        : base($"{Of(placed)}: {placed.Fault.In("en", null)}", placed.InnerException) =>
        (fault, Place) = (placed.Fault, Of(placed));

    /// <summary>The place; null where there is none.</summary>
    public ScenarioPlace? Place { get; }

    /// <summary>
    /// A sentence: what is wrong and what was expected. Messages of the engine's own reader are in English only.
    /// </summary>
    /// <param name="texts">The language; English unless Swedish.</param>
    /// <param name="show">How text from the file is shown, such as shortened; as it is by default.</param>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string What(Texts texts, Func<string, string>? show = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return fault.In(texts.Language, show);
    }

    private static ScenarioPlace Of(PlacedException placed) => new(placed.Path, placed.Line, placed.Column);
}
