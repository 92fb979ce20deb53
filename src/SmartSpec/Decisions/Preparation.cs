namespace SmartSpec;

/// <summary>The preparation of what an act decides on: who nominated, submitted, proposed or assessed it.</summary>
internal static class Preparation
{
    // The acts that decide on what somebody has prepared: by a recorded decision, or without one.
    private static readonly HashSet<string> ByDecision =
    [
        AreaCommand.Select.Act.Command,
        AreaCommand.Deselect.Act.Command,
        ReviewCommand.Reaffirm.Act.Command,
        .. PlanCommand.Adopt.Act.Keys,
        .. PlanCommand.Rescind.Act.Keys,
        ChangeCommand.Approve.Act.Command,
        ChangeCommand.Reject.Act.Command,
        ChangeCommand.Rescind.Act.Command,
    ];

    private static readonly HashSet<string> WithoutDecision =
    [
        AreaCommand.Return.Act.Command,
        .. PlanCommand.Return.Act.Keys,
        ReportCommand.Accept.Act.Command,
        ReportCommand.Return.Act.Command,
    ];

    /// <summary>
    /// Whether somebody prepares what an act decides on. Four-eyes on another act has nobody to compare with, and is not met.
    /// </summary>
    public static bool Precedes(string act) => ByDecision.Contains(act) || WithoutDecision.Contains(act);

    /// <summary>Whether the command of such an act can name a recorded decision.</summary>
    public static bool NamesDecision(string act) => ByDecision.Contains(act);

    /// <summary>Those who prepared it; null where nobody does, or where the record does not show who did.</summary>
    public static EquatableArray<Proposer>? Of(GateCase on)
    {
        if (!Precedes(on.Act))
            return null;
        var proposers = on.Subject.Kind switch
        {
            SubjectKind.Area => Of(on.State, on.Area),
            SubjectKind.Review => on.Review?.Proposers,
            SubjectKind.Plan => Of(on.State, on.Plan),
            SubjectKind.Report => on.Report?.Proposers,
            SubjectKind.Change => on.Change?.Proposers,
            _ => null,
        };
        return proposers is not { Count: > 0 } || proposers.Value.Any(proposer => proposer.Persons.Count == 0) ? null : proposers;
    }

    /// <summary>The persons who have assessed a candidate, or an area in its review, by the criteria.</summary>
    public static EquatableArray<Id<Actor>> Assessors(GateCase on) =>
        on.Subject.Kind switch
        {
            SubjectKind.Area => on.Area?.AssessedBy ?? [],
            SubjectKind.Review => on.Review?.AssessedBy ?? [],
            _ => [],
        };

    /// <summary>
    /// The act that mends it where the record does not show who prepared: it goes back, or what has been decided is prepared
    /// anew. Null where none does.
    /// </summary>
    public static string? MendedBy(GateCase on) =>
        !Precedes(on.Act)
            ? null
            : on.Subject.Kind switch
            {
                SubjectKind.Area when on.Area is { } area => area.Step is AreaStep.Nominated ? AreaCommand.Return.Act.Command
                : area.IsSelected ? ReviewCommand.Open.Act.Command
                : area.Step is AreaStep.Deselected ? AreaCommand.Reconsider.Act.Command
                : null,
                SubjectKind.Review => ReviewCommand.Open.Act.Command,
                SubjectKind.Plan when on.Plan is { } plan => plan.Step switch
                {
                    PlanStep.Deciding => PlanCommand.Return.Act.KeyOf(plan),
                    PlanStep.Adopted => PlanCommand.Rescind.Act.KeyOf(plan),
                    PlanStep.InForce => PlanCommand.Draft.ActOf(plan.Kind).Key,
                    _ => null,
                },
                SubjectKind.Report => ReportCommand.Return.Act.Command,
                SubjectKind.Change when on.Change is { Step: ChangeStep.Proposed or ChangeStep.Assessed } => ChangeCommand
                    .Assess
                    .Act
                    .Command,
                _ => null,
            };

    /// <summary>The persons who recorded a decision; for one that was taken over, also who took the strategy over.</summary>
    public static IEnumerable<Id<Actor>> Recorders(Strategy state, Decision decision) =>
        state.TakenOver is { } takenOver && takenOver.Has(new(SubjectKind.Decision, decision.Id.Value))
            ? decision.RecordedBy.Concat(takenOver.By)
            : decision.RecordedBy;

    /// <summary>
    /// Those of an area: also who took the strategy over with its nomination, or prepared the change that formed it.
    /// </summary>
    private static EquatableArray<Proposer>? Of(Strategy state, Area? area) =>
        area is null ? null
        : area.Proposers.Count == 0 && area.FormedBy is { } change ? state.Changes.Find(change)?.Proposers
        : area.Proposers;

    /// <summary>Those of a plan; of a combined one, who prepared the change that combined it.</summary>
    private static EquatableArray<Proposer>? Of(Strategy state, PlanVersion? plan) =>
        plan is null ? null
        : plan.Proposers.Count == 0 && plan.CombinedFrom.Count > 0
            ? state.Changes.FirstOrDefault(change => change.DecidedIn is { } number && number == plan.AdoptedIn)?.Proposers
        : plan.Proposers;
}
