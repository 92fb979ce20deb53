namespace SmartSpec;

/// <summary>What is allowed in a definition, and probably not what the region means.</summary>
internal static class DefinitionWarnings
{
    /// <summary>The acts by which a body binds the region: they rest on a recorded decision.</summary>
    private static readonly EquatableArray<string> Binding =
    [
        StrategyCommand.Launch.Act.Command,
        AreaCommand.Select.Act.Command,
        .. PlanCommand.Adopt.Act.Keys,
        ChangeCommand.Approve.Act.Command,
    ];

    /// <summary>Gates that say the same on several acts: what one act lets through, another would stop.</summary>
    private static readonly (Type Gate, EquatableArray<string> Acts)[] Together =
    [
        (
            typeof(AreaGate.LimitedNumber),
            [AreaCommand.Select.Act.Command, ReviewCommand.Reaffirm.Act.Command, ChangeCommand.Approve.Act.Command]
        ),
        (typeof(ActionPlanGate.CoFinancing), ["action-plan.submit", "action-plan.adopt"]),
        (typeof(ActionPlanGate.FundingCovers), ["action-plan.submit", "action-plan.adopt"]),
    ];

    public static IEnumerable<DefinitionFinding> In(DefinitionDocument document) =>
        [
            .. ActsOfNobody(document),
            .. RolesIn(document),
            .. document.Gates.SelectMany(onAct =>
                onAct.Value.SelectMany((gate, position) => On(onAct.Key, gate, $"$.gates['{onAct.Key}'][{position}]", document))
            ),
            .. Safeguards(document),
            .. Differing(document),
        ];

    /// <summary>Acts that no role has, or only roles that nobody can have on their objects.</summary>
    private static IEnumerable<DefinitionFinding> ActsOfNobody(DefinitionDocument document)
    {
        foreach (var act in ActKeys.All)
        {
            if (OwnRoles.IsOfNobody(document, act))
                yield return DefinitionFinding.Warning(
                    "act-of-nobody",
                    document.Roles.ContainsKey(act) ? $"$.roles['{act}']" : "$.roles",
                    act
                );
        }
    }

    private static IEnumerable<DefinitionFinding> RolesIn(DefinitionDocument document)
    {
        var used = OwnRoles.Places(document).ToList();
        foreach (var role in OwnRoles.Named(document))
            if (used.TrueForAll(place => place.Role != role))
                yield return DefinitionFinding.Warning("role-of-nothing", $"$.roleNames['{role}']", role.Code);
        var known = OwnRoles.Shipped.Concat(OwnRoles.Named(document)).ToHashSet();
        foreach (var (role, path) in used.DistinctBy(place => place.Role))
            if (!known.Contains(role) && OwnRoles.Meant(role.Code, known) is null)
                yield return DefinitionFinding.Warning("role-without-name", path, role.Code);
        foreach (var (position, role) in (document.AssignedRoles ?? []).Index())
            if (!OwnRoles.Acting(document).Contains(role))
                yield return DefinitionFinding.Warning("assigned-role-of-nothing", $"$.assignedRoles[{position}]", role.Code);
    }

    private static IEnumerable<DefinitionFinding> On(string act, Gate gate, string path, DefinitionDocument document)
    {
        var isAlwaysMet = gate switch
        {
            ActionPlanGate.FundingCovers { Percent: 0 } or ChangeGate.NotPremature { Percent: 0 } => true,
            AreaGate.CriteriaAssessed => document.Criteria.Count == 0,
            DecisionGate.FourEyes { Between: var between } => (between ?? document.FourEyes) is FourEyes.Off,
            _ => false,
        };
        if (isAlwaysMet)
            yield return DefinitionFinding.Warning("gate-always-met", path, gate.Code, act);
        else if (gate.IsWaivable && !ActKeys.Gives<IHasWaivers>(act))
            yield return DefinitionFinding.Warning("gate-without-waiver", path, gate.Code, act);
    }

    private static IEnumerable<DefinitionFinding> Safeguards(DefinitionDocument document)
    {
        if (
            !document
                .Gates.Values.SelectMany(onAct => onAct)
                .Any(gate =>
                    gate is DecisionGate.FourEyes fourEyes && (fourEyes.Between ?? document.FourEyes) is not FourEyes.Off
                )
        )
            yield return DefinitionFinding.Warning("four-eyes-nowhere", "$.fourEyes");
        foreach (var act in Binding)
            if (Find(document, act, typeof(DecisionGate.DecisionRecorded)) is null)
                yield return DefinitionFinding.Warning("decision-not-recorded", $"$.gates['{act}']", act);
        if (Together[0].Acts.All(act => Find(document, act, typeof(AreaGate.LimitedNumber)) is null))
            yield return DefinitionFinding.Warning("number-unlimited", "$.gates['area.select']");
        if (document.Criteria.Count == 0)
            yield return DefinitionFinding.Warning("criteria-missing", "$.criteria");
        if (document.FollowUp is null)
            yield return DefinitionFinding.Warning("follow-up-missing", "$.followUp");
        if (document.Signals is not { Rules.Count: > 0 })
            yield return DefinitionFinding.Warning("signals-missing", "$.signals");
    }

    private static IEnumerable<DefinitionFinding> Differing(DefinitionDocument document)
    {
        foreach (var (type, acts) in Together)
        {
            var first = acts.FirstOrDefault(act => Find(document, act, type) is not null);
            if (first is null)
                continue;
            foreach (var act in acts)
                if (Find(document, act, type) != Find(document, first, type))
                    yield return DefinitionFinding.Warning(
                        "gate-differs",
                        $"$.gates['{act}']",
                        Find(document, first, type)!.Code,
                        act,
                        first
                    );
        }
    }

    private static Gate? Find(DefinitionDocument document, string act, Type gate) =>
        document.Gates.TryGetValue(act, out var onAct) ? onAct.FirstOrDefault(other => other.GetType() == gate) : null;
}
