namespace SmartSpec.Definitions;

/// <summary>
/// A gate that the host writes in code. The definition names it by id and version; the host gives it to the engine.
/// </summary>
/// <param name="id">
/// The id, such as <c>kalmar.referral</c>: it contains a dot, so that it never equals a shipped gate's code.
/// </param>
/// <param name="version">The version, from 1.</param>
/// <exception cref="ArgumentException">The id has no dot.</exception>
public abstract class HostGate(string id, int version)
{
    /// <summary>The id, which is also the code of the reason when it is unmet.</summary>
    public string Id { get; } = IsId(id) ? id : throw NoId(id);

    /// <summary>The version, from 1.</summary>
    public int Version { get; } = version;

    /// <summary>Whether a text can be the id of a host gate: it contains a dot.</summary>
    internal static bool IsId(string? id) => id is not null && id.Contains('.', StringComparison.Ordinal);

    private static ArgumentException NoId(string? id) =>
        new($"'{id}' is no id of a host gate: it contains a dot, such as kalmar.referral.", nameof(id));

    /// <summary>
    /// The gate's demand, with what to do next, in the language of its readers. A parameter of the verdict is in braces, such as
    /// <c>{length}</c>; a part in brackets is left out where the parameter in it has no value.
    /// </summary>
    public abstract Text Demand { get; }

    /// <summary>The roles that can have the gate met. Default: none.</summary>
    public virtual EquatableArray<Role> WhoCan => [];

    /// <summary>
    /// Judges a case. Pure and total: no clock, no I/O, no exception; the same case always gets the same verdict.
    /// </summary>
    /// <param name="gateCase">The case: the object that the act is on is <see cref="GateCase.Subject"/>.</param>
    public abstract GateVerdict Judge(GateCase gateCase);
}
