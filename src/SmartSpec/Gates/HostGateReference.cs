namespace SmartSpec.Definitions;

/// <summary>A reference in the definition to a gate in the host's code.</summary>
/// <param name="Id">The host gate's id.</param>
internal sealed record HostGateReference(string Id) : Gate
{
    /// <inheritdoc/>
    public override string Code => Id;

    internal override FaultText? Fault => HostGate.IsId(Id) ? null : new("malformed.definition.host-gate", Id);

    /// <summary>Unmet: it is judged here only where the host has not given its gate to the engine.</summary>
    internal override GateVerdict Judge(GateCase on) => Missing([]);

    /// <summary>The verdict where the host has given other versions of the gate to the engine, or none.</summary>
    public GateVerdict Missing(IEnumerable<int> registered) =>
        GateVerdict.Unmet(
            Parameter.Of("id", Id),
            Parameter.Of("version", Version),
            Parameter.Many("registered", registered.Order())
        );
}
