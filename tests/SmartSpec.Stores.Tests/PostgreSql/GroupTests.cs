using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

public sealed class GroupTests(PostgreSqlServer server) : PostgreSqlTest(server)
{
    private static readonly AppendResult Appended = new AppendResult.Appended();

    [Fact]
    public async Task A_group_answers_in_the_order_given()
    {
        var (food, wood, known) = (new Writer("food"), new Writer("wood"), new Writer("known"));
        await Store.AppendAsync(wood.Found(), Cancellation);
        await Store.AppendAsync(known.Found("c-0"), Cancellation);
        await Store.AppendAsync(known.Next(3, "c-1"), Cancellation);

        var results = await TogetherAsync(
            wood.Next(2),
            known.Rival() with { Command = "c-1" },
            food.Found(),
            known.Rival() with { ExpectedLength = 7 },
            new Writer("nowhere").Found() with { ExpectedLength = 3 });

        results.Should().Equal(
            Appended, new AppendResult.Repeated(new(2, 4)), Appended, new AppendResult.Conflict(4), new AppendResult.Conflict(0));
        (await Store.ListAsync(null, 10, Cancellation)).Select(entry => (entry.Strategy.Value, entry.Length)).Should().Equal(("food", 1), ("known", 4), ("wood", 3));
    }

    [Fact]
    public async Task Two_appends_of_one_strategy_in_a_group_follow_on_each_other()
    {
        var writer = new Writer("s");
        (await TogetherAsync(writer.Found(), writer.Next(), writer.Next(4))).Should().Equal(Appended, Appended, Appended);
        (await Service(Store).VerifyAsync("s", writer.State.Head, Cancellation)).Should().BeOfType<Verification.Intact>();
    }

    [Fact]
    public async Task Of_two_rivals_in_a_group_the_first_is_appended()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found(), Cancellation);
        var (rival, first) = (writer.Rival(), writer.Next(2));
        (await TogetherAsync(first, rival)).Should().Equal(Appended, new AppendResult.Conflict(3));
    }

    [Fact]
    public async Task A_command_that_stands_twice_in_a_group_is_repeated()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found(), Cancellation);
        var (again, first) = (writer.Rival(1, "c-1"), writer.Next(2, "c-1"));
        (await TogetherAsync(first, again)).Should().Equal(Appended, new AppendResult.Repeated(new(2, 3)));
    }

    [Fact]
    public async Task Two_foundings_of_one_strategy_in_a_group_found_it_once()
    {
        (await TogetherAsync(new Writer("s").Found("c-1"), new Writer("s").Found("c-2"), new Writer("s").Found("c-1")))
            .Should().Equal(Appended, new AppendResult.Conflict(1), new AppendResult.Repeated(new(1, 1)));
    }

    [Fact]
    public async Task Documents_and_messages_go_with_a_group()
    {
        var writers = Enumerable.Range(0, 5).Select(at => new Writer($"s-{at}")).ToList();
        var appends = writers.Select(writer => Writer.Told(writer.Found())).ToArray();
        for (var at = 0; at < writers.Count; at += 2)
            appends[at] = appends[at] with { Document = StoredDocument.Of(writers[at].State) };

        await TogetherAsync(appends);

        (await Store.ListAsync(null, 10, Cancellation)).Select(entry => entry.DocumentLength).Should().Equal(1, null, 1, null, 1);
        (await Store.TakeAsync(10, Cancellation)).Select(entry => entry.Strategy.Value).Should().Equal("s-0", "s-1", "s-2", "s-3", "s-4");
    }

    [Fact]
    public async Task Documents_and_messages_of_strategies_that_are_there_go_with_a_group_in_its_order()
    {
        var writers = Enumerable.Range(0, 3).Select(at => new Writer($"s-{at}")).ToList();
        foreach (var writer in writers)
            await Store.AppendAsync(writer.Found(), Cancellation);
        var appends = writers.Select(writer => Writer.Told(writer.Next(2))).ToArray();
        appends[1] = appends[1] with { Document = StoredDocument.Of(writers[1].State), DueAt = Instant.FromUtc(2030, 1, 1, 0, 0) };

        (await TogetherAsync(appends)).Should().Equal(Appended, Appended, Appended);

        (await Store.ListAsync(null, 10, Cancellation)).Select(entry => (entry.Length, entry.DocumentLength)).Should().Equal((3, null), (3, 3), (3, null));
        (await Store.ListDueAsync(Instant.MaxValue, 10, Cancellation)).Should().Equal(new DueStrategy("s-1", Instant.FromUtc(2030, 1, 1, 0, 0)));
        (await Store.TakeAsync(10, Cancellation)).Select(entry => (entry.Strategy.Value, entry.Message.Number))
            .Should().Equal(("s-0", 2), ("s-0", 3), ("s-1", 2), ("s-1", 3), ("s-2", 2), ("s-2", 3));
        foreach (var writer in writers)
            (await Service(Store).VerifyAsync(writer.State.Id, writer.State.Head, Cancellation)).Should().BeOfType<Verification.Intact>();
    }

    [Fact]
    public async Task Of_a_group_in_which_one_is_refused_nothing_is_written_so_that_each_can_be_tried_alone()
    {
        var (wood, food) = (new Writer("wood"), new Writer("food"));
        await Store.AppendAsync(wood.Found(), Cancellation);
        await Server.AskAsync($"ALTER TABLE \"{Options.Schema}\".events ADD CHECK (command IS DISTINCT FROM 'spoilt')");

        await FluentActions.Awaiting(() => TogetherAsync(wood.Next(), food.Found("spoilt"))).Should().ThrowAsync<Npgsql.PostgresException>();

        (await Store.ListAsync(null, 10, Cancellation)).Select(entry => (entry.Strategy.Value, entry.Length)).Should().Equal(("wood", 1));
    }

    [Fact]
    public async Task A_lost_append_leaves_no_message_and_no_document()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found(), Cancellation);
        var rival = writer.Rival();
        await Store.AppendAsync(writer.Next(), Cancellation);

        await TogetherAsync(Writer.Told(rival) with { Document = new StoredDocument(2, new byte[] { 1 }) });

        (await Store.TakeAsync(10, Cancellation)).Should().BeEmpty();
        (await Store.LoadAsync("s", Cancellation))!.Document.Should().BeNull();
    }

    [Fact]
    public async Task Groups_over_the_same_strategies_do_not_block_each_other_for_ever()
    {
        var ids = Enumerable.Range(0, 20).Select(at => $"s-{at}").ToList();
        var rounds = Enumerable.Range(0, 6).Select(round => Task.Run(
            () => TogetherAsync([.. (round % 2 == 0 ? ids : Enumerable.Reverse(ids)).Select(id => new Writer(id).Found($"c-{round}"))]), Cancellation));

        var results = (await Task.WhenAll(rounds)).SelectMany(result => result).ToList();

        results.Count(result => result == Appended).Should().Be(ids.Count);
        results.Where(result => result != Appended).Should().AllBeEquivalentTo(new AppendResult.Conflict(1));
    }

    [Fact]
    public async Task Two_hosts_on_one_strategy_lose_nothing_and_double_nothing()
    {
        var stores = new[] { Store, new PostgreSqlStore(Source, Options) };
        await FoundAsync(Service(Store), "s");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(async () =>
        {
            var service = Service(stores[at % 2], $"w{at}-");
            var accepted = new List<Outcome>();
            for (var i = 0; i < 15; i++)
                accepted.Add(await StateAsync(service, "s", $"{at} {i}", $"c-{at}-{i}"));
            return accepted;
        }, Cancellation)));

        outcomes.SelectMany(list => list).Should().AllBeOfType<Outcome.Accepted>();
        var history = await Service(Store).HistoryAsync("s", Cancellation);
        history.Events.Select(recorded => recorded.Envelope.Command.Value).Skip(1).Should().OnlyHaveUniqueItems().And.HaveCount(120);
    }

    [Fact]
    public async Task A_command_stands_at_the_first_of_its_events_only()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found("c-1"), Cancellation);
        await Store.AppendAsync(writer.Next(3, "c-2"), Cancellation);
        (await Server.AskAsync($"SELECT string_agg(coalesce(command, '-'), ' ' ORDER BY number) FROM \"{Options.Schema}\".events")).Should().Be("c-1 c-2 - -");
    }

    [Fact]
    public async Task An_append_without_events_or_with_a_kind_that_cannot_be_kept_is_refused_before_others_go_with_it()
    {
        var founding = new Writer("s").Found();
        var empty = async () => await Store.AppendAsync(founding with { Events = [] }, Cancellation);
        var unkept = async () => await Store.AppendAsync(founding with { Messages = [new(1, "a\0b", default)] }, Cancellation);
        await empty.Should().ThrowAsync<ArgumentException>();
        await unkept.Should().ThrowAsync<ArgumentException>();
    }

    private async Task<IReadOnlyList<AppendResult>> TogetherAsync(params StoreAppend[] appends)
    {
        await using var connection = await Source.OpenConnectionAsync(Cancellation);
        return await new Appending(new(Options)).WriteAsync(connection, appends);
    }
}
