using System.Collections.Immutable;

namespace SmartSpec;

/// <summary>Factories for the acts on consultations and points, and the place of each object of the dialogue.</summary>
internal static class DialogueActs
{
    /// <summary>A step of a consultation's lifecycle.</summary>
    public static StepAct<Consultation, ConsultationStep, ConsultationTrigger> Step(
        ConsultationTrigger trigger,
        params ReadOnlySpan<Type> events
    ) =>
        new(ConsultationLifecycle.Table, trigger, static consultation => consultation.Step)
        {
            On = SubjectKind.Consultation,
            Stages = StrategyStages.Living,
            Events = EquatableArray.Create(events),
            Place = Place,
        };

    /// <summary>An edit of a consultation.</summary>
    public static EditAct<Consultation, ConsultationStep> Edit(
        string command,
        ImmutableArray<ConsultationStep> steps,
        params ReadOnlySpan<Type> events
    ) =>
        new(command, ConsultationLifecycle.Table.Name, static consultation => consultation.Step, steps)
        {
            On = SubjectKind.Consultation,
            Stages = StrategyStages.Living,
            Events = EquatableArray.Create(events),
            Place = Place,
        };

    /// <summary>A step of a point's lifecycle.</summary>
    public static StepAct<Point, PointStep, PointTrigger> Step(PointTrigger trigger, params ReadOnlySpan<Type> events) =>
        new(PointLifecycle.Table, trigger, static point => point.Step)
        {
            On = SubjectKind.Point,
            Stages = StrategyStages.Living,
            Events = EquatableArray.Create(events),
            Place = Place,
        };

    /// <summary>A consultation, with the objects that contain its subject.</summary>
    public static GateSubject Place(Strategy state, Consultation consultation) =>
        PlaceOf(state, consultation.Subject) with
        {
            Subject = Subject.Of(consultation.Id),
        };

    /// <summary>A point, with the objects that contain its subject.</summary>
    public static GateSubject Place(Strategy state, Point point) =>
        PlaceOf(state, point.Subject) with
        {
            Subject = Subject.Of(point.Id),
        };

    /// <summary>A meeting, in the area that it was about.</summary>
    public static GateSubject Place(Strategy state, Meeting meeting) =>
        new() { Subject = new(SubjectKind.Meeting, meeting.Id.Value), Area = state.Areas.Find(meeting.Area) };

    private static GateSubject PlaceOf(Strategy state, Subject subject) =>
        GateSubject.Find(state, subject) ?? new() { Subject = subject };
}
