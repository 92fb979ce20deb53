namespace SmartSpec;

internal static class DialogueDecider
{
    public static void Decide(DecisionContext context, DialogueCommand command)
    {
        switch (command)
        {
            case DialogueCommand.HoldMeeting c:
                HoldMeeting(context, c);
                break;
            case DialogueCommand.RaisePoint c:
                RaisePoint(context, c);
                break;
            case DialogueCommand.AnswerPoint c:
                AnswerPoint(context, c);
                break;
        }
    }

    /// <summary>Whether the one who asks may answer a point.</summary>
    public static bool MayAnswer(DecisionContext context, Point point, Command? input)
    {
        context.Exists(point.Subject, out var on);
        return context.CanMove(PointLifecycle.Table, Subject.Of(point.Id), point.Step, PointTrigger.Answer)
            && context.May("point.answer", StrategyStages.Living, on with { Subject = Subject.Of(point.Id) }, input);
    }

    private static void HoldMeeting(DecisionContext context, DialogueCommand.HoldMeeting c)
    {
        if (
            !context.IsNew(context.State.Meetings, c.Meeting, SubjectKind.Meeting)
            || !IsGood(context, c.HeldOn, c.Participants, c.Summary)
            || !context.ExistsOrNone(context.State.Areas, c.Area, SubjectKind.Area)
        )
            return;
        var on = context.State.Areas.Find(c.Area) is { } area ? GateSubject.Of(area) : GateSubject.Of(context.State);
        if (!context.May("dialogue.hold-meeting", StrategyStages.Living, on))
            return;
        InTheirHelices(context, c.Participants);
        context.Append(new DialogueEvent.MeetingHeld(new(c.Meeting, c.HeldOn, c.Participants, c.Summary, c.Area)));
    }

    private static void RaisePoint(DecisionContext context, DialogueCommand.RaisePoint c)
    {
        if (
            !context.IsNew(context.State.Points, c.Point, SubjectKind.Point)
            || !context.HasText(c.Said, "said")
            || !context.Exists(c.Subject, out var on)
            || !context.ExistsOrNone(context.State.Organisations, c.Organisation, SubjectKind.Organisation)
            || !context.ExistsOrNone(context.State.Consultations, c.Consultation, SubjectKind.Consultation)
        )
            return;
        var late = false;
        if (context.State.Consultations.Find(c.Consultation) is { } consultation)
        {
            if (
                !context.Editable(
                    "consultation",
                    Subject.Of(consultation.Id),
                    consultation.Step,
                    "point.raise",
                    ConsultationStep.Open,
                    ConsultationStep.Answering
                )
            )
                return;
            late = context.Today > consultation.LastDay || consultation.Step is ConsultationStep.Answering;
        }

        if (!context.May("point.raise", StrategyStages.Living, on))
            return;
        if (context.State.Consultations.Find(c.Consultation) is { } asked)
            context.Require(
                asked.Subject == c.Subject,
                DialogueRefusals.OtherSubject,
                ("consultation", asked.Id),
                ("subject", asked.Subject)
            );
        if (context.State.Organisations.Find(c.Organisation) is { } organisation)
            OfHelix(context, organisation, c.Helix);
        context.Append(
            new DialogueEvent.PointRaised(
                new(c.Point, c.Subject, c.Said, c.Helix, context.Today, c.Organisation, c.Consultation, late)
            )
        );
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
    private static bool LeadsOn(DecisionContext context, DialogueCommand.AnswerPoint c, Subject place) =>
        (c.Answer.Outcome is PointOutcome.TakenUp && place != Subject.Of(c.Point))
        || context.Refuse(DialogueRefusals.LeadsNowhere, ("point", c.Point), ("place", place));

    private static void AnswerPoint(DecisionContext context, DialogueCommand.AnswerPoint c)
    {
        if (
            !context.HasText(c.Answer.Reply, "answer.reply")
            || !context.IsGiven(
                c.Answer.Outcome is not PointOutcome.TakenUp || c.Answer.TakenUpIn is not null,
                "answer.takenUpIn"
            )
            || !context.TryFind(context.State.Points, c.Point, SubjectKind.Point, out var point)
            || (c.Answer.TakenUpIn is { } place && !(context.Exists(place, out _) && LeadsOn(context, c, place)))
            || !MayAnswer(context, point, c)
        )
            return;
        context.Append(new DialogueEvent.PointAnswered(c.Point, c.Answer));
    }
}
