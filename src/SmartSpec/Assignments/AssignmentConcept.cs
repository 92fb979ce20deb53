namespace SmartSpec;

/// <summary>Assignments of roles: what the rest of the library reads of them.</summary>
internal static class AssignmentConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Assignments",
            Commands = [typeof(AssignmentCommand)],
            Events = [typeof(AssignmentEvent)],
            Acts = [AssignmentCommand.Grant.Act, AssignmentCommand.Revoke.Act],
            Refusals = [.. AssignmentRefusals.All],
            Objects =
            [
                new ConceptObject<RoleAssignment>(
                    SubjectKind.Assignment,
                    static state => state.Assignments,
                    static (state, assignment) =>
                        new()
                        {
                            Subject = new(SubjectKind.Assignment, assignment.Id.Value),
                            Area = state.Areas.Find(assignment.Area),
                        }
                ),
            ],
            Json = AssignmentJson.Default,
        };
}
