namespace SmartSpec.Histories;

/// <summary>The metadata of an event: who recorded it, when, and under which command and definition.</summary>
public sealed record Envelope
{
    /// <summary>The strategy.</summary>
    public required Id<Strategy> Strategy { get; init; }

    /// <summary>The event's number in the strategy's history, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>The event's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The event's stable, versioned name, such as <c>area.selected.v1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>When it was recorded, to the microsecond.</summary>
    public required Instant At { get; init; }

    /// <summary>The actor.</summary>
    public required Id<Actor> Actor { get; init; }

    /// <summary>The role in which the actor acted.</summary>
    public required Role Role { get; init; }

    /// <summary>The identifier of the command; several events can come of one.</summary>
    public required Id<Command> Command { get; init; }

    /// <summary>The fingerprint of the process definition in force.</summary>
    public required string Definition { get; init; }

    /// <summary>The person on whose behalf; null if none.</summary>
    public Id<Actor>? OnBehalfOf { get; init; }

    /// <summary>The day from which it is in force; null where that is the day it was recorded.</summary>
    public LocalDate? Effective { get; init; }
}
