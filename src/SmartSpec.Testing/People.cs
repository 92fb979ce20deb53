namespace SmartSpec.Testing;

/// <summary>Well-known actors, each with the one role of the name.</summary>
public static class People
{
    /// <summary>
    /// Leads the process; founds the strategy and does the groundwork of the <see cref="Stories"/>. Identifier
    /// <c>process-lead-1</c>.
    /// </summary>
    public static Actor ProcessLead { get; } = new("process-lead-1", [Role.ProcessLead]);

    /// <summary>A second process lead, who has done nothing in the stories. Identifier <c>process-lead-2</c>.</summary>
    public static Actor SecondProcessLead { get; } = new("process-lead-2", [Role.ProcessLead]);

    /// <summary>
    /// Leads the areas of the stories, where it is appointed; nominates and submits there. No role asserted: it is state.
    /// Identifier <c>area-lead-1</c>.
    /// </summary>
    public static Actor AreaLead { get; } = new("area-lead-1", []);

    /// <summary>Somebody who leads no area until a test appoints it. Identifier <c>area-lead-2</c>.</summary>
    public static Actor SecondAreaLead { get; } = new("area-lead-2", []);

    /// <summary>Records for the decision body; decides in the stories. Identifier <c>board-1</c>.</summary>
    public static Actor Board { get; } = new("board-1", [Role.DecisionBody]);

    /// <summary>A second person who records for the decision body. Identifier <c>board-2</c>.</summary>
    public static Actor SecondBoard { get; } = new("board-2", [Role.DecisionBody]);

    /// <summary>Records for the steering group. Identifier <c>steering-1</c>.</summary>
    public static Actor SteeringGroup { get; } = new("steering-1", [Role.SteeringGroup]);

    /// <summary>Owns the efforts of the stories. No role asserted: it is state. Identifier <c>owner-1</c>.</summary>
    public static Actor EffortOwner { get; } = new("owner-1", []);

    /// <summary>Somebody who owns no effort until a test assigns one. Identifier <c>owner-2</c>.</summary>
    public static Actor SecondEffortOwner { get; } = new("owner-2", []);

    /// <summary>Evaluates. Identifier <c>evaluator-1</c>.</summary>
    public static Actor Evaluator { get; } = new("evaluator-1", [Role.Evaluator]);

    /// <summary>Takes part in the dialogue. Identifier <c>stakeholder-1</c>.</summary>
    public static Actor Stakeholder { get; } = new("stakeholder-1", [Role.Stakeholder]);

    /// <summary>Only reads. Identifier <c>reader-1</c>.</summary>
    public static Actor Reader { get; } = new("reader-1", [Role.Reader]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Actor> All { get; } =
    [
        ProcessLead,
        SecondProcessLead,
        AreaLead,
        SecondAreaLead,
        Board,
        SecondBoard,
        SteeringGroup,
        EffortOwner,
        SecondEffortOwner,
        Evaluator,
        Stakeholder,
        Reader,
    ];
}
