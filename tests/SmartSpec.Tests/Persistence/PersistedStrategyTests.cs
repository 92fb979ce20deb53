namespace SmartSpec.Tests;

/// <summary>The three ways to keep a strategy, and what each can answer.</summary>
public sealed class PersistedStrategyTests
{
    private static readonly Story Original = Stories.EffortAt(EffortStep.Underway);
    private static readonly byte[] Document = StrategyDocument.Write(Original.Strategy);

    [Fact]
    public void With_the_events_all_queries_work()
    {
        var persisted = PersistedStrategy.Of(Original.History);
        persisted.Strategy.Should().Be(Original.Strategy);
        persisted.History!.AsRecordedBy(Original.Now).Should().NotBeNull();
        persisted
            .Verify()
            .Should()
            .Be(new Verification.Intact { Length = Original.History.Length, Head = Original.Strategy.Head });
        persisted
            .History!.Of(Subject.Of((Id<Area>)Known.Food))
            .Select(recorded => recorded.Event)
            .Should()
            .Contain(happened => happened is AreaEvent.Selected)
            .And.NotContain(happened => happened is StrategyEvent.Launched);
    }

    [Fact]
    public void With_the_document_alone_what_takes_the_history_is_not_stored()
    {
        var persisted = PersistedStrategy.Of(Document);
        persisted.Strategy.Should().Be(Original.Strategy);
        persisted.HasHistory.Should().BeFalse();
        persisted.History.Should().BeNull();
        persisted.AsInForceOn(Original.Today.PlusDays(-1)).Should().BeNull();
        persisted.Since(Original.Now).Should().BeNull();
        persisted.Verify().Should().BeNull();
    }

    [Fact]
    public void With_the_document_alone_the_work_goes_on_and_a_repeated_command_is_known()
    {
        var persisted = PersistedStrategy.Of(Document);
        var engine = new StrategyEngine(new FakeClock(Original.Now), new SequentialIds(9_000));
        var pause = new EffortCommand.Pause(Known.Effort, Sample.Text);
        var paused = persisted.With(engine.Execute(persisted.Strategy, pause, People.EffortOwner, "request-7"));
        paused.Strategy.Efforts[Known.Effort].Step.Should().Be(EffortStep.Paused);
        var again = PersistedStrategy.Of(StrategyDocument.Write(paused.Strategy)).Strategy;
        engine
            .Execute(again, pause, People.EffortOwner, "request-7")
            .Should()
            .BeOfType<Outcome.Repeated>()
            .Which.Command.Should()
            .Be((Id<Command>)"request-7");
        engine.NextSteps(again, People.EffortOwner).Should().Contain(step => step.Act == "effort.resume" && step.IsPossible);
    }

    [Fact]
    public void A_document_is_a_cache_onto_which_later_events_are_replayed() =>
        PersistedStrategy
            .Of(Original.Do(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner).History.LinesAfter, Document)
            .Strategy.Efforts[Known.Effort]
            .Step.Should()
            .Be(EffortStep.Paused);

    [Fact]
    public void A_document_that_is_missing_malformed_or_of_another_history_is_ignored()
    {
        var other = StrategyDocument.Write(
            Stories
                .EffortAt(
                    EffortStep.Proposed,
                    StorySetting.Default with
                    {
                        Start = StorySetting.Default.Start + Duration.FromDays(1),
                    }
                )
                .Strategy
        );
        foreach (
            var document in (byte[][])
                [
                    [],
                    Document[..^9],
                    other,
                ]
        )
            PersistedStrategy.Of(Original.History.LinesAfter, document).Strategy.Should().Be(Original.Strategy);
    }

    [Fact]
    public void Events_that_do_not_follow_are_not_stored()
    {
        var ahead = Original
            .Do(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner)
            .When(new EffortCommand.Resume(Known.Effort), People.EffortOwner)
            .Outcome;
        FluentActions.Invoking(() => PersistedStrategy.Of(Document).With(ahead)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(33)]
    [InlineData(1_000)]
    [InlineData(2_500)]
    public void The_last_thousand_commands_are_known(int count)
    {
        var ids = Enumerable.Range(0, count).Select(number => (Id<Command>)$"c-{number}").ToList();
        var log = ids.Aggregate(RecentCommands.None, (so, id) => so.With(id));
        ids.TakeLast(RecentCommands.Capacity).Should().OnlyContain(id => log.Contains(id));
        log.Contains("c-x").Should().BeFalse();
        ids.TakeLast(RecentCommands.Capacity).Should().OnlyContain(id => RecentCommands.Of(log.All.ToList()).Contains(id));
        log.All.Should().Equal(ids.TakeLast(RecentCommands.Capacity));
        if (count > RecentCommands.Capacity)
            log.Contains(ids[^(RecentCommands.Capacity + 1)]).Should().BeFalse();
        var read = RecentCommands.Of(log.All.ToList());
        Enumerable
            .Range(0, 70)
            .Select(number => (Id<Command>)$"later-{number}")
            .Aggregate((Live: log, Read: read), (so, id) => (so.Live.With(id), so.Read.With(id)))
            .Should()
            .Match<(RecentCommands Live, RecentCommands Read)>(
                so => so.Live.Equals(so.Read),
                "what is read from a document continues like what was written"
            );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(1_000)]
    [InlineData(2_500)]
    public void The_fingerprints_of_the_last_thousand_commands_are_known_where_they_were_given(int count)
    {
        static Hash? Of(int number) => number % 3 == 0 ? null : Hash.Of([(byte)number, (byte)(number >> 8)]);
        var ids = Enumerable.Range(0, count).Select(number => (Id<Command>)$"c-{number}").ToList();
        var log = Enumerable
            .Range(0, count)
            .Aggregate(RecentCommands.None, (so, number) => so.With(ids[number], Of(number) is { } hash ? new(hash) : null));
        var read = RecentCommands.Of([.. log.All]).With(log.Fingerprinted.ToEquatableArray());
        foreach (var known in (RecentCommands[])[log, read, log.With("more"), read.With("more")])
            for (var number = Math.Max(1, count - RecentCommands.Capacity + 1); number < count; number++)
                (known.Contains(ids[number], out var fingerprint), fingerprint?.Value)
                    .Should()
                    .Be((true, Of(number)), $"{number} of {count}");
        read.Fingerprinted.Should().Equal(log.Fingerprinted);
    }

    [Fact]
    public void What_is_done_in_two_ways_has_its_own_fingerprint_in_each()
    {
        var before = Enumerable
            .Range(0, 5)
            .Aggregate(RecentCommands.None, (so, number) => so.With($"c-{number}", new(Hash.Of([(byte)number]))));
        var (one, other, third) = (
            before.With("x", new(Hash.Of("one"u8))),
            before.With("x", new(Hash.Of("other"u8))),
            before.With("x")
        );
        Hash? In(RecentCommands known) =>
            known.Contains("x", out var fingerprint) ? fingerprint?.Value : throw new InvalidOperationException();
        (In(one), In(other), In(third)).Should().Be((Hash.Of("one"u8), Hash.Of("other"u8), null));
        foreach (var known in (RecentCommands[])[one, other, third])
            known.Fingerprinted.Take(5).Should().Equal(before.Fingerprinted, "in a copy as well");
        one.With("x", new(Hash.Of("later"u8))).Should().BeSameAs(one, "the events of a command have one fingerprint");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(40)]
    public void What_is_done_in_two_ways_from_one_state_is_known_in_its_own_way_only(int count)
    {
        var before = Enumerable.Range(0, count).Aggregate(RecentCommands.None, (so, number) => so.With($"c-{number}"));
        var (one, other) = (before.With("one"), before.With("other"));
        (one.Contains("one"), one.Contains("other"), other.Contains("other"), other.Contains("one"), before.Contains("one"))
            .Should()
            .Be((true, false, true, false, false));
        one.All.Should().Equal([.. before.All, "one"]);
        other.With("more").All.Should().Equal([.. before.All, "other", "more"]);
    }
}
