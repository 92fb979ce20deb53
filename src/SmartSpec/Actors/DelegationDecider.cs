namespace SmartSpec;

internal static class DelegationDecider
{
    /// <summary>
    /// Nobody gives what they have not: a role that the host asserts is given by one who has it; a role that is state is judged
    /// when it is used.
    /// </summary>
    public static bool MayGive(Actor giver, Role role) =>
        role == Role.AreaLead
        || role == Role.EffortOwner
        || role == Role.IndicatorOwner
        || (giver.OnBehalfOf is null && giver.Has(role));
}
