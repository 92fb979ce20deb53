namespace SmartSpec.Model;

/// <summary>Someone who nominated or submitted in the current round: four-eyes compares the decision with them.</summary>
/// <param name="Persons">The actor, and the person on whose behalf the actor acted.</param>
/// <param name="Body">For which organisation; null where the host stated none.</param>
public sealed record Proposer(EquatableArray<Id<Actor>> Persons, Id<Organisation>? Body = null)
{
    internal static Proposer Of(Actor actor) => new(PersonsOf(actor), actor.Body);

    internal static EquatableArray<Id<Actor>> PersonsOf(Actor actor) =>
        actor.OnBehalfOf is { } other ? [actor.Id, other] : [actor.Id];
}
