namespace SmartSpec.Tests;

/// <summary>Assignments of roles, and settings that require them.</summary>
internal static class Assigned
{
    public static readonly LocalDate First = Make.Day(2021, 1, 1);

    public static readonly AssignmentCommand.Revoke Revoked = new("assignment", Sample.Text);

    public static readonly EvaluationCommand.Begin Begin = new(Known.Evaluation);

    public static StorySetting Required(params EquatableArray<Role> roles) =>
        StorySetting.Default.Under(document => document with { AssignedRoles = roles });

    public static AssignmentCommand.Grant Of(Id<Actor> person, Role role) => new("assignment", person, role, First);

    /// <summary>An evaluation of the area food that an evaluator begins who needs an assignment.</summary>
    public static Story Commissioned { get; } =
        Stories.EvaluationAt(EvaluationStep.Commissioned, Required(Role.Evaluator)).Decided();
}
