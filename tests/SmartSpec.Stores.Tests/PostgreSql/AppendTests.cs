using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

public sealed class AppendTests(PostgreSqlServer server) : PostgreSqlTest(server)
{
    private static readonly AppendResult Appended = new AppendResult.Appended();

    [Fact]
    public async Task Appends_of_many_shapes_at_once_each_have_their_own_answer()
    {
        var writers = Enumerable.Range(0, 16).Select(at => new Writer($"s-{at:00}")).ToList();
        var foundings = writers.ConvertAll(writer => Writer.WithMessages(writer.Found("c-0")));
        (await Task.WhenAll(foundings.Select(append => Store.AppendAsync(append, Cancellation).AsTask())))
            .Should()
            .OnlyContain(result => result == Appended);

        var appends = writers
            .Select(
                (writer, at) =>
                    (at % 4) switch
                    {
                        0 => Writer.WithMessages(writer.Next(2)),
                        1 => writer.Next(3) with { Document = StoredDocument.Of(writer.State) },
                        2 => writer.Rival() with { ExpectedLength = 7 },
                        _ => writer.Rival() with { Command = "c-0" },
                    }
            )
            .ToList();
        var results = await Task.WhenAll(appends.Select(append => Store.AppendAsync(append, Cancellation).AsTask()));

        results
            .Chunk(4)
            .Zip(foundings.Chunk(4))
            .Should()
            .AllSatisfy(four =>
                four.First.Should()
                    .Equal(
                        Appended,
                        Appended,
                        new AppendResult.Conflict(1),
                        new AppendResult.Repeated(
                            new()
                            {
                                First = 1,
                                Last = 1,
                                Fingerprint = four.Second[3].Fingerprint,
                            }
                        )
                    )
            );
        (await Store.ListAsync(null, 4, Cancellation))
            .Select(entry => (entry.Length, entry.DocumentLength))
            .Should()
            .Equal((3, null), (4, 4), (1, null), (1, null));
        (await Store.TakeAsync(100, cancellationToken: Cancellation)).Should().HaveCount(16 + (4 * 2));
        foreach (var writer in writers)
            (await Service(Store).VerifyAsync(writer.State.Id, writer.State.Head, Cancellation))
                .Should()
                .BeOfType<Verification.Intact>();
    }

    [Fact]
    public async Task A_lost_append_leaves_no_message_and_no_document()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found(), Cancellation);
        var rival = writer.Rival();
        await Store.AppendAsync(writer.Next(), Cancellation);

        (
            await Store.AppendAsync(
                Writer.WithMessages(rival) with
                {
                    Document = new StoredDocument { Length = 2, Bytes = new byte[] { 1 } },
                },
                Cancellation
            )
        ).Should().Be(new AppendResult.Conflict(2));

        (await Store.TakeAsync(10, cancellationToken: Cancellation)).Should().BeEmpty();
        (await Store.LoadAsync("s", Cancellation))!.Document.Should().BeNull();
    }

    [Fact]
    public async Task Two_hosts_on_one_strategy_lose_nothing_and_double_nothing()
    {
        var stores = new[] { Store, new PostgreSqlStore(Source, Options) };
        await FoundAsync(Service(Store), "s");

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(at =>
                    Task.Run(
                        async () =>
                        {
                            var service = Service(stores[at % 2], $"w{at}-");
                            var accepted = new List<Outcome>();
                            for (var i = 0; i < 15; i++)
                                accepted.Add(await StateAsync(service, "s", $"{at} {i}", $"c-{at}-{i}"));
                            return accepted;
                        },
                        Cancellation
                    )
                )
        );

        outcomes.SelectMany(list => list).Should().AllBeOfType<Outcome.Accepted>();
        var history = await Service(Store).HistoryAsync("s", Cancellation);
        history
            .Events.Select(recorded => recorded.Envelope.Command.Value)
            .Skip(1)
            .Should()
            .OnlyHaveUniqueItems()
            .And.HaveCount(120);
    }

    [Fact]
    public async Task A_command_is_stored_at_the_first_of_its_events_only()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found("c-1"), Cancellation);
        await Store.AppendAsync(writer.Next(3, "c-2"), Cancellation);
        (
            await Server.AskAsync(
                $"SELECT string_agg(coalesce(command, '-'), ' ' ORDER BY number) FROM \"{Options.Schema}\".events"
            )
        )
            .Should()
            .Be("c-1 c-2 - -");
    }
}
