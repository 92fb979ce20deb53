namespace SmartSpec.Definitions;

/// <summary>The verdict of a gate: met, unmet with what is missing, or dependent on the input.</summary>
public sealed class GateVerdict
{
    private readonly Func<EquatableArray<Parameter>> missing;

    private GateVerdict(bool met, bool needsInput, Func<EquatableArray<Parameter>> missing) =>
        (IsMet, NeedsInput, this.missing) = (met, needsInput, missing);

    /// <summary>The gate is met.</summary>
    public static GateVerdict Met { get; } = new(true, false, static () => []);

    /// <summary>The gate depends on an input that is not there yet; only in a probe.</summary>
    public static GateVerdict DependsOnInput { get; } = new(false, true, static () => []);

    /// <summary>Whether the gate is met.</summary>
    public bool IsMet { get; }

    /// <summary>Whether the gate depends on an input that is not there yet.</summary>
    public bool NeedsInput { get; }

    /// <summary>The missing things, by name.</summary>
    public EquatableArray<Parameter> Missing => missing();

    /// <summary>The gate is unmet.</summary>
    /// <param name="missing">What is missing, by name; the gate's text can show it.</param>
    public static GateVerdict Unmet(params IEnumerable<Parameter> missing)
    {
        var all = missing.ToEquatableArray();
        return new(false, false, () => all);
    }

    /// <summary>The gate is unmet.</summary>
    /// <param name="missing">Makes what is missing when it is read; where a gate can be waived, it often is not.</param>
    internal static GateVerdict Unmet(Func<EquatableArray<Parameter>> missing) => new(false, false, missing);

    /// <summary>The gate is unmet; one thing is missing.</summary>
    /// <param name="name">Its name, as the gate's text shows it in braces.</param>
    /// <param name="value">Its value.</param>
    public static GateVerdict Unmet(string name, string value) => Unmet(Parameter.Of(name, value));
}
