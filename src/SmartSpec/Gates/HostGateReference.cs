namespace SmartSpec.Definitions;

/// <summary>A reference in the definition to a gate in the host's code.</summary>
/// <param name="Id">The host gate's id.</param>
public sealed record HostGateReference(string Id) : Gate
{
    /// <inheritdoc/>
    public override string Code => Id;

    internal override string? Fault =>
        Id.Contains('.', StringComparison.Ordinal) ? null : $"the id of a host's gate contains a dot, such as region.{Id}";

    /// <summary>Never called: the engine judges the host's gate itself.</summary>
    internal override GateVerdict Judge(GateCase on) => GateVerdict.Unmet();
}
