namespace SmartSpec;

/// <summary>Meetings, consultations and points: what the rest of the library reads of them.</summary>
internal static class DialogueConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Dialogue",
            Commands = [typeof(DialogueCommand), typeof(ConsultationCommand)],
            Events = [typeof(DialogueEvent), typeof(ConsultationEvent)],
            Acts =
            [
                ConsultationCommand.Close.Act,
                ConsultationCommand.Conclude.Act,
                ConsultationCommand.Cancel.Act,
                DialogueCommand.AnswerPoint.Act,
                DialogueCommand.HoldMeeting.Act,
                DialogueCommand.HoldMeeting.ActOnArea,
                ConsultationCommand.Open.Act,
                ConsultationCommand.Open.ActOnArea,
                DialogueCommand.RaisePoint.Act,
                DialogueCommand.RaisePoint.ActOnArea,
                DialogueCommand.RaisePoint.ActOnPlan,
                DialogueCommand.RaisePoint.ActOnEffort,
                ConsultationCommand.Extend.Act,
            ],
            Refusals = [.. DialogueRefusals.All],
            Objects =
            [
                new ConceptObject<Consultation>(
                    SubjectKind.Consultation,
                    static state => state.Consultations,
                    DialogueActs.Place
                ),
                new ConceptObject<Point>(SubjectKind.Point, static state => state.Points, DialogueActs.Place),
                new ConceptObject<Meeting>(SubjectKind.Meeting, static state => state.Meetings, DialogueActs.Place),
            ],
            Json = DialogueJson.Default,
        };
}
