namespace SmartSpec;

/// <summary>The step of an object in its lifecycle.</summary>
/// <param name="Lifecycle">The name of the lifecycle, such as <c>area</c>.</param>
/// <param name="Code">The code of the step, such as <c>under-analysis</c>.</param>
public readonly record struct SubjectStep(string Lifecycle, string Code)
{
    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>The step's name in a language.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Of($"step.{Lifecycle}.{Code}");
    }
}
