using System.Collections;

namespace SmartSpec;

/// <summary>Finds which objects an event names, anywhere in it.</summary>
internal static class SubjectFinder
{
    public static IEnumerable<Subject> Subjects(object value) => InputValidation.Values(value).SelectMany(Of).Distinct();

    private static IEnumerable<Subject> Of(object? value) =>
        value switch
        {
            null or string => [],
            Subject subject => [subject],
            Id<Strategy> id => [Subject.Of(id)],
            Id<Organisation> id => [new(SubjectKind.Organisation, id.Value)],
            Id<Actor> id => [new(SubjectKind.Actor, id.Value)],
            Id<Delegation> id => [new(SubjectKind.Delegation, id.Value)],
            Id<Decision> id => [new(SubjectKind.Decision, id.Value)],
            Id<RegionalGoal> id => [new(SubjectKind.Goal, id.Value)],
            Id<Evidence> id => [new(SubjectKind.Evidence, id.Value)],
            Id<Area> id => [Subject.Of(id)],
            Id<Criterion> id => [new(SubjectKind.Criterion, id.Value)],
            Id<Review> id => [Subject.Of(id)],
            Id<PlanVersion> id => [Subject.Of(id)],
            Id<DevelopmentField> id => [Subject.Of(id)],
            Id<Effort> id => [Subject.Of(id)],
            Id<EffortSet> id => [new(SubjectKind.Set, id.Value)],
            Id<Call> id => [new(SubjectKind.Call, id.Value)],
            Id<Indicator> id => [Subject.Of(id)],
            Id<Meeting> id => [new(SubjectKind.Meeting, id.Value)],
            Id<Consultation> id => [Subject.Of(id)],
            Id<Point> id => [Subject.Of(id)],
            Id<FollowUpCycle> id => [Subject.Of(id)],
            Id<CycleReport> id => [Subject.Of(id)],
            Id<Evaluation> id => [Subject.Of(id)],
            Id<EvaluationQuestion> id => [new(SubjectKind.Question, id.Value)],
            Id<Finding> id => [new(SubjectKind.Finding, id.Value)],
            Id<Recommendation> id => [Subject.Of(id)],
            Id<Signal> id => [Subject.Of(id)],
            Id<Change> id => [Subject.Of(id)],
            Id<Reference> id => [new(SubjectKind.Reference, id.Value)],
            Id<Checkpoint> id => [new(SubjectKind.Checkpoint, id.Value)],
            ProcessDefinition => [],
            IEnumerable many => many.Cast<object?>().SelectMany(Of),
            _ => Subjects(value),
        };
}
