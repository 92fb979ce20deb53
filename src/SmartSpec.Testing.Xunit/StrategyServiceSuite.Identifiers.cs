using System.Globalization;
using Xunit;

namespace SmartSpec.Testing;

/// <content>One identifier is for one command by one actor.</content>
public abstract partial class StrategyServiceSuite
{
    /// <summary>
    /// Another command with a used identifier, or the same by another actor, is neither executed nor answered as repeated, by any
    /// service over the store.
    /// </summary>
    [Fact]
    public async Task Another_command_with_a_used_identifier_is_neither_executed_nor_repeated()
    {
        var service = Service(Store);
        await FoundedAsync(service);
        var first = Accepted(
            await service.ExecuteAsync(
                "a",
                [Goal("g1"), Vision("v")],
                People.ProcessLead,
                "used",
                cancellationToken: Cancellation
            )
        );
        foreach (
            var other in new[]
            {
                service,
                Service(Store),
                Service(await BesideAsync()),
                Service(Store, new() { Cached = 0 }),
                service.Over(Store),
            }
        )
        {
            foreach (
                var commands in new IReadOnlyList<Command>[]
                {
                    [Vision("something else")],
                    [],
                    [Goal("g1")],
                    [Vision("v"), Goal("g1")],
                    [Goal("g2"), Vision("v")],
                    [Goal("g1"), Vision("v"), Vision("v")],
                }
            )
                IsAlreadyUsed(
                    "used",
                    await other.ExecuteAsync("a", commands, People.ProcessLead, "used", cancellationToken: Cancellation)
                );
            foreach (
                var actor in new[]
                {
                    People.Reader,
                    People.Board,
                    People.ProcessLead.For(People.Board.Id),
                    People.ProcessLead with
                    {
                        Body = Known.Council,
                    },
                }
            )
                IsAlreadyUsed(
                    "used",
                    await other.ExecuteAsync("a", [Goal("g1"), Vision("v")], actor, "used", cancellationToken: Cancellation)
                );
            IsRepeated(
                first,
                await other.ExecuteAsync(
                    "a",
                    [Goal("g1"), Vision("v")],
                    People.ProcessLead,
                    "used",
                    cancellationToken: Cancellation
                )
            );
        }

        await IsWholeAsync(3);
    }

    /// <summary>The same holds for a founding, which reveals nothing.</summary>
    [Fact]
    public async Task Another_founding_with_a_used_identifier_learns_nothing_of_the_first()
    {
        var service = Service(Store);
        var first = await FoundedAsync(service, "founding");
        var (charter, definition) = (StorySetting.Default.Charter, StorySetting.Default.Definition);
        foreach (var other in new[] { service, Service(await BesideAsync()) })
        {
            Outcome[] outcomes =
            [
                await other.FoundAsync(
                    "a",
                    charter with
                    {
                        TimeZone = "Europe/Helsinki",
                    },
                    People.ProcessLead,
                    definition,
                    "founding",
                    Cancellation
                ),
                await other.FoundAsync(
                    "a",
                    charter with
                    {
                        TimeZone = "Nowhere",
                    },
                    People.ProcessLead,
                    definition,
                    "founding",
                    Cancellation
                ),
                await other.FoundAsync(
                    "a",
                    charter,
                    People.ProcessLead with
                    {
                        Id = "another",
                    },
                    definition,
                    "founding",
                    Cancellation
                ),
                await other.FoundAsync("a", charter, People.Reader, definition, "founding", Cancellation),
                await other.FoundAsync(
                    "a",
                    charter,
                    People.ProcessLead,
                    StorySetting.Default.Under(document => document with { Version = document.Version + 1 }).Definition,
                    "founding",
                    Cancellation
                ),
            ];
            foreach (var outcome in outcomes)
            {
                IsAlreadyUsed("founding", outcome);
                Port.Requires(
                    0,
                    outcome.Strategy.Length,
                    "Another founding with a used identifier learns nothing of the existing strategy."
                );
            }

            IsRepeated(first, await FoundAsync(other, "founding"));
        }

        IsAlreadyUsed(
            "founding",
            await service.ExecuteAsync("a", Vision("v"), People.ProcessLead, "founding", cancellationToken: Cancellation)
        );
        await IsWholeAsync(1);
    }

    /// <summary>
    /// Of commands that are sent at once with one identifier and different content, one is accepted, and each of the others is
    /// repeated or answered that the identifier is used.
    /// </summary>
    [Fact]
    public async Task Of_commands_at_once_with_one_identifier_one_is_accepted_and_the_others_are_told()
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
                                        Goal($"{command}-{at / 2}"),
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
            var won = Array.IndexOf(outcomes, accepted);
            for (var at = 0; at < outcomes.Length; at++)
            {
                if (at / 2 != won / 2)
                    IsAlreadyUsed(command, outcomes[at]);
                else if (at != won)
                    IsRepeated(accepted, outcomes[at]);
            }
        }

        await IsWholeAsync(11);
    }

    /// <summary>A command that another one with its identifier has come just before is detected by the store.</summary>
    [Fact]
    public async Task A_command_that_another_with_its_identifier_came_before_is_detected_when_it_is_appended()
    {
        var (between, rival) = (new InterposedStore(Store), Service(await BesideAsync()));
        var service = Service(between);
        between.BeforeAppend = async _ => await FoundedAsync(rival, "founding");
        IsAlreadyUsed(
            "founding",
            await service.FoundAsync(
                "a",
                StorySetting.Default.Charter,
                People.ProcessLead with
                {
                    Id = "another",
                },
                StorySetting.Default.Definition,
                "founding",
                Cancellation
            )
        );
        foreach (var other in new[] { service, service.Over(between) })
        {
            Id<Command> command = string.Create(CultureInfo.InvariantCulture, $"used-{(other == service ? 1 : 2)}");
            between.BeforeAppend = async _ =>
                Accepted(
                    await rival.ExecuteAsync(
                        "a",
                        Goal($"their-{command}"),
                        People.ProcessLead,
                        command,
                        cancellationToken: Cancellation
                    )
                );
            IsAlreadyUsed(
                command,
                await other.ExecuteAsync(
                    "a",
                    Goal($"our-{command}"),
                    People.ProcessLead,
                    command,
                    cancellationToken: Cancellation
                )
            );
        }

        between.BeforeAppend = _ => Task.CompletedTask;
        Accepted(await service.ExecuteAsync("a", Goal("ours"), People.ProcessLead, "unused", cancellationToken: Cancellation));
        await IsWholeAsync(4);
    }

    /// <summary>
    /// After a connection that was lost, the same command is repeated, and another one is answered that the identifier is used.
    /// </summary>
    [Fact]
    public async Task After_a_lost_connection_another_command_with_the_identifier_is_answered_that_it_is_used()
    {
        var between = new InterposedStore(Store);
        var service = Service(between);
        await BreaksAsync(between, isBefore: false, () => FoundAsync(service, "founding"));
        IsAlreadyUsed(
            "founding",
            await service.FoundAsync(
                "a",
                StorySetting.Default.Charter,
                People.Reader,
                StorySetting.Default.Definition,
                "founding",
                Cancellation
            )
        );
        foreach (var other in new[] { service, Service(between, new() { Cached = 0 }) })
        {
            Id<Command> command = string.Create(CultureInfo.InvariantCulture, $"command-{(other == service ? 1 : 2)}");
            await BreaksAsync(
                between,
                isBefore: false,
                () => other.ExecuteAsync("a", Goal(command.Value), People.ProcessLead, command, cancellationToken: Cancellation)
            );
            IsAlreadyUsed(
                command,
                await other.ExecuteAsync(
                    "a",
                    Goal($"other-{command}"),
                    People.ProcessLead,
                    command,
                    cancellationToken: Cancellation
                )
            );
            Port.RequiresType<Outcome.Repeated>(
                await other.ExecuteAsync("a", Goal(command.Value), People.ProcessLead, command, cancellationToken: Cancellation),
                "A command that was written is repeated."
            );
        }

        await BreaksAsync(
            between,
            isBefore: true,
            () => service.ExecuteAsync("a", Goal("never"), People.ProcessLead, "never", cancellationToken: Cancellation)
        );
        Accepted(await service.ExecuteAsync("a", Goal("instead"), People.ProcessLead, "never", cancellationToken: Cancellation));
        await IsWholeAsync(4);
    }

    /// <summary>
    /// A command that was stored without a fingerprint, as by an earlier version, is repeated whatever is given with its
    /// identifier.
    /// </summary>
    [Fact]
    public async Task A_command_that_was_stored_without_a_fingerprint_is_repeated_whatever_is_given()
    {
        var story = await KeptAsync(Stories.StrategyAt(StrategyStep.Preparing));
        var (id, first) = (story.Strategy.Id, story.History.Events[^1].Envelope.Command);
        foreach (var service in new[] { Service(Store), Service(await BesideAsync(), new() { Cached = 0 }) })
        {
            var repeated = Port.RequiresType<Outcome.Repeated>(
                await service.ExecuteAsync(id, Vision("anything"), People.ProcessLead, first, cancellationToken: Cancellation),
                "A command without a fingerprint is repeated."
            );
            Port.RequiresList(
                story.History.Events.Where(recorded => recorded.Envelope.Command == first),
                repeated.Events,
                "It answers with the events of the first time."
            );
        }

        await IsWholeAsync((int)story.Strategy.Length, id);
    }
}
