using System.Collections.Frozen;

namespace SmartSpec;

/// <summary>The judge of an act's gates: those of the definition, and those of the host that the definition names.</summary>
internal sealed class GateKeeper
{
    private readonly FrozenDictionary<(string, int), HostGate> hosts;

    /// <exception cref="ArgumentException">A gate is given twice; the message names all that are.</exception>
    public GateKeeper(IEnumerable<HostGate> hostGates)
    {
        var byName = hostGates.ToLookup(gate => (gate.Id, gate.Version));
        if (Names(byName.Where(same => same.Count() > 1).Select(same => same.Key)) is { Length: > 0 } twice)
            throw new ArgumentException($"An engine accepts each host gate once; given more than once: {twice}.");
        hosts = byName.ToFrozenDictionary(same => same.Key, same => same.First());
    }

    /// <summary>The host's gates that definitions name and that are missing, such as <c>kalmar.referral version 1</c>.</summary>
    public string Missing(IEnumerable<ProcessDefinition> definitions) =>
        Names(
            definitions
                .SelectMany(definition => definition.Document.Gates.Values)
                .SelectMany(onAct => onAct)
                .OfType<HostGateReference>()
                .Select(gate => (gate.Id, gate.Version))
                .Where(name => !hosts.ContainsKey(name))
        );

    private static string Names(IEnumerable<(string Id, int Version)> gates) =>
        string.Join(", ", gates.Distinct().Order().Select(gate => $"{gate.Id} version {Parameter.Written(gate.Version)}"));

    /// <summary>Adds a reason for every gate of the act that is unmet.</summary>
    public void Judge(
        DecisionContext context,
        EquatableArray<Gate> gates,
        string key,
        in GateSubject on,
        Command? input,
        LocalDate? decidedSince = null
    )
    {
        if (gates.Count == 0)
            return;
        var isDecided = gates.Any(static gate => gate is DecisionGate);
        var judged = Case(context, key, on, input, isDecided && CanRecordDecision(context, input), decidedSince);
        foreach (var gate in gates)
        {
            var host = HostOf(gate);
            var verdict = Verdict(gate, host, judged);
            context.AddVerdict(gate, verdict);
            if (verdict.IsMet || verdict.NeedsInput || IsWaived(gate, key, input))
                continue;
            var mendedBy = gate.MendedBy(judged);
            context.AddUnmet(
                gate,
                new(
                    ReasonKind.Gate,
                    CodeOf(gate, host),
                    on.Subject,
                    MissingOf(gate, key, verdict),
                    WhoCan(gate, host, context.State, mendedBy ?? key)
                )
                {
                    MendedBy = mendedBy,
                    Demand = host?.Demand ?? (gate as Checkpoint)?.Label,
                }
            );
        }
    }

    /// <summary>The case that the gates of an act judge.</summary>
    public GateCase Case(DecisionContext context, string key, GateSubject on, Command? input) =>
        Case(context, key, on, input, CanRecordDecision(context, input));

    private static GateCase Case(
        DecisionContext context,
        string key,
        GateSubject on,
        Command? input,
        bool canRecord,
        LocalDate? decidedSince = null
    ) =>
        new()
        {
            State = context.State,
            Before = context.Before,
            Act = key,
            Subject = on.Subject,
            Area = on.Area,
            Plan = on.Plan,
            Effort = on.Effort,
            Indicator = on.Indicator,
            Review = on.Review,
            Cycle = on.Cycle,
            Report = on.Report,
            Change = on.Change,
            Actor = context.Actor,
            Today = context.Today,
            Input = input,
            CanRecordDecision = canRecord,
            DecidedSince = decidedSince,
        };

    /// <summary>
    /// Whether the actor could record a decision in the same list of commands: in role, and with the gates of that act.
    /// </summary>
    public bool CanRecordDecision(DecisionContext context, Command? input)
    {
        var record = DecisionCommand.Record.Act.Command;
        if (input is IHasDecision || context.State.Organisations.Count == 0 || !context.IsAuthorised(record))
            return false;
        var gates = context.State.Definition.GatesOn(record);
        if (gates.Count == 0)
            return true;
        var recording = Case(context, record, GateSubject.Of(context.State), null, canRecord: false);
        return gates.All(gate => Verdict(gate, HostOf(gate), recording) is var verdict && (verdict.IsMet || verdict.NeedsInput));
    }

    private HostGate? HostOf(Gate gate) =>
        gate is HostGateReference reference ? hosts.GetValueOrDefault((reference.Id, reference.Version)) : null;

    private GateVerdict Verdict(Gate gate, HostGate? host, GateCase on) =>
        host is not null ? Judged(host, on)
        : gate is HostGateReference reference ? reference.Missing(VersionsOf(reference.Id))
        : gate.Judge(on);

    private IEnumerable<int> VersionsOf(string id) => hosts.Values.Where(host => host.Id == id).Select(host => host.Version);

    /// <exception cref="InvalidOperationException">The host's gate throws, which no gate may.</exception>
    private static GateVerdict Judged(HostGate host, GateCase on)
    {
        try
        {
            return host.Judge(on);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new InvalidOperationException(
                $"The host gate {host.Id} version {host.Version} threw {fault.GetType().Name} on {on.Subject}: {fault.Message}",
                fault
            );
        }
    }

    private static bool IsWaived(Gate gate, string key, Command? input) =>
        gate.IsWaivableOn(key)
        && (input is null || (input is IHasWaivers waiving && waiving.Waivers.Any(waiver => waiver.Gate == gate.Code)));

    /// <summary>What is missing; for a gate that can be waived, also whether that is possible on the act.</summary>
    private static EquatableArray<Parameter> MissingOf(Gate gate, string key, GateVerdict verdict) =>
        gate.IsWaivable
            ? [.. verdict.Missing, Parameter.Many<string>("waivable", gate.IsWaivableOn(key) ? [gate.Code] : [])]
            : verdict.Missing;

    private static string CodeOf(Gate gate, HostGate? host) =>
        gate is HostGateReference && host is null ? GateRefusals.HostGateMissing.Code : gate.Code;

    private static EquatableArray<Role> WhoCan(Gate gate, HostGate? host, Strategy state, string act) =>
        gate switch
        {
            Checkpoint checkpoint => checkpoint.Roles,
            HostGateReference => host?.WhoCan ?? [],
            _ => state.Definition.RolesFor(act),
        };
}
