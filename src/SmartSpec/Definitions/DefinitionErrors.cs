namespace SmartSpec;

/// <summary>
/// What makes an act impossible in a well-formed definition. A recorded definition is read with it; no strategy begins under it.
/// </summary>
internal static class DefinitionErrors
{
    /// <summary>The acts that begin a strategy: gates do not apply to them.</summary>
    private static readonly string[] Beginnings = [StrategyCommand.Found.Act.Command, StrategyCommand.TakeOver.Act.Command];

    public static IEnumerable<DefinitionFinding> In(DefinitionDocument document) =>
        [
            .. document.Gates.SelectMany(onAct =>
                onAct.Value.SelectMany((gate, position) => On(onAct.Key, gate, $"$.gates['{onAct.Key}'][{position}]", document))
            ),
            .. GateNeeds
                .InCircles(document.Gates)
                .Select(found =>
                    DefinitionFinding.Error(
                        "gate-never-met",
                        $"$.gates['{found.Act}'][{found.Position}]",
                        document.Gates[found.Act][found.Position].Code,
                        found.Act,
                        found.For
                    )
                ),
            .. GateNeeds
                .OfNobody(document)
                .Select(found =>
                    DefinitionFinding.Error(
                        "gate-of-nobody",
                        $"$.gates['{found.Act}'][{found.Position}]",
                        document.Gates[found.Act][found.Position].Code,
                        found.Act,
                        found.For
                    )
                ),
            .. OwnRoles.Misspelt(document),
            .. Assigned(document),
        ];

    /// <summary>Roles that no assignment can give, and assignments that nobody can give.</summary>
    private static IEnumerable<DefinitionFinding> Assigned(DefinitionDocument document)
    {
        if (document.AssignedRoles is not { Count: > 0 } assigned)
            yield break;
        foreach (var (position, role) in assigned.Index())
            if (!AssignmentRules.IsAssignable(role))
                yield return DefinitionFinding.Error("role-not-assignable", $"$.assignedRoles[{position}]", role.Code);
        var grant = AssignmentCommand.Grant.Act.Command;
        if (!OwnRoles.For(document, grant).Any(role => !assigned.Contains(role) && OwnRoles.IsOn(role, SubjectKind.Strategy)))
            yield return DefinitionFinding.Error("assignment-of-nobody", "$.assignedRoles", grant);
    }

    private static IEnumerable<DefinitionFinding> On(string act, Gate gate, string path, DefinitionDocument document)
    {
        if (Beginnings.Contains(act))
        {
            yield return DefinitionFinding.Error("gate-not-judged", path, gate.Code, act);
            yield break;
        }

        if (
            gate switch
            {
                DecisionGate.DecisionRecorded when !ActKeys.Gives<IHasDecision>(act) => "decision",
                DecisionGate.EffectiveDateValid when !ActKeys.Gives<IHasEffectiveDate>(act) => "effectiveFrom",
                _ => null,
            } is
            { } member
        )
            yield return DefinitionFinding.Error("gate-without-input", path, gate.Code, act, member);
        if (
            gate is DecisionGate.FourEyes fourEyes
            && (fourEyes.Between ?? document.FourEyes) is not SmartSpec.Definitions.FourEyes.Off
            && !Preparation.Precedes(act)
        )
            yield return DefinitionFinding.Error("four-eyes-without-preparation", path, act);
        if (PlanKinds.Of(gate) is { } kind && PlanKinds.Of(act) is { } other && kind != other)
            yield return DefinitionFinding.Error("gate-of-other-plan", path, gate.Code, act);
        if (gate is ActionPlanGate.CoFinancing coFinancing)
            foreach (var finding in Shares(coFinancing.Shares, path))
                yield return finding;
        if (gate is Checkpoint checkpoint && !checkpoint.Roles.Any(role => OwnRoles.IsOn(role, ActKeys.Judged(act))))
            yield return DefinitionFinding.Error("checkpoint-of-nobody", $"{path}.roles", checkpoint.Id.Value, act);
    }

    /// <summary>Shares with which public and private money can be all the money that there is; each source once.</summary>
    private static IEnumerable<DefinitionFinding> Shares(EquatableArray<SourceShare> shares, string path)
    {
        foreach (var (position, share) in shares.Index())
            if (shares.Take(position).Any(other => other.Source == share.Source))
                yield return DefinitionFinding.Error("source-twice", $"{path}.shares[{position}].source", Kebab.Of(share.Source));
        var most = Enum.GetValues<FundingSource>().ToDictionary(source => source, source => Most(shares, source));
        if (
            most.Values.Sum() < 100
            || most[FundingSource.Private] <= 0
            || !most.Any(source => source.Key.IsPublic() && source.Value > 0)
        )
            yield return DefinitionFinding.Error("shares-unreachable", $"{path}.shares");
    }

    private static decimal Most(EquatableArray<SourceShare> shares, FundingSource source) =>
        shares.Where(share => share.Source == source).Select(share => share.MaxPercent).Append(100).Min();
}
