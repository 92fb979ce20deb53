namespace SmartSpec.Tests.Laws;

/// <summary>Who acts in the random chronicles.</summary>
internal static class Cast
{
    /// <summary>A role of a region's own, which only random definitions know.</summary>
    public static readonly Role Own = new("own-role");

    public static readonly Actor Lead = new("lead", [Role.ProcessLead]) { Body = "region" };
    public static readonly Actor SecondLead = new("second-lead", [Role.ProcessLead]) { Body = "county" };
    public static readonly Actor Board = new("board", [Role.DecisionBody]) { Body = "board" };
    public static readonly Actor SecondBoard = new("second-board", [Role.DecisionBody, Role.ProcessLead, Own]);
    public static readonly Actor Steering = new("steering", [Role.SteeringGroup]);
    public static readonly Actor Stakeholder = new("stakeholder", [Role.Stakeholder, Own]) { Body = "university" };
    public static readonly Actor AreaLead = new("area-lead", []) { Body = "region" };
    public static readonly Actor Owner = new("owner", []);
    public static readonly Actor Evaluator = new("evaluator", [Role.Evaluator]) { Body = "university" };
    public static readonly Actor Stranger = new("stranger", [Role.Reader]);
    public static readonly Actor Deputy = new Actor("deputy", []).For("lead");

    public static readonly Actor[] All =
    [
        Lead,
        Lead,
        Lead,
        SecondLead,
        Board,
        Board,
        SecondBoard,
        Steering,
        Stakeholder,
        AreaLead,
        AreaLead,
        Owner,
        Stranger,
        Deputy,
        Evaluator,
    ];
}
