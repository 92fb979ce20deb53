namespace SmartSpec.Tests;

/// <summary>A clock that is far ahead of the last event settles nothing without an explicit call.</summary>
public sealed class FarAheadTests
{
    private static readonly Story Running = Stories.AreaAt(
        AreaStep.Implementing,
        setting: StorySetting.FollowedUp.WithSignals(ProcessDefinition.Default.Document.Signals!)
    );

    private static readonly Command Vision = new StrategyCommand.StateVision(Sample.Text);

    [Theory]
    [InlineData(730)]
    [InlineData(731)]
    [InlineData(StrategyEngine.MostDaysUnsettled)]
    public void Two_years_idle_and_some_more_are_settled_by_themselves(int days)
    {
        var settled = Running.AfterDays(days).WhenSettled().ThenAccepted();
        settled.Strategy.OpenCycles().Should().HaveCountGreaterThan(5);
        Running
            .AfterDays(days)
            .Do(Vision, People.ProcessLead)
            .Strategy.OpenCycles()
            .Should()
            .HaveSameCount(settled.Strategy.OpenCycles());
    }

    [Fact]
    public void A_day_more_and_nothing_is_settled_and_nothing_executed()
    {
        var late = Running.AfterDays(801);
        late.WhenSettled().ThenRefused("clock-far-ahead");
        var refused = late.When(Vision, People.ProcessLead);
        refused.ThenRefused("clock-far-ahead");
        var reason = refused.Reasons.Single();
        (reason.Kind, reason.Position, reason.Subject)
            .Should()
            .Be((ReasonKind.Rule, 0, Subject.Of((Id<Strategy>)Known.Strategy)));
        reason
            .Parameters.Select(parameter => parameter.Values[0])
            .Should()
            .Equal(Written(Running.Today), Written(late.Today), "801", "800");
        reason
            .ToString(Texts.English)
            .Should()
            .Contain("801 days after the strategy's last event")
            .And.Contain("Check the clock.")
            .And.Contain("confirm the gap");
        reason
            .ToString(Texts.Swedish)
            .Should()
            .Contain("801 dagar sedan strategins senaste händelse")
            .And.Contain("Kontrollera klockan.")
            .And.Contain("bekräfta uppehållet");
    }

    /// <summary>What settling gave before it required an explicit call: the same as settling every now and then.</summary>
    [Fact]
    public void The_explicit_call_settles_what_settling_often_would_have()
    {
        var often = Running;
        for (var at = 0; at < 30; at++)
            often = often.AfterDays(50).WhenSettled().ThenAccepted();
        var once = Running.At(often.Now).WhenSettledAcrossGap().ThenAccepted();
        Happened(once).Where(happened => happened.Event is not StrategyEvent.GapCrossed).Should().Equal(Happened(often));
        once.Strategy.NextDue.Should().Be(often.Strategy.NextDue);
        once.History.Replay().Should().Be(once.Strategy);
        once.Do(Vision, People.ProcessLead);
        once.WhenSettledAcrossGap().ThenNothing();
    }

    public static TheoryData<string> Stages => ["preparing", "running", "winding down"];

    /// <summary>A strategy in which nothing falls due by itself.</summary>
    private static Story Rested(string how) =>
        how switch
        {
            "preparing" => Stories.StrategyAt(StrategyStep.Preparing),
            "running" => Stories.AreaAt(AreaStep.Implementing),
            _ => Stories.StrategyAt(StrategyStep.WindingDown),
        };

    /// <summary>A command that is accepted in all of these steps.</summary>
    private static readonly Command Corrects = new CorrectionCommand.Correct(
        new Fact.Chartered(
            Text.Swedish("Ett annat namn"),
            StorySetting.Default.Charter.Region,
            StorySetting.Default.Charter.Period
        ),
        Sample.Text
    );

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_command_is_refused_also_where_nothing_is_due(string how)
    {
        var (near, far) = (Rested(how).AfterDays(800), Rested(how).AfterDays(801));
        (near.Strategy.NextDue, far.Strategy.NextDue).Should().Be((null, null));
        near.When(Corrects, People.ProcessLead).ThenAccepted();
        near.When([], People.ProcessLead).ThenNothing();
        far.When(Corrects, People.ProcessLead).ThenRefused("clock-far-ahead");
        far.When([Corrects, Corrects], People.Reader).ThenRefused("clock-far-ahead");
        far.NextSteps(People.ProcessLead).Should().OnlyContain(step => !step.IsPossible);
        new StrategyEngine(new FakeClock(far.Now), new SequentialIds())
            .Preview(far.Strategy, [Corrects], People.ProcessLead)
            .Outcome.Should()
            .BeOfType<Outcome.Refused>();
        far.WhenSettled().ThenNothing();
        far.When([], People.ProcessLead).ThenNothing();
    }

    /// <summary>Nobody has worked on it for three years: it continues, and the record says who confirmed that.</summary>
    [Theory]
    [MemberData(nameof(Stages))]
    public void The_explicit_call_is_recorded_and_commands_are_accepted_again_also_where_nothing_is_due(string how)
    {
        var late = Rested(how).AfterDays(3 * 365);
        var crossed = late.WhenSettledAcrossGap(People.Board).ThenAccepted();
        var recorded = crossed.History.Events[^1];
        recorded.Event.Should().Be(new StrategyEvent.GapCrossed(Rested(how).Today, late.Today, 1095));
        (recorded.Envelope.Actor, recorded.Envelope.Role, recorded.Envelope.At, recorded.Envelope.Name)
            .Should()
            .Be((People.Board.Id, People.Board.Roles[0], late.Now, "strategy.gap-crossed.v1"));
        crossed.History.Length.Should().Be(late.History.Length + 1);
        crossed.History.Replay().Should().Be(crossed.Strategy);
        crossed.WhenSettledAcrossGap().ThenNothing();
        crossed.Do(Corrects, People.ProcessLead);
        crossed
            .NextSteps(People.ProcessLead)
            .Where(step => step.IsPossible)
            .Select(step => step.Act)
            .Should()
            .Equal(Rested(how).NextSteps(People.ProcessLead).Where(step => step.IsPossible).Select(step => step.Act));
        crossed.AfterDays(800).Do(Corrects, People.ProcessLead);
        crossed.AfterDays(801).When(Corrects, People.ProcessLead).ThenRefused("clock-far-ahead");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(800)]
    public void Where_there_is_no_gap_the_explicit_call_only_settles(int days)
    {
        var near = Running.AfterDays(days);
        near.WhenSettledAcrossGap().Events.Should().Equal(near.WhenSettled().Events);
        new StrategyEngine(new FakeClock(near.Now), new SequentialIds())
            .SettleAcrossGap(Strategy.Unfounded, People.Board)
            .Events.Should()
            .BeEmpty();
    }

    [Fact]
    public void Who_has_no_role_confirms_it_as_the_system()
    {
        var late = Rested("preparing").AfterDays(900);
        late.WhenSettledAcrossGap(new("somebody", []))
            .ThenAccepted()
            .History.Events[^1]
            .Envelope.Should()
            .Match<Envelope>(envelope => envelope.Actor.Value == "somebody" && envelope.Role == Role.System);
    }

    [Fact]
    public void It_is_confirmed_on_nobodys_behalf() =>
        Rested("preparing")
            .AfterDays(900)
            .WhenSettledAcrossGap(People.Board.For(People.ProcessLead.Id))
            .ThenAccepted()
            .History.Events[^1]
            .Envelope.OnBehalfOf.Should()
            .BeNull("no delegation was used");

    [Fact]
    public void The_gap_is_recorded_before_what_has_fallen_due()
    {
        var events = Running
            .AfterDays(1000)
            .WhenSettledAcrossGap()
            .ThenAccepted()
            .History.Events.Skip(Running.History.Length)
            .ToList();
        events[0].Event.Should().BeOfType<StrategyEvent.GapCrossed>();
        events
            .Skip(1)
            .Should()
            .HaveCountGreaterThan(5)
            .And.OnlyContain(recorded => recorded.Envelope.Role == Role.System)
            .And.NotContain(recorded => recorded.Event is StrategyEvent.GapCrossed);
    }

    [Fact]
    public void A_repeated_command_is_known_whatever_the_clock_says()
    {
        var done = Running.When(Vision, People.ProcessLead, "once").ThenAccepted();
        done.AfterDays(5000).When(Vision, People.ProcessLead, "once").ThenRepeated();
    }

    [Fact]
    public void Next_steps_are_those_of_the_last_event_each_blocked_by_the_reason()
    {
        var late = Running.AfterDays(4000);
        foreach (var by in new[] { People.ProcessLead, People.Board, People.AreaLead, People.Reader })
        {
            var (before, now) = (Running.NextSteps(by), late.NextSteps(by));
            now.Select(step => (step.Act, step.Subject, step.Commands))
                .Should()
                .Equal(before.Select(step => (step.Act, step.Subject, step.Commands)));
            now.Should().OnlyContain(step => !step.IsPossible && step.Reasons[0].Code == "clock-far-ahead");
            now.Select(step => step.Reasons.Skip(1)).Should().BeEquivalentTo(before.Select(step => step.Reasons));
        }
    }

    [Fact]
    public void A_preview_is_refused_likewise_and_one_until_a_day_is_explicit()
    {
        var engine = new StrategyEngine(new FakeClock(Running.AfterDays(4000).Now), new SequentialIds());
        var preview = engine.Preview(Running.Strategy, [Vision], People.ProcessLead, Running.Today.PlusDays(5000));
        preview.Outcome.Should().BeOfType<Outcome.Refused>().Which.Reasons.Single().Code.Should().Be("clock-far-ahead");
        (preview.Events.Count, preview.Strategy.Strategy.Head).Should().Be((0, Running.Strategy.Head));
        new StrategyEngine(new FakeClock(Running.Now), new SequentialIds())
            .Preview(Running.Strategy, [], People.ProcessLead, Running.Today.PlusDays(2000))
            .Events.Should()
            .HaveCountGreaterThan(10);
    }

    [Fact]
    public async Task A_clock_ten_years_ahead_leaves_no_trace()
    {
        var (store, cancellationToken) = (new InMemoryStore(), TestContext.Current.CancellationToken);
        await store.ImportAsync(Running.History, cancellationToken: cancellationToken);
        var (right, wrong) = (new FakeClock(Running.AfterDays(200).Now), new FakeClock(Running.AfterDays(3650).Now));
        StrategyService Service(FakeClock clock) => new(store, new(clock, new SequentialIds(9000)));
        var (id, before) = (Running.Strategy.Id, await store.LoadAsync(Running.Strategy.Id, cancellationToken));
        (await Service(wrong).SettleAsync(id, cancellationToken)).Should().BeOfType<Outcome.Refused>();
        (await Service(wrong).ExecuteAsync(id, Vision, People.ProcessLead, cancellationToken: cancellationToken))
            .Should()
            .BeOfType<Outcome.Refused>();
        var after = await store.LoadAsync(id, cancellationToken);
        after!.Lines.Select(line => line.Hash).Should().Equal(before!.Lines.Select(line => line.Hash));
        (await store.ListDueAsync(Instant.MaxValue, 1, cancellationToken))
            .Single()
            .DueAt.Should()
            .Be(Running.Strategy.DueAt!.Value);

        var done = (Outcome.Accepted)
            await Service(right).ExecuteAsync(id, Vision, People.ProcessLead, cancellationToken: cancellationToken);
        done.Events.Select(recorded => recorded.Event)
            .Should()
            .Equal(Running.AfterDays(200).When(Vision, People.ProcessLead).Events);
        done.Strategy.OpenCycles().Should().HaveCountLessThan(4);
    }

    [Fact]
    public async Task A_service_settles_across_the_gap_on_request()
    {
        var (store, cancellationToken) = (new InMemoryStore(), TestContext.Current.CancellationToken);
        await store.ImportAsync(Running.History, cancellationToken: cancellationToken);
        var late = Running.AfterDays(2000);
        var service = new StrategyService(store, new(new FakeClock(late.Now), new SequentialIds(9000)));
        var settled = (Outcome.Accepted)
            await service.SettleAcrossGapAsync(Running.Strategy.Id, People.ProcessLead, cancellationToken);
        settled.Events.Select(recorded => recorded.Event).Should().Equal(late.WhenSettledAcrossGap().Events);
        (await service.LoadAsync(Running.Strategy.Id, cancellationToken)).Should().Be(settled.Strategy);
        (await service.SettleAcrossGapAsync("nowhere", People.ProcessLead, cancellationToken))
            .Should()
            .BeOfType<Outcome.Refused>()
            .Which.Reasons.Single()
            .Code.Should()
            .Be("unknown");
    }

    private static string Written(LocalDate day) => Parameter.Written(day);

    private static IEnumerable<(Event Event, LocalDate? Effective)> Happened(Story story) =>
        story.History.Events.Select(recorded => (recorded.Event, recorded.Envelope.Effective));
}
