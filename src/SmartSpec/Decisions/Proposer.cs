namespace SmartSpec;

/// <summary>Someone who nominated or submitted in the current round: what four-eyes compares the decision with.</summary>
/// <param name="Persons">The one who acted, and the one on whose behalf.</param>
/// <param name="Body">For which organisation; null where the host stated none.</param>
public sealed record Proposer(EquatableArray<Id<Actor>> Persons, Id<Organisation>? Body = null)
{
    internal static Proposer Of(Actor actor) => new(PersonsOf(actor), actor.Body);

    internal static EquatableArray<Id<Actor>> PersonsOf(Actor actor) =>
        actor.OnBehalfOf is { } other ? [actor.Id, other] : [actor.Id];
}
