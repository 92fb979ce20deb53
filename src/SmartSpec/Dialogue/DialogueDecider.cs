namespace SmartSpec;

internal static class DialogueDecider
{
    public static void Decide(Deliberation d, DialogueCommand command)
    {
        switch (command)
        {
            case DialogueCommand.HoldMeeting c:
                HoldMeeting(d, c);
                break;
            case DialogueCommand.RaisePoint c:
                RaisePoint(d, c);
                break;
            case DialogueCommand.AnswerPoint c:
                AnswerPoint(d, c);
                break;
        }
    }

    /// <summary>Whether the one who asks may answer a point.</summary>
    public static bool MayAnswer(Deliberation d, Point point, Command? input)
    {
        d.Exists(point.Subject, out var on);
        return d.Leads(PointLifecycle.Table, Subject.Of(point.Id), point.Step, PointTrigger.Answer)
            && d.May("point.answer", During.Living, on with { Subject = Subject.Of(point.Id) }, input);
    }

    private static void HoldMeeting(Deliberation d, DialogueCommand.HoldMeeting c)
    {
        if (!d.Fresh(d.State.Meetings, c.Meeting, SubjectKind.Meeting) || !IsGood(d, c.HeldOn, c.Participants, c.Summary)
            || !d.KnownOrNone(d.State.Areas, c.Area, SubjectKind.Area))
            return;
        var on = d.State.Areas.Find(c.Area) is { } area ? GateSubject.Of(area) : GateSubject.Of(d.State);
        if (!d.May("dialogue.hold-meeting", During.Living, on))
            return;
        InTheirHelices(d, c.Participants);
        d.Append(new DialogueEvent.MeetingHeld(new(c.Meeting, c.HeldOn, c.Participants, c.Summary, c.Area)));
    }

    private static void RaisePoint(Deliberation d, DialogueCommand.RaisePoint c)
    {
        if (!d.Fresh(d.State.Points, c.Point, SubjectKind.Point) || !d.Written(c.Said, "said") || !d.Exists(c.Subject, out var on)
            || !d.KnownOrNone(d.State.Organisations, c.Organisation, SubjectKind.Organisation)
            || !d.KnownOrNone(d.State.Consultations, c.Consultation, SubjectKind.Consultation))
            return;
        var late = false;
        if (d.State.Consultations.Find(c.Consultation) is { } consultation)
        {
            if (!d.Editable("consultation", Subject.Of(consultation.Id), consultation.Step, "point.raise", ConsultationStep.Open, ConsultationStep.Answering))
                return;
            late = d.Today > consultation.LastDay || consultation.Step is ConsultationStep.Answering;
        }

        if (!d.May("point.raise", During.Living, on))
            return;
        if (d.State.Consultations.Find(c.Consultation) is { } asked)
            d.Rule(asked.Subject == c.Subject, DialogueRefusals.OtherSubject, ("consultation", asked.Id), ("subject", asked.Subject));
        if (d.State.Organisations.Find(c.Organisation) is { } organisation)
            OfHelix(d, organisation, c.Helix);
        d.Append(new DialogueEvent.PointRaised(
            new(c.Point, c.Subject, c.Said, c.Helix, d.Today, c.Organisation, c.Consultation, late)));
    }

    /// <summary>Whether a meeting has been held, with somebody, and something was said.</summary>
    public static bool IsGood(Deliberation d, LocalDate heldOn, Items<Participation> participants, Text summary)
    {
        if (!d.Given(participants.Count > 0, "participants") || !d.Written(summary, "summary") || !d.Between(heldOn, ProgrammePeriod.Earliest, d.Today, "heldOn"))
            return false;
        foreach (var participation in participants)
        {
            if (!d.Between(participation.Count, 1, 100_000, "participants.count")
                || !d.AllKnown(d.State.Organisations, participation.Organisations, SubjectKind.Organisation))
                return false;
        }

        return true;
    }

    /// <summary>Refuses organisations that are counted in another helix than their own.</summary>
    public static void InTheirHelices(Deliberation d, Items<Participation> participants)
    {
        foreach (var participation in participants)
            foreach (var id in participation.Organisations)
                OfHelix(d, d.State.Organisations[id], participation.Helix);
    }

    public static void OfHelix(Deliberation d, Organisation organisation, Helix helix) => d.Rule(
        organisation.Helix == helix, DialogueRefusals.OtherHelix,
        Parameter.Of("organisation", organisation.Id), Parameter.Label("helix", $"helix.{Kebab.Of(organisation.Helix)}"));

    /// <summary>What is taken up leads to something else; what is not leads nowhere.</summary>
    private static bool LeadsOn(Deliberation d, DialogueCommand.AnswerPoint c, Subject place) =>
        (c.Answer.Outcome is PointOutcome.TakenUp && place != Subject.Of(c.Point))
        || d.Refuse(DialogueRefusals.LeadsNowhere, ("point", c.Point), ("place", place));

    private static void AnswerPoint(Deliberation d, DialogueCommand.AnswerPoint c)
    {
        if (!d.Written(c.Answer.Reply, "answer.reply")
            || !d.Given(c.Answer.Outcome is not PointOutcome.TakenUp || c.Answer.TakenUpIn is not null, "answer.takenUpIn")
            || !d.Known(d.State.Points, c.Point, SubjectKind.Point, out var point)
            || (c.Answer.TakenUpIn is { } place && !(d.Exists(place, out _) && LeadsOn(d, c, place)))
            || !MayAnswer(d, point, c))
            return;
        d.Append(new DialogueEvent.PointAnswered(c.Point, c.Answer));
    }
}
