using System.Collections;

namespace SmartSpec;

/// <summary>Finds which objects an event names, anywhere in it.</summary>
internal static class SubjectFinder
{
    public static IEnumerable<Subject> Subjects(object value) => InputValidation.Values(value).SelectMany(Of).Distinct();

    /// <summary>The objects that a value names; none for a text.</summary>
    public static IEnumerable<Subject> Of(object? value) =>
        value switch
        {
            null or string => [],
            Subject subject => [subject],
            Id<Strategy> id => [Subject.Of(id)],
            Id<Actor> id => [new(SubjectKind.Actor, id.Value)],
            Id<Delegation> id => [new(SubjectKind.Delegation, id.Value)],
            Id<Criterion> id => [new(SubjectKind.Criterion, id.Value)],
            Id<DevelopmentField> id => [Subject.Of(id)],
            Id<EffortSet> id => [new(SubjectKind.Set, id.Value)],
            Id<CycleReport> id => [Subject.Of(id)],
            Id<EvaluationQuestion> id => [new(SubjectKind.Question, id.Value)],
            Id<Finding> id => [new(SubjectKind.Finding, id.Value)],
            Id<EnablingCriterion> id => [Subject.Of(id)],
            Id<Reference> id => [new(SubjectKind.Reference, id.Value)],
            Id<Checkpoint> id => [new(SubjectKind.Checkpoint, id.Value)],
            ProcessDefinition => [],
            IEnumerable many => many.Cast<object?>().SelectMany(Of),
            _ when ConceptObjects.FindByIdType(value.GetType()) is { } objects => [new(objects.Kind, value.ToString()!)],
            _ => Subjects(value),
        };
}
