using System.Globalization;
using System.Text;

namespace SmartSpec.Testing;

/// <summary>
/// A history as the engine makes it, to be appended to a store piece by piece; and what the store is to have of it.
/// </summary>
internal sealed class Chain
{
    private readonly FakeClock clock = new(StorySetting.Default.Start);
    private readonly StrategyEngine engine;
    private readonly List<RecordedLine> lines = [];

    public Chain(Id<Strategy> id)
    {
        Id = id;
        engine = new(clock, new SequentialIds());
    }

    public Id<Strategy> Id { get; }

    /// <summary>The current strategy; null before the founding.</summary>
    public Strategy? State { get; private set; }

    public long Length => lines.Count;

    public IReadOnlyList<RecordedLine> Lines => lines;

    /// <summary>When the last event was recorded.</summary>
    public Instant Now => clock.GetCurrentInstant();

    /// <summary>The document of the current strategy.</summary>
    public StoredDocument Document => StoredDocument.Of(State!);

    /// <summary>What comes next, which the store is to have.</summary>
    /// <param name="events">How many events.</param>
    /// <param name="command">The command; a new one by default.</param>
    public StoreAppend Next(int events = 1, Id<Command>? command = null)
    {
        var accepted = Act(events, command);
        State = accepted.Strategy;
        return Took(StoreAppend.Of(accepted));
    }

    /// <summary>What comes next, with its document.</summary>
    public StoreAppend NextWithDocument(int events = 1)
    {
        var next = Next(events);
        return next with { Document = Document };
    }

    /// <summary>What comes next, with messages: one of each kind.</summary>
    public StoreAppend NextWith(params string[] kinds)
    {
        var next = Next();
        return next with { Messages = [.. kinds.Select(kind => Message(next, kind))] };
    }

    /// <summary>What another writer would append here; the store may have it or not.</summary>
    public StoreAppend Rival(int events = 1, Id<Command>? command = null) => StoreAppend.Of(Act(events, command));

    /// <summary>Continues from what a rival has appended here.</summary>
    public void GoOnFrom(StoreAppend rival)
    {
        Took(rival);
        State = History.Replay(lines.Skip((int)(State?.Length ?? 0)), State);
    }

    /// <summary>One event with a line of its own; no other can follow than such.</summary>
    public StoreAppend NextWritten(ReadOnlyMemory<byte> line)
    {
        var head = Length == 0 ? Hash.Root(Id) : lines[^1].Hash;
        var recorded = Act(1, null).Events[0];
        var written = recorded with
        {
            Envelope = recorded.Envelope with { Number = Length + 1 },
            Line = line,
            Hash = head.Next(line.Span),
        };
        return Took(
            new()
            {
                Strategy = Id,
                ExpectedLength = Length,
                Command = recorded.Envelope.Command,
                Events = [written],
            }
        );
    }

    public static OutboxMessage Message(StoreAppend append, string kind) =>
        new()
        {
            Number = append.ExpectedLength + append.Events.Count,
            Kind = kind,
            Body = Encoding.UTF8.GetBytes(
                string.Create(CultureInfo.InvariantCulture, $"{append.Strategy}/{append.ExpectedLength}/{kind}")
            ),
        };

    private Outcome.Accepted Act(int events, Id<Command>? command)
    {
        clock.Advance(Duration.FromSeconds(1) + Duration.FromTicks(10));
        var outcome = State is null
            ? engine.Found(Id, StorySetting.Default.Charter, People.ProcessLead, StorySetting.Default.Definition, command)
            : engine.Execute(State, [.. Enumerable.Range(1, events).Select(Vision)], People.ProcessLead, command);
        if (State is null && events > 1)
            throw new ArgumentOutOfRangeException(nameof(events), "A founding is one event.");
        return outcome as Outcome.Accepted ?? throw new InvalidOperationException($"The chain went wrong: {outcome}.");
    }

    private StrategyCommand.StateVision Vision(int number) =>
        new(
            Text.Swedish(
                string.Create(CultureInfo.InvariantCulture, $"Vision {Length + number}: å, ä, ö och 🌾 \"citat\" \\ {{}}")
            )
        );

    private StoreAppend Took(StoreAppend append)
    {
        lines.AddRange(append.Events.Select(recorded => new RecordedLine(recorded.Line, recorded.Hash)));
        return append;
    }
}
