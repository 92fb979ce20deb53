namespace SmartSpec;

/// <summary>
/// A gate that the host writes in code. The definition names it by id and version; the host gives it to the engine.
/// </summary>
/// <param name="id">
/// The id, such as <c>kalmar.referral</c>: it holds a point, so that it never meets a shipped gate's code.
/// </param>
/// <param name="version">The version, from 1.</param>
public abstract class HostGate(string id, int version)
{
    /// <summary>The id, which is also the code of the reason when it is unmet.</summary>
    public string Id { get; } = id;

    /// <summary>The version, from 1.</summary>
    public int Version { get; } = version;

    /// <summary>What the gate asks for, with what to do next, as people read it.</summary>
    public abstract Text Demand { get; }

    /// <summary>The roles that can see to it that the gate is met. Default: none named.</summary>
    public virtual EquatableArray<Role> WhoCan => [];

    /// <summary>
    /// Judges a case. Pure and total: no clock, no I/O, no exception; the same case always gets the same verdict.
    /// </summary>
    public abstract GateVerdict Judge(GateCase on);
}
