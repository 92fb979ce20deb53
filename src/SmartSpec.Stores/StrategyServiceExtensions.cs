namespace SmartSpec.Stores;

/// <summary>Shorter forms of <see cref="IStrategyService.ExecuteAsync"/>.</summary>
public static class StrategyServiceExtensions
{
    /// <summary>Executes one command: <see cref="IStrategyService.ExecuteAsync"/> with a list of it alone.</summary>
    /// <param name="service">The service.</param>
    /// <param name="strategy">The strategy.</param>
    /// <param name="command">The command.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="commandId">The identifier of the command; a new one by default.</param>
    /// <param name="expected">The version that the actor has seen; any by default.</param>
    /// <param name="cancellationToken">Cancels the call; after that nothing is known of the command.</param>
    /// <exception cref="ArgumentNullException">The service, the command or the actor is null.</exception>
    public static Task<Outcome> ExecuteAsync(
        this IStrategyService service,
        Id<Strategy> strategy,
        Command command,
        Actor actor,
        Id<Command>? commandId = null,
        StrategyVersion? expected = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(command);
        return service.ExecuteAsync(strategy, [command], actor, commandId, expected, cancellationToken);
    }

    /// <summary>Founds a strategy: <see cref="StrategyCommand.Found"/>.</summary>
    /// <param name="service">The service.</param>
    /// <param name="strategy">The identifier that the strategy gets.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="actor">Who founds it.</param>
    /// <param name="definition">The process definition; <see cref="ProcessDefinition.Default"/> by default.</param>
    /// <param name="commandId">The identifier of the command; a new one by default.</param>
    /// <param name="cancellationToken">Cancels the call; after that nothing is known of the command.</param>
    /// <exception cref="ArgumentNullException">The service, the charter or the actor is null.</exception>
    public static Task<Outcome> FoundAsync(
        this IStrategyService service,
        Id<Strategy> strategy,
        Charter charter,
        Actor actor,
        ProcessDefinition? definition = null,
        Id<Command>? commandId = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(charter);
        return service.ExecuteAsync(
            strategy,
            new StrategyCommand.Found(strategy, charter, definition),
            actor,
            commandId,
            cancellationToken: cancellationToken
        );
    }

    /// <summary>Takes over a strategy that is already running: <see cref="StrategyCommand.TakeOver"/>.</summary>
    /// <param name="service">The service.</param>
    /// <param name="strategy">The identifier that the strategy gets.</param>
    /// <param name="charter">What it is founded with.</param>
    /// <param name="opening">The state of the strategy so far.</param>
    /// <param name="actor">Who takes it over.</param>
    /// <param name="definition">The process definition; <see cref="ProcessDefinition.Default"/> by default.</param>
    /// <param name="commandId">The identifier of the command; a new one by default.</param>
    /// <param name="cancellationToken">Cancels the call; after that nothing is known of the command.</param>
    /// <exception cref="ArgumentNullException">The service, the charter, the statement or the actor is null.</exception>
    public static Task<Outcome> TakeOverAsync(
        this IStrategyService service,
        Id<Strategy> strategy,
        Charter charter,
        OpeningStatement opening,
        Actor actor,
        ProcessDefinition? definition = null,
        Id<Command>? commandId = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(opening);
        return service.ExecuteAsync(
            strategy,
            new StrategyCommand.TakeOver(strategy, charter, opening, definition),
            actor,
            commandId,
            cancellationToken: cancellationToken
        );
    }
}
