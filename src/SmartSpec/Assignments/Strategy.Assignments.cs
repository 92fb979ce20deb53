namespace SmartSpec;

/// <content>Queries about assignments of roles.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The assignments of roles in force on a day: begun, not ended and not revoked by then, and not given by a decision that has
    /// been annulled.
    /// </summary>
    /// <param name="day">The day, in the strategy's time zone.</param>
    public IEnumerable<RoleAssignment> AssignmentsOn(LocalDate day) =>
        Assignments.Where(assignment => assignment.IsInForceOn(day) && !IsAnnulled(assignment.Decision));

    /// <summary>
    /// The assignments of roles to a person, in the order in which they were recorded; also those that have ended.
    /// </summary>
    /// <param name="person">The person.</param>
    public IEnumerable<RoleAssignment> AssignmentsOf(Id<Actor> person) =>
        Assignments.Where(assignment => assignment.Person == person);

    /// <summary>Whether an assignment gives a person a role on a day, for an area; null for the strategy as a whole.</summary>
    internal bool IsAssigned(Id<Actor> person, Role role, LocalDate day, Id<Area>? area)
    {
        foreach (var assignment in Assignments)
            if (assignment.Covers(person, role, day, area) && !IsAnnulled(assignment.Decision))
                return true;
        return false;
    }
}
