namespace SmartSpec.Tests.Definitions;

/// <summary>
/// The shipped definition with one thing wrong: for each finding, the smallest change that brings it about, and its place.
/// </summary>
internal static class Flawed
{
    private static readonly DefinitionDocument Shipped = ProcessDefinition.Default.Document with { Id = "flawed" };

    public static IReadOnlyDictionary<string, (DefinitionDocument Document, string Path)> All { get; } =
        new Dictionary<string, (DefinitionDocument, string)>
        {
            ["gate-without-input"] = (Gate("area.nominate", Gates.DecisionRecorded()), "$.gates['area.nominate'][0]"),
            ["gate-not-judged"] = (Gate("strategy.found", new StrategyGate.RegionalGoal()), "$.gates['strategy.found'][0]"),
            ["gate-never-met"] = (Gate("area.assess", new AreaGate.CriteriaAssessed()), "$.gates['area.assess'][0]"),
            ["gate-of-nobody"] = (Roles("evidence.record-opportunity"), "$.gates['area.nominate'][1]"),
            ["shipped-id"] = (Shipped with { Id = ProcessDefinition.Default.Document.Id, AnswerDays = 1 }, "$.id"),
            ["gate-of-other-plan"] = (
                Gate("action-plan.return", new DevelopmentPlanGate.FieldsDefined()),
                "$.gates['action-plan.return'][0]"
            ),
            ["four-eyes-without-preparation"] = (Gate("area.pause", Gates.FourEyes()), "$.gates['area.pause'][0]"),
            ["source-twice"] = (
                Shares(new(FundingSource.Eu, 40), new(FundingSource.Eu, 50)),
                "$.gates['action-plan.adopt'][0].shares[1].source"
            ),
            ["shares-unreachable"] = (
                Shares(new SourceShare(FundingSource.Private, 0)),
                "$.gates['action-plan.adopt'][0].shares"
            ),
            ["checkpoint-of-nobody"] = (
                Gate("strategy.launch", new Checkpoint("referral", Sample.Text, [Role.AreaLead])),
                "$.gates['strategy.launch'][0].roles"
            ),
            ["role-misspelt"] = (Roles("area.select", new Role("decison-body")), "$.roles['area.select'][0]"),
            ["role-not-assignable"] = (Shipped with { AssignedRoles = [Role.Evaluator, Role.AreaLead] }, "$.assignedRoles[1]"),
            ["assignment-of-nobody"] = (
                Roles("assignment.grant", Role.Evaluator) with
                {
                    AssignedRoles = [Role.Evaluator],
                },
                "$.assignedRoles"
            ),
            ["assigned-role-of-nothing"] = (Shipped with { AssignedRoles = [Role.Reader] }, "$.assignedRoles[0]"),
            ["act-of-nobody"] = (Roles("area.select"), "$.roles['area.select']"),
            ["role-of-nothing"] = (Names("gender-officer"), "$.roleNames['gender-officer']"),
            ["role-without-name"] = (Roles("area.pause", new Role("gender-officer")), "$.roles['area.pause'][0]"),
            ["gate-always-met"] = (
                Gate("action-plan.mobilise", new ActionPlanGate.FundingCovers(0)),
                "$.gates['action-plan.mobilise'][0]"
            ),
            ["gate-without-waiver"] = (Gate("change.reject", new ChangeGate.NotPremature()), "$.gates['change.reject'][0]"),
            ["four-eyes-nowhere"] = (Without("four-eyes"), "$.fourEyes"),
            ["decision-not-recorded"] = (Without("decision-recorded"), "$.gates['strategy.launch']"),
            ["number-unlimited"] = (Without("limited-number"), "$.gates['area.select']"),
            ["criteria-missing"] = (Shipped with { Criteria = [] }, "$.criteria"),
            ["follow-up-missing"] = (Shipped with { FollowUp = null }, "$.followUp"),
            ["signals-missing"] = (Shipped with { Signals = null }, "$.signals"),
            ["gate-differs"] = (Limit(7), "$.gates['review.reaffirm']"),
        };

    private static DefinitionDocument Gate(string act, Gate gate) => Set(act, [gate]);

    private static DefinitionDocument Shares(params EquatableArray<SourceShare> shares) =>
        Gate("action-plan.adopt", new ActionPlanGate.CoFinancing(shares));

    private static DefinitionDocument Limit(int max) =>
        Set(
            "area.select",
            [
                .. Shipped
                    .Gates["area.select"]
                    .Select(gate => gate is AreaGate.LimitedNumber ? new AreaGate.LimitedNumber(max) : gate),
            ]
        );

    private static DefinitionDocument Set(string act, EquatableArray<Gate> gates) =>
        Shipped with
        {
            Gates = new Dictionary<string, EquatableArray<Gate>>(Shipped.Gates) { [act] = gates },
        };

    private static DefinitionDocument Without(string gate) =>
        Shipped with
        {
            Gates = Shipped.Gates.ToDictionary(onAct => onAct.Key, onAct => onAct.Value.Without(other => other.Code == gate)),
        };

    private static DefinitionDocument Roles(string act, params EquatableArray<Role> roles) =>
        Shipped with
        {
            Roles = new Dictionary<string, EquatableArray<Role>>(Shipped.Roles) { [act] = roles },
        };

    private static DefinitionDocument Names(string role) =>
        Shipped with
        {
            RoleNames = new Dictionary<string, Text> { [role] = Text.Swedish("jämställdhetsansvarig") },
        };
}
