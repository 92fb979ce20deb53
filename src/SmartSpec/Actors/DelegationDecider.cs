namespace SmartSpec;

internal static class DelegationDecider
{
    public static void Decide(Deliberation d, DelegationCommand command)
    {
        switch (command)
        {
            case DelegationCommand.Grant grant:
                Grant(d, grant);
                break;
            case DelegationCommand.Revoke c:
                Revoke(d, c);
                break;
        }
    }

    private static void Revoke(Deliberation d, DelegationCommand.Revoke c)
    {
        if (!d.Known(d.State.Delegations, c.Delegation, SubjectKind.Delegation, out var held) || !d.May("delegation.revoke", During.Living))
            return;
        d.Rule(!held.Revoked, ActorRefusals.DelegationRevoked, ("delegation", held.Id));
        d.Append(new DelegationEvent.Revoked(held.Id));
    }

    /// <summary>Nobody gives what they have not: a role that the host asserts is given by one who has it; a role that is state is judged when it is used.</summary>
    private static bool MayGive(Actor giver, Role role) =>
        role == Role.AreaLead || role == Role.EffortOwner || role == Role.IndicatorOwner || (giver.OnBehalfOf is null && giver.Has(role));

    private static void Grant(Deliberation d, DelegationCommand.Grant grant)
    {
        if (!d.Fresh(d.State.Delegations, grant.Delegation, SubjectKind.Delegation)
            || !d.Ordered(grant.FirstDay, grant.LastDay)
            || !d.Given(grant.Roles.Count > 0, "roles")
            || !d.KnownOrNone(d.State.Areas, grant.Area, SubjectKind.Area)
            || !d.May("delegation.grant", During.Living, d.State.Areas.Find(grant.Area) is { } area ? GateSubject.Of(area) : GateSubject.Of(d.State)))
            return;
        d.Rule(grant.From != grant.To && grant.To != d.Actor.Id && grant.To != d.Actor.OnBehalfOf, ActorRefusals.DelegationToSelf, ("actor", grant.To));
        foreach (var role in grant.Roles)
            d.Rule(MayGive(d.Actor, role), ActorRefusals.NotYoursToDelegate, Parameter.Label("role", $"role.{role}"));
        d.Append(new DelegationEvent.Granted(
            new(grant.Delegation, grant.From, grant.To, grant.Roles, grant.FirstDay, grant.LastDay, grant.Area)));
    }
}
