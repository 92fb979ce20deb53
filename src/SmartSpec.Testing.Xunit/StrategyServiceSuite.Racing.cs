using System.Collections.Concurrent;
using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <content>Several writers.</content>
public abstract partial class StrategyServiceSuite
{
    private const int Hosts = 4;
    private const int Writers = 32;

    // Readers look again and again; without a pause they would leave the writers no time.
    private static readonly TimeSpan Polling = TimeSpan.FromMilliseconds(2);

    /// <summary>The number of commands in all of the writers who share one strategy.</summary>
    /// <value>Default: 1,000.</value>
    protected virtual int Commands => 1_000;

    /// <summary>Where another writer has come first the command is decided again.</summary>
    [Fact]
    public async Task A_lost_race_is_decided_anew()
    {
        var (between, rival) = (new InterposedStore(Store), Service(await BesideAsync()));
        var service = Service(between);
        await FoundedAsync(service);
        between.BeforeAppend = async _ =>
        {
            between.BeforeAppend = _ => Task.CompletedTask;
            Accepted(await rival.ExecuteAsync("a", Goal("theirs"), People.ProcessLead, cancellationToken: Cancellation));
        };
        var accepted = Accepted(
            await service.ExecuteAsync("a", Goal("ours"), People.ProcessLead, cancellationToken: Cancellation)
        );
        Port.RequiresList(
            ["theirs", "ours"],
            accepted.Strategy.Goals.Select(goal => goal.Id.Value),
            "The command was decided on what the other writer had made."
        );
        Port.Requires(3, accepted.Events[0].Envelope.Number, "The command follows on what the other writer has appended.");
        await IsWholeAsync(3);
    }

    /// <summary>Where others come first each time, the answer is a conflict, after so many attempts.</summary>
    [Fact]
    public async Task A_race_lost_each_time_is_a_conflict()
    {
        var (between, rival) = (new InterposedStore(Store), Service(await BesideAsync()));
        var service = Service(between, new() { Attempts = 4 });
        await FoundedAsync(service);
        between.BeforeAppend = async _ =>
            Accepted(await rival.ExecuteAsync("a", Vision("first"), People.ProcessLead, cancellationToken: Cancellation));
        Port.RequiresType<Outcome.Conflict>(
            await service.ExecuteAsync("a", Vision("never"), People.ProcessLead, "never", cancellationToken: Cancellation),
            "A race that is lost each time is a conflict."
        );
        Port.Requires(1 + 4, between.Appends, "It was tried so often.");
        Port.Requires(null, await Store.FindCommandAsync("a", "never", Cancellation), "Nothing of the command is there.");
        await IsWholeAsync(5);

        between.BeforeAppend = _ => Task.CompletedTask;
        Accepted(await service.ExecuteAsync("a", Vision("now"), People.ProcessLead, "never", cancellationToken: Cancellation));
        await IsWholeAsync(6);
    }

    /// <summary>A refusal is decided on what the store has.</summary>
    [Fact]
    public async Task A_command_is_refused_or_accepted_by_what_the_store_has_now()
    {
        var (one, other) = (Service(Store), Service(await BesideAsync()));
        await FoundedAsync(one);
        Accepted(await other.ExecuteAsync("a", Vision("v"), People.ProcessLead, cancellationToken: Cancellation));
        Accepted(
            await other.ExecuteAsync(
                "a",
                new OrganisationCommand.Register(Known.Council, Text.Swedish("Rådet"), Helix.PublicSector, Place.County),
                People.ProcessLead,
                cancellationToken: Cancellation
            )
        );
        Accepted(
            await one.ExecuteAsync(
                "a",
                new StrategyCommand.AppointManagingBody(Known.Council),
                People.ProcessLead,
                cancellationToken: Cancellation
            )
        );

        Accepted(await other.ExecuteAsync("a", Goal("g"), People.ProcessLead, cancellationToken: Cancellation));
        var refused = Port.RequiresType<Outcome.Refused>(
            await one.ExecuteAsync("a", Goal("g"), People.ProcessLead, cancellationToken: Cancellation),
            "What another writer has done first is not done again."
        );
        Port.Requires(5, refused.Strategy.Length, "A refusal comes with the strategy as the store has it.");
        Port.Requires(5, (await one.LoadAsync("a", Cancellation))?.Length, "A strategy is loaded as the store has it.");
        await IsWholeAsync(5);
    }

    /// <summary>A founding that lost its race is refused as any second founding is.</summary>
    [Fact]
    public async Task Of_foundings_at_once_one_is_accepted_and_the_others_are_refused()
    {
        var stores = await HostsAsync();
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(at => Task.Run(() => FoundAsync(Service(stores[at % Hosts])), Cancellation))
        );
        Port.Requires(1, outcomes.Count(outcome => outcome is Outcome.Accepted), "Of foundings at once one is accepted.");
        Port.Requires(15, outcomes.Count(outcome => outcome is Outcome.Refused), "The other foundings are refused.");
        await IsWholeAsync(1);
    }

    /// <summary>The same command through several services at once takes effect once.</summary>
    [Fact]
    public async Task A_command_sent_to_several_services_at_once_takes_effect_once()
    {
        var stores = await HostsAsync();
        var hosts = stores.Select(store => Service(store)).ToList();
        await FoundedAsync(hosts[0]);
        for (var round = 0; round < 10; round++)
        {
            var command = string.Create(CultureInfo.InvariantCulture, $"round-{round}");
            var outcomes = await Task.WhenAll(
                Enumerable
                    .Range(0, 12)
                    .Select(at =>
                        Task.Run(
                            () =>
                                hosts[at % Hosts]
                                    .ExecuteAsync(
                                        "a",
                                        Goal(command),
                                        People.ProcessLead,
                                        command,
                                        cancellationToken: Cancellation
                                    ),
                            Cancellation
                        )
                    )
            );
            var accepted = Port.RequiresType<Outcome.Accepted>(
                outcomes.SingleOrDefault(outcome => outcome is Outcome.Accepted),
                "Exactly one is accepted."
            );
            foreach (var outcome in outcomes.Where(outcome => outcome is not Outcome.Accepted))
                IsRepeated(accepted, outcome);
        }

        await IsWholeAsync(11);
    }

    /// <summary>
    /// Many writers on one strategy, through several services: none lost, none doubled, one order that every reader saw.
    /// </summary>
    [Fact]
    public async Task Of_many_writers_on_one_strategy_none_is_lost_and_every_reader_sees_one_order()
    {
        var stores = await HostsAsync();
        var hosts = stores.Select(store => Service(store, new() { DocumentEvery = 100 })).ToList();
        await FoundedAsync(hosts[0]);
        var (answered, seen) = (
            new ConcurrentDictionary<Id<Command>, Outcome.Accepted>(),
            new ConcurrentDictionary<long, Hash>()
        );
        using var done = new CancellationTokenSource();
        var readers = stores
            .Select(
                (store, at) =>
                    Task.Run(
                        () => at % 2 == 0 ? ReadAsync(store, seen, done.Token) : LoadAsync(store, seen, done.Token),
                        Cancellation
                    )
            )
            .ToList();
        try
        {
            await Task.WhenAll(
                Enumerable
                    .Range(0, Writers)
                    .Select(writer =>
                        Task.Run(
                            () => WriteAsync(hosts[writer % Hosts], hosts[(writer + 1) % Hosts], writer, answered),
                            Cancellation
                        )
                    )
            );
        }
        finally
        {
            // The readers end also where a writer has failed.
            await done.CancelAsync();
        }

        await Task.WhenAll(readers);

        var history = await IsWholeAsync(1 + Commands);
        Port.Requires(Commands, answered.Count, "Each command was accepted.");
        foreach (var recorded in history.Events.Skip(1))
        {
            Port.Requires(
                answered.TryGetValue(recorded.Envelope.Command, out var accepted) && accepted.Events[0] == recorded,
                $"Event {recorded.Envelope.Number} is what its writer was answered."
            );
        }

        foreach (var (length, head) in seen)
            Port.Requires(
                history.Events[(int)length - 1].Hash,
                head,
                $"What a reader saw of {length} events is the beginning of what all see in the end."
            );
    }

    /// <summary>A writer does its commands, some of them twice; where it meets a conflict it does the command again.</summary>
    private async Task WriteAsync(
        StrategyService host,
        StrategyService another,
        int writer,
        ConcurrentDictionary<Id<Command>, Outcome.Accepted> answered
    )
    {
        for (var number = writer; number < Commands; number += Writers)
        {
            var command = string.Create(CultureInfo.InvariantCulture, $"c-{number}");
            Outcome outcome;
            do outcome = await host.ExecuteAsync(
                "a",
                Vision(command),
                People.ProcessLead,
                command,
                cancellationToken: Cancellation
            );
            while (outcome is Outcome.Conflict);
            answered[command] = Accepted(outcome);
            if (number % 100 == 0)
                IsRepeated(
                    answered[command],
                    await another.ExecuteAsync("a", Vision(command), People.ProcessLead, command, cancellationToken: Cancellation)
                );
        }
    }

    private static async Task ReadAsync(IStrategyStore store, ConcurrentDictionary<long, Hash> seen, CancellationToken until)
    {
        var known = new List<RecordedLine>();
        while (!until.IsCancellationRequested)
        {
            var lines = await store.ReadAsync("a", Math.Max(0, known.Count - 1), cancellationToken: Cancellation);
            Port.Requires(lines.Count > 0, "What a reader has seen is there.");
            if (known.Count > 0)
                Port.Requires(known[^1].Hash, lines[0].Hash, "What a reader has seen stays as it was.");
            known.AddRange(lines.Skip(known.Count > 0 ? 1 : 0));
            See(seen, known.Count, known[^1].Hash);
            await Task.Delay(Polling, Cancellation);
        }

        Port.RequiresType<Verification.Intact>(
            History.Verify(known),
            "What a reader has seen, piece by piece, is a whole chain."
        );
    }

    private async Task LoadAsync(IStrategyStore store, ConcurrentDictionary<long, Hash> seen, CancellationToken until)
    {
        var service = Service(store, new() { Cached = 0, VerifyOnLoad = true });
        long last = 0;
        while (!until.IsCancellationRequested)
        {
            var strategy = await service.LoadAsync("a", Cancellation);
            Port.Requires(strategy is not null && strategy.Length >= last, "A reader never sees less than before.");
            See(seen, last = strategy!.Length, strategy.Head);
            await Task.Delay(Polling, Cancellation);
        }
    }

    private static void See(ConcurrentDictionary<long, Hash> seen, long length, Hash head) =>
        Port.Requires(head, seen.GetOrAdd(length, head), $"All readers see the same {length} events.");

    private async Task<IReadOnlyList<IStrategyStore>> HostsAsync()
    {
        var stores = new List<IStrategyStore> { Store };
        while (stores.Count < Hosts)
            stores.Add(await BesideAsync());
        return stores;
    }
}
