using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for delegations.</summary>
[JsonDerivedType(typeof(Grant), "delegation.grant")]
[JsonDerivedType(typeof(Revoke), "delegation.revoke")]
public abstract record DelegationCommand : Command
{
    private DelegationCommand() { }

    /// <summary>
    /// Let one person act on behalf of another, in stated roles and days: the person whose authority it is gives it, or somebody
    /// registers it on a recorded decision that gives it.
    /// </summary>
    /// <param name="Delegation">The new delegation's identifier; not yet taken.</param>
    /// <param name="From">The person who delegates; the actor, on nobody's behalf, where no decision is named.</param>
    /// <param name="To">
    /// The person who may act on behalf of the first; neither that person, nor the actor, nor the person on whose behalf the
    /// actor acts.
    /// </param>
    /// <param name="Roles">
    /// In which roles, at least one, each once. Where no decision is named the actor has each of them; area lead, effort owner and indicator
    /// owner are judged when they are used.
    /// </param>
    /// <param name="FirstDay">The first day, in the strategy's time zone.</param>
    /// <param name="LastDay">The last day, inclusive; not before the first.</param>
    /// <param name="Area">Only for this area, its plans and efforts; null for the whole strategy.</param>
    /// <param name="Decision">The recorded decision that gives it; null where the actor gives it.</param>
    public sealed record Grant(
        Id<Delegation> Delegation,
        Id<Actor> From,
        Id<Actor> To,
        EquatableArray<Role> Roles,
        LocalDate FirstDay,
        LocalDate LastDay,
        Id<Area>? Area = null,
        Id<Decision>? Decision = null
    ) : DelegationCommand, IHasDecision
    {
        internal static OpenAct<Strategy> Act { get; } =
            StrategyAct.Edit("delegation.grant", StrategyStages.Living, typeof(DelegationEvent.Granted)) with
            {
                // A delegation is not given onward: a deputy registers one that a decision gives, or none.
                Rules = static (context, state) =>
                    context.Require(
                        context.Actor.OnBehalfOf is null || DecisionRules.Standing(state).Any(),
                        DecisionRefusals.DecisionRecorded
                    ),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Delegations, Delegation, SubjectKind.Delegation)
                || !context.IsInOrder(FirstDay, LastDay)
                || !context.Expect(Roles.Count > 0, "roles")
                || !context.AreDistinct(Roles, "roles")
                || !AreKnown(context, Roles)
                || !context.ExistsOrNone(context.State.Areas, Area, SubjectKind.Area)
                || !DecisionRules.IsKnown(context, this)
                || !Act.MayOn(
                    context,
                    context.State.Areas.Find(Area) is { } area ? GateSubject.Of(area) : GateSubject.Of(context.State)
                )
            )
                return;
            context.Require(
                From != To && To != context.Actor.Id && To != context.Actor.OnBehalfOf,
                ActorRefusals.DelegationToSelf,
                ("actor", To)
            );
            foreach (var role in Roles)
                context.Require(
                    Decision is not null || context.Actor.CanDelegate(From, role),
                    ActorRefusals.NotYoursToDelegate,
                    Parameter.Label("role", $"role.{role}")
                );
            context.Append(
                new DelegationEvent.Granted(
                    new()
                    {
                        Id = Delegation,
                        From = From,
                        To = To,
                        Roles = Roles,
                        FirstDay = FirstDay,
                        LastDay = LastDay,
                        Area = Area,
                        Decision = Decision,
                        GrantedBy =
                        [
                            .. context.Persons.Concat(context.State.Decisions.Find(Decision)?.RecordedBy ?? []).Distinct(),
                        ],
                    }
                )
            );
        }
    }

    /// <summary>Whether the definition knows the roles: another would have no effect.</summary>
    private static bool AreKnown(DecisionContext context, EquatableArray<Role> roles)
    {
        foreach (var (position, role) in roles.Index())
            if (!context.State.Definition.Roles.Contains(role))
                return context.Refuse(
                    ActorRefusals.RoleUnknown,
                    Parameter.Of("role", role.Code),
                    Parameter.OrNone("meant", context.State.Definition.MeantBy(role.Code)?.Code),
                    Parameter.Of("member", $"roles[{position}]")
                );
        return true;
    }

    /// <summary>Revoke a delegation.</summary>
    /// <param name="Delegation">The delegation that is revoked; not revoked before.</param>
    public sealed record Revoke(Id<Delegation> Delegation) : DelegationCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("delegation.revoke", StrategyStages.Living, typeof(DelegationEvent.Revoked)) with
            {
                IsOffered = static (state, _) => state.Delegations.Any(delegation => !delegation.Revoked),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.TryFind(context.State.Delegations, Delegation, SubjectKind.Delegation, out var delegation)
                || !Act.May(context, context.State)
            )
                return;
            context.Require(!delegation.Revoked, ActorRefusals.DelegationRevoked, ("delegation", delegation.Id));
            context.Append(new DelegationEvent.Revoked(delegation.Id));
        }
    }
}
