using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for assignments of roles.</summary>
[JsonDerivedType(typeof(Grant), "assignment.grant")]
[JsonDerivedType(typeof(Revoke), "assignment.revoke")]
public abstract record AssignmentCommand : Command
{
    private AssignmentCommand() { }

    /// <summary>Assign a role to a person, in the whole strategy or in one area.</summary>
    /// <param name="Assignment">The new assignment's identifier; not yet taken.</param>
    /// <param name="Person">The person; neither the actor, nor the person on whose behalf the actor acts.</param>
    /// <param name="Role">
    /// The role: one that the process definition has, and neither one that the strategy states itself, as area lead, nor the
    /// system's.
    /// </param>
    /// <param name="FirstDay">The first day, in the strategy's time zone.</param>
    /// <param name="LastDay">The last day, inclusive, not before the first; null for until it is revoked.</param>
    /// <param name="Area">Only for this area, its plans and efforts; null for the whole strategy.</param>
    /// <param name="Decision">The recorded decision that gives it; null for none.</param>
    public sealed record Grant(
        Id<RoleAssignment> Assignment,
        Id<Actor> Person,
        Role Role,
        LocalDate FirstDay,
        LocalDate? LastDay = null,
        Id<Area>? Area = null,
        Id<Decision>? Decision = null
    ) : AssignmentCommand, IHasDecision
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("assignment.grant", StrategyStages.Living, typeof(AssignmentEvent.Granted)) with
            {
                DefaultRoles = [Role.ProcessLead, Role.DecisionBody],
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Assignments, Assignment, SubjectKind.Assignment)
                || !context.IsInOrder(FirstDay, LastDay ?? FirstDay)
                || !AssignmentRules.IsAssignable(context, Role, "role")
                || !context.ExistsOrNone(context.State.Areas, Area, SubjectKind.Area)
                || !DecisionRules.IsKnown(context, this)
                || !Act.MayOn(
                    context,
                    context.State.Areas.Find(Area) is { } area ? GateSubject.Of(area) : GateSubject.Of(context.State)
                )
            )
                return;
            context.Require(
                Person != context.Actor.Id && Person != context.Actor.OnBehalfOf,
                AssignmentRefusals.AssignmentToSelf,
                ("actor", Person)
            );
            context.Append(
                new AssignmentEvent.Granted(
                    new()
                    {
                        Id = Assignment,
                        Person = Person,
                        Role = Role,
                        FirstDay = FirstDay,
                        LastDay = LastDay,
                        Area = Area,
                        Decision = Decision,
                    }
                ),
                FirstDay
            );
        }
    }

    /// <summary>Revoke an assignment: from today on it is not in force.</summary>
    /// <param name="Assignment">The assignment that is revoked; not revoked before.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Revoke(Id<RoleAssignment> Assignment, Text Reason) : AssignmentCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("assignment.revoke", StrategyStages.Living, typeof(AssignmentEvent.Revoked)) with
            {
                DefaultRoles = [Role.ProcessLead, Role.DecisionBody],
                IsOffered = static (state, _) => state.Assignments.Any(assignment => assignment.Revoked is null),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Assignments, Assignment, SubjectKind.Assignment, out var assignment)
                || !context.ExpectText(Reason, "reason")
                || !Act.May(context, context.State)
            )
                return;
            context.Require(assignment.Revoked is null, AssignmentRefusals.AssignmentRevoked, ("assignment", assignment.Id));
            context.Append(new AssignmentEvent.Revoked(assignment.Id, context.Today, Reason));
        }
    }
}
