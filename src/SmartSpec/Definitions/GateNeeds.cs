using System.Collections.Frozen;

namespace SmartSpec;

/// <summary>
/// What must have been done in a strategy before a gate can be met, and by that the acts that gates make impossible.
/// </summary>
internal static class GateNeeds
{
    private static readonly EquatableArray<string> Selected =
    [
        "area.propose",
        "area.begin-analysis",
        "area.nominate",
        "area.select",
    ];

    /// <summary>For each gate that something must precede, the acts without which it is never met.</summary>
    private static readonly FrozenDictionary<string, EquatableArray<string>> ByGate = new Dictionary<
        string,
        EquatableArray<string>
    >
    {
        ["charter-complete"] = ["strategy.state-vision", "strategy.align-with-sdgs"],
        ["managing-body"] = ["organisation.register", "strategy.appoint-managing-body"],
        ["regional-goal"] = ["strategy.add-goal"],
        ["final-evaluation-concluded"] =
        [
            "organisation.register",
            "evaluation.plan",
            "evaluation.commission",
            "evaluation.begin",
            "evaluation.report",
            "evaluation.conclude",
        ],
        ["decision-recorded"] = ["organisation.register", "decision.record"],
        ["assets-in-kinds"] = ["evidence.record-asset", "area.propose", "area.ground"],
        ["opportunity-linked"] = ["evidence.record-opportunity", "area.propose", "area.ground"],
        ["challenge-linked"] = ["evidence.record-challenge", "area.propose", "area.ground"],
        ["goal-linked"] = ["strategy.add-goal", "area.propose", "area.ground"],
        ["criteria-assessed"] = ["area.propose", "area.begin-analysis", "area.assess"],
        ["dialogue-helices"] = ["area.propose", "dialogue.hold-meeting"],
        ["opportunities-analysed"] =
        [
            .. Selected,
            "evidence.record-opportunity",
            "area.ground",
            "development-plan.draft",
            "development-plan.analyse-opportunity",
        ],
        ["fields-defined"] = [.. Selected, "development-plan.draft", "indicator.define", "development-plan.define-field"],
        ["sustainability-assessed"] = [.. Selected, "development-plan.draft", "development-plan.assess-sustainability"],
        ["efforts-traced"] = Listed("effort.trace"),
        ["efforts-owned"] = Listed("effort.assign"),
        ["efforts-timed"] = Listed("effort.schedule"),
        ["output-indicators"] = Listed("indicator.define"),
        ["prioritised"] = Listed("effort.prioritise"),
        ["co-financing"] = Listed("organisation.register", "funding.commit"),
        ["development-plan-in-force"] =
        [
            .. Selected,
            "development-plan.draft",
            "development-plan.submit",
            "development-plan.adopt",
        ],
        ["action-plan-in-force"] =
        [
            .. Selected,
            "action-plan.draft",
            "action-plan.mobilise",
            "action-plan.submit",
            "action-plan.adopt",
            "effort.propose",
        ],
        ["funding-committed"] = ["organisation.register", "effort.propose", "effort.budget", "funding.commit"],
        ["efforts-mature"] = [.. Listed("effort.start"), "action-plan.adopt"],
        ["questions-stated"] = ["evaluation.plan", "evaluation.state-questions"],
        ["grounds-stated"] = ["change.propose"],
        ["impact-assessed"] = ["change.propose", "change.assess"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The acts that give persons the roles that the strategy states.</summary>
    private static readonly FrozenDictionary<Role, string> GivenBy = new Dictionary<Role, string>
    {
        [Role.AreaLead] = "area.appoint-lead",
        [Role.EffortOwner] = "effort.assign",
        [Role.IndicatorOwner] = "indicator.define",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Beginning =
    [
        .. Selected,
        "organisation.register",
        "development-plan.draft",
        "development-plan.submit",
        "development-plan.adopt",
        "effort.propose",
        "action-plan.draft",
        "action-plan.list-efforts",
        "action-plan.mobilise",
        "action-plan.submit",
        "action-plan.adopt",
        "change.propose",
        "evaluation.plan",
        "evaluation.commission",
        "evaluation.begin",
        "evaluation.report",
        "evaluation.conclude",
    ];

    /// <summary>The gates that have such acts.</summary>
    internal static IEnumerable<string> Gates => ByGate.Keys;

    /// <summary>The acts without which a gate is never met.</summary>
    public static EquatableArray<string> Of(string gate) => ByGate.GetValueOrDefault(gate);

    /// <summary>
    /// For each gate that waits for an act which, directly or through other gates, waits for the act that the gate is on: the
    /// act, the gate's position on it, and the act that it waits for.
    /// </summary>
    public static IEnumerable<(string Act, int Position, string For)> InCircles(
        IReadOnlyDictionary<string, EquatableArray<Gate>> gates
    )
    {
        foreach (var (act, onAct) in gates)
            for (var position = 0; position < onAct.Count; position++)
                foreach (var first in Waits(act, onAct[position]))
                    if (first == act || Leads(gates, first, to: act, []))
                    {
                        yield return (act, position, first);
                        break;
                    }
    }

    /// <summary>
    /// For each gate on an act that somebody may do, and which nobody can meet since nobody may do an act that it waits for:
    /// the act, the gate's position on it, and the act of nobody. An act by which something begins or is moved is none of
    /// these: a strategy that is taken over has what it would begin.
    /// </summary>
    public static IEnumerable<(string Act, int Position, string For)> OfNobody(DefinitionDocument document)
    {
        foreach (var (act, onAct) in document.Gates)
            for (var position = 0; position < onAct.Count && !OwnRoles.IsOfNobody(document, act); position++)
                foreach (var needed in Waits(act, onAct[position]))
                    if (!Beginning.Contains(needed) && OwnRoles.IsOfNobody(document, needed))
                    {
                        yield return (act, position, needed);
                        break;
                    }
    }

    private static EquatableArray<string> Waits(string act, Gate gate) =>
        gate is Checkpoint checkpoint ? Giving(checkpoint)
        : gate.IsWaivableOn(act) ? []
        : Of(gate.Code);

    /// <summary>
    /// The act without which nobody has a role that ticks a checkpoint; none where somebody may have one before.
    /// </summary>
    private static EquatableArray<string> Giving(Checkpoint checkpoint)
    {
        var giving = checkpoint.Roles.Select(role => GivenBy.GetValueOrDefault(role)).Distinct().ToList();
        return giving is [{ } act] ? [act] : [];
    }

    private static bool Leads(
        IReadOnlyDictionary<string, EquatableArray<Gate>> gates,
        string from,
        string to,
        HashSet<string> seen
    ) =>
        seen.Add(from)
        && gates.TryGetValue(from, out var onAct)
        && onAct.SelectMany(gate => Waits(from, gate)).Any(next => next == to || Leads(gates, next, to, seen));

    /// <summary>Of a gate on an action plan that lists efforts, and an act on each of them.</summary>
    private static EquatableArray<string> Listed(params ReadOnlySpan<string> acts) =>
        [.. Selected, "effort.propose", "action-plan.draft", "action-plan.list-efforts", .. acts];
}
