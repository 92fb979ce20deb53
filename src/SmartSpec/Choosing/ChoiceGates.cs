namespace SmartSpec;

/// <summary>The gates on the nomination and the selection of an area, and what became of them.</summary>
internal sealed class ChoiceGates(Strategy state, Area area, bool formed, LocalDate on)
{
    public EquatableArray<ChoiceGate> All()
    {
        var select = area.Step is AreaStep.Deselected ? AreaCommand.Deselect.Act.Command : AreaCommand.Select.Act.Command;
        return [.. On(AreaCommand.Nominate.Act.Command, Nominated()), .. On(select, Decided())];
    }

    /// <summary>What became of the gates on the nomination; null where they are still to be met.</summary>
    private ChoiceGateStanding? Nominated() =>
        area.Step is AreaStep.Proposed or AreaStep.UnderAnalysis ? null
        : area.Step is not AreaStep.Withdrawn && area.Proposers.Count > 0 ? ChoiceGateStanding.Accepted
        : ChoiceGateStanding.NotJudged;

    /// <summary>What was taken over has the number of the first event.</summary>
    private ChoiceGateStanding? Decided() =>
        area.Step is AreaStep.Proposed or AreaStep.UnderAnalysis or AreaStep.Nominated ? null
        : !formed && area.Step is not AreaStep.Withdrawn && area.DecidedIn > 1 ? ChoiceGateStanding.Accepted
        : ChoiceGateStanding.NotJudged;

    private IEnumerable<ChoiceGate> On(string act, ChoiceGateStanding? known)
    {
        var judged = new GateCase
        {
            State = state,
            Act = act,
            Subject = Subject.Of(area.Id),
            Area = area,
            Actor = Actor.System,
            Today = on,
            Input = null,
        };
        foreach (var gate in state.Definition.GatesOn(act))
        {
            var (standing, reason) = known is { } past ? (past, null) : Judge(gate, judged);
            yield return new()
            {
                Act = act,
                Gate = gate.Code,
                Demand = (gate as Checkpoint)?.Label,
                Standing = standing,
                Reason = reason,
            };
        }
    }

    /// <summary>Judges a gate now. Who will decide, and by which decision, is not known.</summary>
    private (ChoiceGateStanding, Reason?) Judge(Gate gate, GateCase judged)
    {
        if (gate is HostGateReference)
            return (ChoiceGateStanding.HostJudges, null);
        if (gate is DecisionGate)
            return (ChoiceGateStanding.DependsOnInput, null);
        var verdict = gate.Judge(judged);
        return verdict.NeedsInput ? (ChoiceGateStanding.DependsOnInput, null)
            : verdict.IsMet ? (ChoiceGateStanding.Met, null)
            : (ChoiceGateStanding.Unmet, ReasonNames.In(state, Unmet(gate, judged, verdict)));
    }

    private Reason Unmet(Gate gate, GateCase judged, GateVerdict verdict)
    {
        var mendedBy = gate.MendedBy(judged);
        return new(
            ReasonKind.Gate,
            gate.Code,
            judged.Subject,
            verdict.Missing,
            gate is Checkpoint checkpoint ? checkpoint.Roles : state.Definition.RolesFor(mendedBy ?? judged.Act)
        )
        {
            MendedBy = mendedBy,
            Demand = (gate as Checkpoint)?.Label,
        };
    }
}
