using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>The events of assignments of roles.</summary>
[JsonDerivedType(typeof(Granted), "assignment.granted.v1")]
[JsonDerivedType(typeof(Revoked), "assignment.revoked.v1")]
public abstract record AssignmentEvent : Event
{
    private AssignmentEvent() { }

    /// <summary>A person was assigned a role.</summary>
    /// <param name="Assignment">
    /// The assignment: who, in which role, where and on which days. Its first day is the event's effective day.
    /// </param>
    public sealed record Granted(RoleAssignment Assignment) : AssignmentEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) => state.Assignments = state.Assignments.Put(Assignment);
    }

    /// <summary>The assignment was revoked.</summary>
    /// <param name="Assignment">The assignment that is revoked; not revoked before.</param>
    /// <param name="On">The day from which it is not in force.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Revoked(Id<RoleAssignment> Assignment, LocalDate On, Text Reason) : AssignmentEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Assignments = state.Assignments.Change(Assignment, assignment => assignment with { Revoked = new(On, Reason) });
    }
}
