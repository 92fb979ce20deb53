using System.Globalization;

namespace SmartSpec.Stores.Tests.PostgreSql;

/// <summary>Makes a history by the engine, append by append.</summary>
internal sealed class Writer(Id<Strategy> id)
{
    private readonly FakeClock clock = new(StorySetting.Default.Start);
    private Strategy? state;
    private StrategyEngine? engine;

    public Strategy State => state!;

    public List<RecordedEvent> Events { get; } = [];

    public StoreAppend Found(Id<Command>? command = null) =>
        Took(Engine.Found(id, StorySetting.Default.Charter, People.ProcessLead, StorySetting.Default.Definition, command));

    public StoreAppend Next(int events = 1, Id<Command>? command = null) => Took(Do(events, command));

    /// <summary>The append of another writer at this length.</summary>
    public StoreAppend Rival(int events = 1, Id<Command>? command = null) =>
        StoreAppend.Of((Outcome.Accepted)Do(events, command));

    public static StoreAppend WithMessages(StoreAppend append) =>
        append with
        {
            Messages = [.. append.Events.Select(OutboxMessage.Of)],
        };

    private StrategyEngine Engine => engine ??= new(clock, new SequentialIds());

    private Outcome Do(int events, Id<Command>? command)
    {
        clock.Advance(Duration.FromSeconds(1));
        return Engine.Execute(
            State,
            [
                .. Enumerable
                    .Range(1, events)
                    .Select(at => new StrategyCommand.StateVision(
                        Text.Swedish(string.Create(CultureInfo.InvariantCulture, $"Vision {State.Length + at}"))
                    )),
            ],
            People.ProcessLead,
            command
        );
    }

    private StoreAppend Took(Outcome outcome)
    {
        var accepted = (Outcome.Accepted)outcome;
        state = accepted.Strategy;
        Events.AddRange(accepted.Events);
        return StoreAppend.Of(accepted);
    }
}
