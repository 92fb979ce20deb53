namespace SmartSpec.Tests;

// The store in memory answers at once: there is nothing to cancel.
#pragma warning disable xUnit1051

public sealed class StrategyServiceTests
{
    private static readonly FakeClock Clock = new(StorySetting.Default.Start);
    private static readonly StrategyEngine Engine = new(Clock);
    private readonly InMemoryStore store = new();

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_accepted_is_stored_and_another_service_continues_from_it()
    {
        await Found(new(store, Engine));
        var other = new StrategyService(store, Engine);
        (await other.ExecuteAsync("s", new StrategyCommand.StateVision(Sample.Text), People.ProcessLead, cancellationToken: None))
            .Should()
            .BeOfType<Outcome.Accepted>();
        (await other.HistoryAsync("s", None))
            .Replay()
            .Should()
            .Be((await new StrategyService(store, Engine).LoadAsync("s", None))!);
        (await other.VerifyAsync("s", cancellationToken: None)).Should().BeOfType<Verification.Intact>();
    }

    [Fact]
    public async Task A_writer_that_waits_blocks_none_of_twenty_thousand_other_strategies()
    {
        var blocking = new BlockingStore(store);
        var service = new StrategyService(blocking, Engine, new() { Cached = 0 });
        var waiting = service.FoundAsync(
            "blocked",
            StorySetting.Default.Charter,
            People.ProcessLead,
            StorySetting.Default.Definition,
            cancellationToken: None
        );
        for (var i = 0; i < 20_000; i++)
            service.SettleAsync($"s{i}", None).IsCompleted.Should().BeTrue("s{0} waits for nobody", i);
        service.LoadAsync("blocked", None).IsCompleted.Should().BeTrue("reading waits for no writer");
        waiting.IsCompleted.Should().BeFalse();
        blocking.Free.SetResult();
        (await waiting).Should().BeOfType<Outcome.Accepted>();
    }

    [Fact]
    public void A_strategy_in_memory_is_not_replaced_by_an_older_state_of_it()
    {
        var cache = new StrategyCache(2);
        var (founded, stated) = FoundedAndStated(Sample.Text);
        cache.Put("s", new(stated, 0));
        cache.Put("s", new(founded, 1));
        cache.Find("s").Should().Be(new StrategyCache.Entry(stated, 0));
        cache.Put("s", new(stated, 2));
        cache.Find("s").Should().Be(new StrategyCache.Entry(stated, 2));
    }

    [Fact]
    public void A_strategy_in_memory_is_replaced_by_one_of_as_many_events_only_where_that_one_knows_more()
    {
        var cache = new StrategyCache(2);
        var (_, stated) = FoundedAndStated(Sample.Text);
        cache.Put("s", new(stated, 2));
        cache.Put("s", new(FoundedAndStated(Sample.Text).Stated, 1));
        cache.Find("s")!.Strategy.Should().BeSameAs(stated);
        cache
            .Find("s")!
            .DocumentLength.Should()
            .Be(2, "an append has written the document of 2 events; a load that began before it knows only the one of 1 event");
        var (_, other) = FoundedAndStated(Text.English("Another vision"));
        cache.Put("s", new(other, 0));
        cache
            .Find("s")!
            .Strategy.Should()
            .BeSameAs(
                other,
                "it has another head: the store was restored or a transaction rolled back, and an append on the old "
                    + "head breaks the chain"
            );
    }

    private static (Strategy Founded, Strategy Stated) FoundedAndStated(Text vision)
    {
        var engine = new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds());
        var founded = (Outcome.Accepted)
            engine.Found("s", StorySetting.Default.Charter, People.ProcessLead, StorySetting.Default.Definition);
        var stated = (Outcome.Accepted)
            engine.Execute(founded.Strategy, new StrategyCommand.StateVision(vision), People.ProcessLead);
        return (founded.Strategy, stated.Strategy);
    }

    [Fact]
    public async Task A_repeated_command_answers_as_the_first_time_whatever_has_happened_since()
    {
        var service = new StrategyService(store, Engine);
        await Found(service);
        var first = (Outcome.Accepted)
            await service.ExecuteAsync(
                "s",
                new StrategyCommand.StateVision(Sample.Text),
                People.ProcessLead,
                "one",
                cancellationToken: None
            );
        await service.ExecuteAsync("s", new StrategyCommand.Abandon(Sample.Text), People.Board, "two", cancellationToken: None);
        var again = (Outcome.Repeated)
            await service.ExecuteAsync(
                "s",
                new StrategyCommand.StateVision(Sample.Text),
                People.ProcessLead,
                "one",
                cancellationToken: None
            );
        again.Strategy.Should().Be(first.Strategy);
        again.Events.Should().Equal(first.Events);
    }

    [Fact]
    public async Task A_service_with_an_older_state_decides_on_what_the_store_has()
    {
        var (one, other) = (new StrategyService(store, Engine), new StrategyService(store, Engine));
        await Found(one);
        await other.LoadAsync("s", None);
        await one.ExecuteAsync(
            "s",
            new OrganisationCommand.Register("board", Sample.Text, Helix.Business, Place.County),
            People.ProcessLead,
            cancellationToken: None
        );
        (
            await other.ExecuteAsync(
                "s",
                new StrategyCommand.AppointManagingBody("board"),
                People.ProcessLead,
                cancellationToken: None
            )
        )
            .Should()
            .BeOfType<Outcome.Accepted>("it was refused by its own older state, and is known to the store");
        (await one.ExecuteAsync("s", new StrategyCommand.StateVision(Sample.Text), People.ProcessLead, cancellationToken: None))
            .Should()
            .BeOfType<Outcome.Accepted>("it has lost the race and decided again");
        (await one.VerifyAsync("s", cancellationToken: None))
            .Should()
            .BeOfType<Verification.Intact>()
            .Which.Length.Should()
            .Be(4);
    }

    [Fact]
    public async Task A_document_is_written_now_and_then_and_ignored_where_it_is_corrupted()
    {
        var service = new StrategyService(store, Engine, new() { DocumentEvery = 2 });
        await Found(service);
        await service.ExecuteAsync(
            "s",
            new StrategyCommand.StateVision(Sample.Text),
            People.ProcessLead,
            cancellationToken: None
        );
        var loaded = (await store.LoadAsync("s", None))!;
        (loaded.Document!.Length, loaded.Lines.Count).Should().Be((2, 1));
        await store.PutDocumentAsync("s", new() { Length = 2, Bytes = "corrupted"u8.ToArray() }, None);
        (await new StrategyService(store, Engine).LoadAsync("s", None))!.Length.Should().Be(2);
    }

    [Fact]
    public async Task Documents_are_rebuilt_over_the_whole_store_and_what_is_broken_is_reported()
    {
        var service = new StrategyService(store, Engine);
        foreach (var strategy in (string[])["a", "b", "s"])
            await Found(service, strategy);
        await store.AppendAsync(
            new()
            {
                Strategy = "another",
                ExpectedLength = 0,
                Command = "x",
                Events = [.. (await service.HistoryAsync("a", None)).Events],
            },
            None
        );
        var reported = new List<RebuildProgress>();
        var done = await store.RebuildDocumentsAsync("a", new Recorder(reported), None);
        (done.Rebuilt, done.Last).Should().Be((2, (Id<Strategy>)"s"));
        done.Broken.Should().ContainSingle().Which.Strategy.Should().Be((Id<Strategy>)"another");
        reported.Should().HaveCount(3);
        (await store.LoadAsync("a", None))!.Document.Should().BeNull("it was begun after that");
        await service.Awaiting(self => self.LoadAsync("another", None)).Should().ThrowAsync<MalformedException>();
        (await service.VerifyAsync("another", cancellationToken: None)).Should().BeOfType<Verification.Broken>();
    }

    [Fact]
    public async Task Many_writers_of_one_strategy_lose_nothing()
    {
        StrategyService[] services = [new(store, Engine), new(store, Engine), new(store, Engine)];
        await Found(services[0]);
        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 300)
                .Select(number =>
                    Task.Run(
                        () =>
                            services[number % 3]
                                .ExecuteAsync(
                                    "s",
                                    new StrategyCommand.AddGoal($"goal-{number}", Sample.Text),
                                    People.ProcessLead,
                                    $"command-{number}",
                                    cancellationToken: None
                                ),
                        None
                    )
                )
        );
        outcomes.Should().AllBeOfType<Outcome.Accepted>();
        (await services[0].LoadAsync("s", None))!.Goals.Count.Should().Be(300);
        (await services[0].VerifyAsync("s", cancellationToken: None))
            .Should()
            .BeOfType<Verification.Intact>()
            .Which.Length.Should()
            .Be(301);
    }

    [Fact]
    public async Task A_strategy_that_is_not_there_is_unknown_by_its_identifier()
    {
        var refused = (Outcome.Refused)
            await new StrategyService(store, Engine).ExecuteAsync(
                "s",
                new StrategyCommand.StateVision(Sample.Text),
                People.ProcessLead
            );
        refused
            .Reasons.Should()
            .ContainSingle()
            .Which.Should()
            .Match<Reason>(reason => reason.Code == "unknown" && reason.Subject == new Subject(SubjectKind.Strategy, "s"));
        refused
            .Reasons[0]
            .ToString(Texts.English)
            .Should()
            .Be("There is no strategy s. Check the identifier, or register what is missing first. (unknown)");
    }

    [Fact]
    public async Task A_strategy_is_founded_once()
    {
        var service = new StrategyService(store, Engine);
        await Found(service);
        (await RefusedAsync(service.FoundAsync("s", StorySetting.Default.Charter, People.ProcessLead)))
            .Should()
            .Be("already-founded");
        (
            await RefusedAsync(
                service.ExecuteAsync("t", new StrategyCommand.Found("u", StorySetting.Default.Charter), People.ProcessLead)
            )
        )
            .Should()
            .Be("other-strategy");
        (await service.LoadAsync("t")).Should().BeNull();
        (await service.LoadAsync("u")).Should().BeNull();
    }

    [Fact]
    public async Task A_strategy_is_founded_and_worked_on_in_one_list()
    {
        var service = new StrategyService(store, Engine);
        Command[] commands =
        [
            new StrategyCommand.Found("s", StorySetting.Default.Charter),
            new StrategyCommand.StateVision(Sample.Text),
        ];
        var accepted = (Outcome.Accepted)await service.ExecuteAsync("s", commands, People.ProcessLead, "both");
        accepted
            .Events.Select(recorded => recorded.Envelope.Name)
            .Should()
            .Equal("strategy.founded.v1", "strategy.vision-stated.v1");
        (await service.LoadAsync("s"))!.Vision.Should().Be(Sample.Text);
        (await service.ExecuteAsync("s", commands, People.ProcessLead, "both")).Should().BeOfType<Outcome.Repeated>();
    }

    [Fact]
    public async Task A_command_is_executed_at_the_expected_version_and_at_no_other()
    {
        var service = new StrategyService(store, Engine);
        await Found(service);
        var seen = StrategyVersion.Of((await service.LoadAsync("s"))!);
        Task<Outcome> State(Id<Command> id, StrategyVersion? expected) =>
            service.ExecuteAsync("s", new StrategyCommand.StateVision(Sample.Text), People.ProcessLead, id, expected);

        (await State("first", seen)).Should().BeOfType<Outcome.Accepted>();
        (await State("second", seen))
            .Should()
            .BeOfType<Outcome.Outdated>()
            .Which.Strategy.Length.Should()
            .Be(seen.Length!.Value + 1);
        (await State("second", new(seen.Length))).Should().BeOfType<Outcome.Outdated>();
        (await State("second", new(null, seen.Head))).Should().BeOfType<Outcome.Outdated>();
        (await State("first", seen)).Should().BeOfType<Outcome.Repeated>("what took effect is not outdated by itself");
        (await service.LoadAsync("s"))!.Length.Should().Be(seen.Length.Value + 1);
        (await State("third", StrategyVersion.Of((await service.LoadAsync("s"))!))).Should().BeOfType<Outcome.Accepted>();
    }

    [Fact]
    public async Task Of_two_that_have_seen_the_same_version_one_is_outdated_and_none_loses_a_race()
    {
        var (one, other) = (new StrategyService(store, Engine), new StrategyService(store, Engine));
        await Found(one);
        var seen = StrategyVersion.Of((await other.LoadAsync("s"))!);
        Outcome[] both =
        [
            await one.ExecuteAsync("s", new StrategyCommand.StateVision(Sample.Text), People.ProcessLead, expected: seen),
            await other.ExecuteAsync("s", new StrategyCommand.StateVision(Sample.Text), People.ProcessLead, expected: seen),
        ];
        both[0].Should().BeOfType<Outcome.Accepted>();
        both[1].Should().BeOfType<Outcome.Outdated>();
    }

    [Fact]
    public async Task Previews_and_next_steps_are_those_of_the_stored_strategy_and_record_nothing()
    {
        var service = new StrategyService(store, Engine);
        (await service.PreviewAsync("s", [], People.ProcessLead)).Should().BeNull();
        (await service.NextStepsAsync("s", People.ProcessLead)).Should().BeNull();
        await Found(service);
        var before = await service.LoadAsync("s");
        (await service.PreviewAsync("s", [new StrategyCommand.StateVision(Sample.Text)], People.ProcessLead))!
            .Outcome.Should()
            .BeOfType<Outcome.Accepted>();
        (await service.NextStepsAsync("s", People.ProcessLead)).Should().Equal(Engine.NextSteps(before!, People.ProcessLead));
        (await service.LoadAsync("s"))!.Length.Should().Be(before!.Length);
    }

    private static async Task<string> RefusedAsync(Task<Outcome> outcome) =>
        ((Outcome.Refused)await outcome).Reasons.Single().Code;

    [Fact]
    public async Task A_command_that_waits_too_long_for_another_says_so_and_has_done_nothing()
    {
        await Found(new(store, Engine));
        var blocking = new BlockingStore(store);
        var service = new StrategyService(blocking, Engine, new() { LockTimeout = TimeSpan.FromMilliseconds(50) });
        var first = State(1);
        var others = Enumerable.Range(2, 5).Select(State).ToList();
        foreach (var waiting in others)
            (await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<TimeoutException>())
                .Which.Message.Should()
                .Contain("'s'")
                .And.Contain("0.05 s (LockTimeout)")
                .And.Contain("repeat it");
        blocking.Free.SetResult();
        (await first).Should().BeOfType<Outcome.Accepted>();
        (await State(2)).Should().BeOfType<Outcome.Accepted>("it took no effect before").Which.Strategy.Length.Should().Be(3);
        FluentActions
            .Invoking(() => new StrategyService(store, Engine, new() { Attempts = 0, LockTimeout = TimeSpan.Zero }))
            .Should()
            .Throw<ArgumentOutOfRangeException>("each wrong option is named")
            .WithMessage("*Attempts is 1 or more, not 0*LockTimeout is more than zero*");

        Task<Outcome> State(int number) =>
            service.ExecuteAsync(
                "s",
                new StrategyCommand.AddGoal($"goal-{number}", Sample.Text),
                People.ProcessLead,
                $"command-{number}",
                cancellationToken: None
            );
    }

    private static async Task Found(StrategyService service, string strategy = "s") =>
        (await service.FoundAsync(strategy, StorySetting.Default.Charter, People.ProcessLead, cancellationToken: None))
            .Should()
            .BeOfType<Outcome.Accepted>();

    private sealed class Recorder(List<RebuildProgress> all) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value) => all.Add(value);
    }

    /// <summary>A store whose appends wait until they are let go.</summary>
    private sealed class BlockingStore(InMemoryStore inner) : IStrategyStore
    {
        public TaskCompletionSource Free { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async ValueTask<AppendResult> AppendAsync(StoreAppend append, CancellationToken cancellationToken)
        {
            await Free.Task;
            return await inner.AppendAsync(append, cancellationToken);
        }

        public ValueTask<StoredStrategy?> LoadAsync(Id<Strategy> strategy, CancellationToken cancellationToken) =>
            inner.LoadAsync(strategy, cancellationToken);

        public ValueTask<IReadOnlyList<RecordedLine>> ReadAsync(
            Id<Strategy> strategy,
            long after,
            int take,
            CancellationToken cancellationToken
        ) => inner.ReadAsync(strategy, after, take, cancellationToken);

        public ValueTask<CommandEvents?> FindCommandAsync(
            Id<Strategy> strategy,
            Id<Command> command,
            CancellationToken cancellationToken
        ) => inner.FindCommandAsync(strategy, command, cancellationToken);

        public ValueTask<IReadOnlyList<DueStrategy>> ListDueAsync(Instant by, int take, CancellationToken cancellationToken) =>
            inner.ListDueAsync(by, take, cancellationToken);

        public ValueTask<IReadOnlyList<StrategyEntry>> ListAsync(
            Id<Strategy>? after,
            int take,
            CancellationToken cancellationToken
        ) => inner.ListAsync(after, take, cancellationToken);

        public ValueTask<bool> PutDocumentAsync(
            Id<Strategy> strategy,
            StoredDocument document,
            CancellationToken cancellationToken
        ) => inner.PutDocumentAsync(strategy, document, cancellationToken);

        public ValueTask<bool> PostponeAsync(
            Id<Strategy> strategy,
            long length,
            Instant? dueAt,
            CancellationToken cancellationToken = default
        ) => inner.PostponeAsync(strategy, length, dueAt, cancellationToken);
    }
}
