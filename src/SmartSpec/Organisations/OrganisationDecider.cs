namespace SmartSpec;

internal static class OrganisationDecider
{
    public static void Decide(DecisionContext context, OrganisationCommand command)
    {
        switch (command)
        {
            case OrganisationCommand.Register c:
                Register(context, c);
                break;
            case OrganisationCommand.Amend c:
                Amend(context, c);
                break;
        }
    }

    private static void Register(DecisionContext context, OrganisationCommand.Register c)
    {
        if (
            context.IsNew(context.State.Organisations, c.Organisation, SubjectKind.Organisation)
            && context.HasText(c.Name, "name")
            && context.May("organisation.register", StrategyStages.Living)
        )
            context.Append(new OrganisationEvent.Registered(new(c.Organisation, c.Name, c.Helix, c.Place)));
    }

    private static void Amend(DecisionContext context, OrganisationCommand.Amend c)
    {
        if (
            context.TryFind(context.State.Organisations, c.Organisation, SubjectKind.Organisation, out _)
            && context.HasText(c.Name, "name")
            && context.May("organisation.amend", StrategyStages.Living)
        )
            context.Append(new OrganisationEvent.Amended(new(c.Organisation, c.Name, c.Helix, c.Place)));
    }
}
