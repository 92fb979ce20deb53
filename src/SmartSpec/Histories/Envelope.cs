namespace SmartSpec.Histories;

/// <summary>Who, when and under what an event was recorded.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Number">The event's number in the strategy's history, from 1.</param>
/// <param name="Id">The event's identifier.</param>
/// <param name="Name">What happened, by its stable, versioned name, such as <c>area.selected.v1</c>.</param>
/// <param name="At">When it was recorded, to the microsecond.</param>
/// <param name="Actor">Who acted.</param>
/// <param name="Role">In which role.</param>
/// <param name="Command">The identifier of the command; several events can come of one.</param>
/// <param name="Definition">The fingerprint of the process definition in force.</param>
/// <param name="OnBehalfOf">The person on whose behalf; null if none.</param>
/// <param name="Effective">The day from which it holds; null where that is the day it was recorded.</param>
public sealed record Envelope(
    Id<Strategy> Strategy,
    long Number,
    string Id,
    string Name,
    Instant At,
    Id<Actor> Actor,
    Role Role,
    Id<Command> Command,
    string Definition,
    Id<Actor>? OnBehalfOf = null,
    LocalDate? Effective = null
);
