namespace SmartSpec;

internal static class OrganisationDecider
{
    public static void Decide(Deliberation d, OrganisationCommand command)
    {
        switch (command)
        {
            case OrganisationCommand.Register c:
                Register(d, c);
                break;
            case OrganisationCommand.Amend c:
                Amend(d, c);
                break;
        }
    }

    private static void Register(Deliberation d, OrganisationCommand.Register c)
    {
        if (d.Fresh(d.State.Organisations, c.Organisation, SubjectKind.Organisation) && d.Written(c.Name, "name")
            && d.May("organisation.register", During.Living))
            d.Append(new OrganisationEvent.Registered(new(c.Organisation, c.Name, c.Helix, c.Place)));
    }

    private static void Amend(Deliberation d, OrganisationCommand.Amend c)
    {
        if (d.Known(d.State.Organisations, c.Organisation, SubjectKind.Organisation, out _) && d.Written(c.Name, "name")
            && d.May("organisation.amend", During.Living))
            d.Append(new OrganisationEvent.Amended(new(c.Organisation, c.Name, c.Helix, c.Place)));
    }
}
