using System.Collections.Frozen;

namespace SmartSpec;

/// <summary>The judge of an act's gates: those of the definition, and those of the host that the definition names.</summary>
internal sealed class GateKeeper(IEnumerable<HostGate> hostGates)
{
    private readonly FrozenDictionary<(string, int), HostGate> hosts = hostGates.ToFrozenDictionary(gate =>
        (gate.Id, gate.Version)
    );

    /// <summary>Adds a reason for every gate of the act that is unmet.</summary>
    public void Judge(DecisionContext context, EquatableArray<Gate> gates, string key, in GateSubject on, Command? input)
    {
        if (gates.Count == 0)
            return;
        var judged = Case(context, key, on, input);
        foreach (var gate in gates)
        {
            var host = HostOf(gate);
            var verdict = Verdict(gate, host, judged);
            context.AddVerdict(gate, verdict);
            if (verdict.IsMet || verdict.NeedsInput || IsWaived(gate, input))
                continue;
            context.Add(
                new(ReasonKind.Gate, CodeOf(gate, host), on.Subject, verdict.Missing, WhoCan(gate, host, context, key))
                {
                    MendedBy = gate.MendedOn(key),
                    Said = host?.Demand ?? (gate as Checkpoint)?.Label,
                }
            );
        }
    }

    private static GateCase Case(DecisionContext context, string key, GateSubject on, Command? input) =>
        new(context.State, key, on, context.Actor, context.Today, input)
        {
            CanRecordDecision =
                input is not IHasDecision
                && context.State.Organisations.Count > 0
                && context.IsAuthorised(DecisionCommand.Record.Act.Command),
        };

    private HostGate? HostOf(Gate gate) =>
        gate is HostGateReference reference ? hosts.GetValueOrDefault((reference.Id, reference.Version)) : null;

    private static GateVerdict Verdict(Gate gate, HostGate? host, GateCase on) =>
        host?.Judge(on) ?? (gate is HostGateReference ? GateVerdict.Unmet("id", gate.Code) : gate.Judge(on));

    private static bool IsWaived(Gate gate, Command? input) =>
        gate.IsWaivable
        && (input is null || (input is IHasWaivers waiving && waiving.Waivers.Any(waiver => waiver.Gate == gate.Code)));

    private static string CodeOf(Gate gate, HostGate? host) =>
        gate is HostGateReference && host is null ? GateRefusals.HostGateMissing.Code : gate.Code;

    private static EquatableArray<Role> WhoCan(Gate gate, HostGate? host, DecisionContext context, string key) =>
        gate switch
        {
            Checkpoint checkpoint => checkpoint.Roles,
            HostGateReference => host?.WhoCan ?? [],
            _ => context.State.Definition.RolesFor(gate.MendedOn(key) ?? key),
        };
}
