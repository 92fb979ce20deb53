using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>An obligation: an act on an object, due by a day. It is gone when the act is done.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public sealed record Obligation
{
    /// <summary>The act that fulfils it, such as <c>indicator.measure</c>.</summary>
    public required string Act { get; init; }

    /// <summary>The object.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The last day to do it in time, in the strategy's time zone; null where none is set.</summary>
    public required LocalDate? DueOn { get; init; }

    /// <summary>The role in which it is owed: of those that may do the act, the first that somebody has.</summary>
    public required Role Role { get; init; }

    /// <summary>The one person who owes it; null where it is anybody in the role.</summary>
    public Id<Actor>? Who { get; init; }

    /// <summary>The days left on a day: 0 on the last one, negative where it is overdue; null where no day is set.</summary>
    public int? DaysLeft(LocalDate on) => DueOn is { } due ? Period.DaysBetween(on, due) : null;

    /// <summary>
    /// How much time is left on a day, in words: <em>12 dagar kvar</em>, <em>i dag</em>, <em>försenad 1 450 dagar</em>; empty where
    /// no day is set.
    /// </summary>
    /// <param name="on">The day from which days are counted.</param>
    /// <param name="texts">The language.</param>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public string When(LocalDate on, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return DaysLeft(on) switch
        {
            null => "",
            0 => texts.Of("due.today"),
            > 0 and var left => Words("due.left", left),
            var left => Words(IsOfNeuter ? "due.late.neuter" : "due.late", -left.Value),
        };

        string Words(string key, int days) => texts.Of(key).Replace("{days}", texts.Days(days), StringComparison.Ordinal);
    }

    /// <summary>Whether its object is a neuter in Swedish (området, inspelet): what is late agrees with it.</summary>
    private bool IsOfNeuter => Subject.Kind is SubjectKind.Area or SubjectKind.Point;

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
