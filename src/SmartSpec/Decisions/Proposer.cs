namespace SmartSpec.Model;

/// <summary>Someone who prepared what is to be decided: four-eyes compares the decision with them.</summary>
/// <param name="Persons">
/// The actor, the person on whose behalf the actor acted, and those who registered the delegation for that.
/// </param>
/// <param name="Body">For which organisation; null where the host stated none.</param>
public sealed record Proposer(EquatableArray<Id<Actor>> Persons, Id<Organisation>? Body = null)
{
    internal static Proposer Of(DecisionContext context) => new(context.Persons, context.Actor.Body);

    /// <summary>Whoever recorded an event, as its envelope has it: for events that do not state who it was.</summary>
    internal static EquatableArray<Id<Actor>> PersonsOf(Envelope envelope) =>
        envelope.OnBehalfOf is { } other ? [envelope.Actor, other] : [envelope.Actor];

    /// <summary>
    /// The persons that an actor counts as: the actor; on whose behalf; and whoever registered a delegation in effect between
    /// them, since that gave the actor what the other may do.
    /// </summary>
    internal static EquatableArray<Id<Actor>> PersonsOf(Strategy state, Actor actor, LocalDate today) =>
        actor.OnBehalfOf is not { } other
            ? [actor.Id]
            : state
                .Delegations.Where(delegation => delegation.IsBetween(actor, today))
                .SelectMany(delegation => delegation.GrantedBy)
                .Prepend(other)
                .Prepend(actor.Id)
                .Distinct()
                .ToEquatableArray();
}
