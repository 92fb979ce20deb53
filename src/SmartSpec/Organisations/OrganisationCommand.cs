using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>The commands for organisations.</summary>
[JsonDerivedType(typeof(Register), "organisation.register")]
[JsonDerivedType(typeof(Amend), "organisation.amend")]
public abstract record OrganisationCommand : Command
{
    private OrganisationCommand() { }

    /// <summary>Register an organisation that takes part.</summary>
    /// <param name="Organisation">The new organisation's identifier; not yet taken.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Helix">Which part of society it represents.</param>
    /// <param name="Place">Where it is, seen from the region.</param>
    public sealed record Register(Id<Organisation> Organisation, Text Name, Helix Helix, Place Place) : OrganisationCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("organisation.register", StrategyStages.Living, typeof(OrganisationEvent.Registered));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.IsNew(context.State.Organisations, Organisation, SubjectKind.Organisation)
                && context.ExpectText(Name, "name")
                && Act.May(context, context.State)
            )
                context.Append(
                    new OrganisationEvent.Registered(
                        new()
                        {
                            Id = Organisation,
                            Name = Name,
                            Helix = Helix,
                            Place = Place,
                        }
                    )
                );
        }
    }

    /// <summary>Replace an organisation's name, helix and place.</summary>
    /// <param name="Organisation">The organisation, registered before.</param>
    /// <param name="Name">Its name from now on.</param>
    /// <param name="Helix">Which part of society it represents from now on.</param>
    /// <param name="Place">Where it is from now on, seen from the region.</param>
    public sealed record Amend(Id<Organisation> Organisation, Text Name, Helix Helix, Place Place) : OrganisationCommand
    {
        internal static Act<Strategy> Act { get; } =
            StrategyAct.Edit("organisation.amend", StrategyStages.Living, typeof(OrganisationEvent.Amended)) with
            {
                IsOffered = static (state, _) => state.Organisations.Count > 0,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.TryFind(context.State.Organisations, Organisation, SubjectKind.Organisation, out _)
                && context.ExpectText(Name, "name")
                && Act.May(context, context.State)
            )
                context.Append(
                    new OrganisationEvent.Amended(
                        new()
                        {
                            Id = Organisation,
                            Name = Name,
                            Helix = Helix,
                            Place = Place,
                        }
                    )
                );
        }
    }
}
