namespace SmartSpec;

internal static class DialogueDecider
{
    /// <summary>Whether the one who asks may answer a point.</summary>
    public static bool MayAnswer(DecisionContext context, Point point, Command? input)
    {
        context.Exists(point.Subject, out var on);
        return context.CanMove(PointLifecycle.Table, Subject.Of(point.Id), point.Step, PointTrigger.Answer)
            && context.May("point.answer", StrategyStages.Living, on with { Subject = Subject.Of(point.Id) }, input);
    }

    /// <summary>Whether a meeting has been held, with somebody, and something was said.</summary>
    public static bool IsGood(DecisionContext context, LocalDate heldOn, EquatableArray<Participation> participants, Text summary)
    {
        if (
            !context.IsGiven(participants.Count > 0, "participants")
            || !context.HasText(summary, "summary")
            || !context.IsInRange(heldOn, ProgrammePeriod.Earliest, context.Today, "heldOn")
        )
            return false;
        foreach (var participation in participants)
        {
            if (
                !context.IsInRange(participation.Count, 1, 100_000, "participants.count")
                || !context.AllExist(context.State.Organisations, participation.Organisations, SubjectKind.Organisation)
            )
                return false;
        }

        return true;
    }

    /// <summary>Refuses organisations that are counted in another helix than their own.</summary>
    public static void InTheirHelices(DecisionContext context, EquatableArray<Participation> participants)
    {
        foreach (var participation in participants)
        foreach (var id in participation.Organisations)
            OfHelix(context, context.State.Organisations[id], participation.Helix);
    }

    public static void OfHelix(DecisionContext context, Organisation organisation, Helix helix) =>
        context.Require(
            organisation.Helix == helix,
            DialogueRefusals.OtherHelix,
            Parameter.Of("organisation", organisation.Id),
            Parameter.Label("helix", $"helix.{Kebab.Of(organisation.Helix)}")
        );

    /// <summary>What is taken up leads to something else; what is not leads nowhere.</summary>
    public static bool LeadsOn(DecisionContext context, DialogueCommand.AnswerPoint c, Subject place) =>
        (c.Answer.Outcome is PointOutcome.TakenUp && place != Subject.Of(c.Point))
        || context.Refuse(DialogueRefusals.LeadsNowhere, ("point", c.Point), ("place", place));
}
