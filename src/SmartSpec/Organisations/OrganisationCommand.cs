using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with organisations.</summary>
[JsonDerivedType(typeof(Register), "organisation.register")]
[JsonDerivedType(typeof(Amend), "organisation.amend")]
public abstract record OrganisationCommand : Command
{
    private OrganisationCommand()
    {
    }

    /// <summary>Enter an organisation that takes part.</summary>
    public sealed record Register(Id<Organisation> Organisation, Text Name, Helix Helix, Place Place) : OrganisationCommand;

    /// <summary>State an organisation's name, helix and place anew.</summary>
    public sealed record Amend(Id<Organisation> Organisation, Text Name, Helix Helix, Place Place) : OrganisationCommand;
}
