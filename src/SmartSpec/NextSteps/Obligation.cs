using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>Something that somebody owes: an act on an object, by a day. It is gone when the act is done.</summary>
/// <param name="Act">The act that fulfils it, such as <c>indicator.measure</c>.</param>
/// <param name="Subject">The object.</param>
/// <param name="DueOn">The last day to do it in time, in the strategy's time zone; null where none is set.</param>
/// <param name="Role">In which role it is owed: of those that may do the act, the first that somebody holds.</param>
/// <param name="Who">The one person who owes it; null where it is anybody in the role.</param>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public sealed record Obligation(string Act, Subject Subject, LocalDate? DueOn, Role Role, Id<Actor>? Who = null)
{
    /// <summary>
    /// How many days are left on a day: 0 on the last one, negative where it is overdue; null where no day is set.
    /// </summary>
    public int? DaysLeft(LocalDate on) => DueOn is { } due ? Period.DaysBetween(on, due) : null;

    /// <summary>Whether its last day has passed.</summary>
    public bool IsOverdue(LocalDate on) => DueOn < on;

    /// <summary>
    /// Whether an actor owes it: as the one person, who can also be the one on whose behalf the actor acts; or else in a role
    /// that the actor has.
    /// </summary>
    /// <exception cref="ArgumentNullException">The actor is null.</exception>
    public bool IsOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Who is { } who ? who == (actor.OnBehalfOf ?? actor.Id) : actor.Has(Role);
    }
}
