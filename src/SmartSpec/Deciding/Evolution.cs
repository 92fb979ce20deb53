namespace SmartSpec;

/// <summary>The fold of a history, event by event.</summary>
internal static class Evolution
{
    /// <summary>Applies an event, and computes what every event changes: length, time, commands, origins and due day.</summary>
    public static Strategy Evolve(Strategy state, Event happened, Envelope envelope, CommandFingerprint? fingerprint = null) =>
        Evolve(state, happened, envelope.Number, envelope.At, envelope.Command, fingerprint);

    /// <inheritdoc cref="Evolve(Strategy, Event, Envelope, CommandFingerprint?)"/>
    public static Strategy Evolve(
        Strategy state,
        Event happened,
        long number,
        Instant recordedAt,
        Id<Command> command,
        CommandFingerprint? fingerprint = null
    )
    {
        var next = happened.Apply(state, recordedAt);
        var due = Settlement.NextDue(next);
        return next with
        {
            Length = number,
            RecordedAt = recordedAt,
            RecentCommands = state.RecentCommands.With(command, fingerprint),
            Origins = state.Origins.With(happened, number),
            NextDue = due,
            SettlesAt = due == state.NextDue ? state.SettlesAt : Settlement.DueAt(next.Charter, due),
        };
    }
}
