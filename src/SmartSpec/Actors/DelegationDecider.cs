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

    private static void Grant(Deliberation d, DelegationCommand.Grant grant)
    {
        if (!d.Fresh(d.State.Delegations, grant.Delegation, SubjectKind.Delegation)
            || !d.Ordered(grant.FirstDay, grant.LastDay)
            || !d.Given(grant.Roles.Count > 0 && grant.Roles.All(role => role.IsWellFormed), "roles")
            || !d.Given(!grant.From.IsEmpty, "from")
            || !d.Given(!grant.To.IsEmpty, "to")
            || !d.KnownOrNone(d.State.Areas, grant.Area, SubjectKind.Area)
            || !d.May("delegation.grant", During.Living))
            return;
        d.Rule(grant.From != grant.To, ActorRefusals.DelegationToSelf, ("actor", grant.From));
        d.Append(new DelegationEvent.Granted(
            new(grant.Delegation, grant.From, grant.To, grant.Roles, grant.FirstDay, grant.LastDay, grant.Area)));
    }
}
