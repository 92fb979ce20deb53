namespace SmartSpec;

internal static class DelegationDecider
{
    public static void Decide(DecisionContext context, DelegationCommand command)
    {
        switch (command)
        {
            case DelegationCommand.Grant grant:
                Grant(context, grant);
                break;
            case DelegationCommand.Revoke c:
                Revoke(context, c);
                break;
        }
    }

    private static void Revoke(DecisionContext context, DelegationCommand.Revoke c)
    {
        if (
            !context.TryFind(context.State.Delegations, c.Delegation, SubjectKind.Delegation, out var held)
            || !context.May("delegation.revoke", StrategyStages.Living)
        )
            return;
        context.Require(!held.Revoked, ActorRefusals.DelegationRevoked, ("delegation", held.Id));
        context.Append(new DelegationEvent.Revoked(held.Id));
    }

    /// <summary>
    /// Nobody gives what they have not: a role that the host asserts is given by one who has it; a role that is state is judged
    /// when it is used.
    /// </summary>
    private static bool MayGive(Actor giver, Role role) =>
        role == Role.AreaLead
        || role == Role.EffortOwner
        || role == Role.IndicatorOwner
        || (giver.OnBehalfOf is null && giver.Has(role));

    private static void Grant(DecisionContext context, DelegationCommand.Grant grant)
    {
        if (
            !context.IsNew(context.State.Delegations, grant.Delegation, SubjectKind.Delegation)
            || !context.IsInOrder(grant.FirstDay, grant.LastDay)
            || !context.IsGiven(grant.Roles.Count > 0, "roles")
            || !context.ExistsOrNone(context.State.Areas, grant.Area, SubjectKind.Area)
            || !context.May(
                "delegation.grant",
                StrategyStages.Living,
                context.State.Areas.Find(grant.Area) is { } area ? GateSubject.Of(area) : GateSubject.Of(context.State)
            )
        )
            return;
        context.Require(
            grant.From != grant.To && grant.To != context.Actor.Id && grant.To != context.Actor.OnBehalfOf,
            ActorRefusals.DelegationToSelf,
            ("actor", grant.To)
        );
        foreach (var role in grant.Roles)
            context.Require(
                MayGive(context.Actor, role),
                ActorRefusals.NotYoursToDelegate,
                Parameter.Label("role", $"role.{role}")
            );
        context.Append(
            new DelegationEvent.Granted(
                new(grant.Delegation, grant.From, grant.To, grant.Roles, grant.FirstDay, grant.LastDay, grant.Area)
            )
        );
    }
}
