namespace SmartSpec;

/// <summary>
/// The keys of all acts, by which a definition states roles and gates: the commands' names, with a plan's acts by kind of plan.
/// </summary>
public static class ActKeys
{
    /// <summary>
    /// All keys, concept by concept. Who may tick a checkpoint stands with the checkpoint, so that act has no key.
    /// </summary>
    public static IReadOnlyList<string> All { get; } =
    [.. CommandNames.All.Where(name => name != "checkpoint.tick").SelectMany(Keys)];

    /// <summary>The kind of object that an act is judged on.</summary>
    internal static SubjectKind Judged(string act) =>
        act[..act.IndexOf('.', StringComparison.Ordinal)] switch
        {
            "area" when act != "area.propose" => SubjectKind.Area,
            "review" => act == "review.open" ? SubjectKind.Area : SubjectKind.Review,
            "development-plan" or "action-plan" => act.EndsWith(".draft", StringComparison.Ordinal)
                ? SubjectKind.Area
                : SubjectKind.Plan,
            "effort" => act == "effort.propose" ? SubjectKind.Area : SubjectKind.Effort,
            "funding" => SubjectKind.Effort,
            "consultation" when act != "consultation.open" => SubjectKind.Consultation,
            "point" when act == "point.answer" => SubjectKind.Point,
            "follow-up" => SubjectKind.Cycle,
            "report" => SubjectKind.Report,
            "evaluation" when act != "evaluation.plan" => SubjectKind.Evaluation,
            "change" when act != "change.propose" => SubjectKind.Change,
            "recommendation" => SubjectKind.Recommendation,
            "signal" => SubjectKind.Signal,
            "indicator" when act != "indicator.define" => SubjectKind.Indicator,
            _ => SubjectKind.Strategy,
        };

    /// <summary>Whether the act's command names the day from which it is to hold.</summary>
    internal static bool IsEffective(string act) =>
        PlanCommand.Adopt.Act.Keys.Contains(act) || act == ChangeCommand.Approve.Act.Command;

    private static IEnumerable<string> Keys(string command) =>
        PlanConcept.Concept.Acts.Where(act => act.Command == command).SelectMany(act => act.Keys).DefaultIfEmpty(command);
}
