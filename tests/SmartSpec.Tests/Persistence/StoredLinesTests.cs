using System.Text;

namespace SmartSpec.Tests;

/// <summary>A strategy in a store of the host's own: lines and hashes in rows, with or without a document.</summary>
public sealed class StoredLinesTests
{
    private static readonly Story Original = Stories.EffortAt(EffortStep.Underway);
    private static readonly RecordedLine[] Rows = [.. Original.History.LinesAfter(0)];
    private static readonly byte[] Document = StrategyDocument.Write(Original.Strategy);

    [Fact]
    public void What_is_read_from_rows_is_the_history_that_was_written()
    {
        History.Read(Rows).Events.Should().Equal(Original.History.Events);
        History.Replay(Rows).Should().Be(Original.Strategy);
        History.Replay(Rows, verify: false).Should().Be(Original.Strategy);
        History
            .Verify(Rows, Original.Strategy.Head)
            .Should()
            .Be(new Verification.Intact { Length = Rows.Length, Head = Original.Strategy.Head });
    }

    [Fact]
    public void A_row_that_is_changed_dropped_moved_doubled_or_anothers_is_named_by_its_number()
    {
        var other = Stories
            .EffortAt(
                EffortStep.Underway,
                StorySetting.Default with
                {
                    Start = StorySetting.Default.Start + Duration.FromDays(1),
                }
            )
            .History.LinesAfter(0)
            .ToArray();
        var changed = Rows[11] with
        {
            Line = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(Rows[11].Line.Span).Replace("T", "t", StringComparison.Ordinal)
            ),
        };
        (string What, RecordedLine[] Tampered)[] all =
        [
            ("changed", [.. Rows[..11], changed, .. Rows[12..]]),
            ("rehashed", [.. Rows[..11], Rows[11] with { Hash = Hash.Of("forged"u8) }, .. Rows[12..]]),
            ("dropped", [.. Rows[..11], .. Rows[12..]]),
            ("moved", [.. Rows[..11], Rows[12], Rows[11], .. Rows[13..]]),
            ("doubled", [.. Rows[..11], Rows[10], .. Rows[11..]]),
            ("another's", [.. Rows[..11], other[11], .. Rows[12..]]),
        ];
        foreach (var (what, tampered) in all)
        {
            History.Verify(tampered).Should().BeOfType<Verification.Broken>(what).Which.Event.Should().Be(12, what);
            FluentActions
                .Invoking(() => History.Read(tampered))
                .Should()
                .Throw<MalformedException>(what)
                .Which.Line.Should()
                .Be(12, what);
        }

        History.Verify(Rows[..^1]).Should().BeOfType<Verification.Intact>("a cut is not seen from within");
        History
            .Verify(Rows[..^1], Original.Strategy.Head)
            .Should()
            .BeOfType<Verification.Broken>()
            .Which.Fault.Should()
            .Be(HistoryFault.Closing);
    }

    [Fact]
    public void With_a_document_only_the_lines_after_it_are_read_until_the_history_is_requested()
    {
        var later = Original.Do(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner);
        var read = 0;
        var persisted = PersistedStrategy.Of(
            number => later.History.LinesAfter(number).Select(line => (Line: line, Read: ++read).Line),
            Document
        );
        persisted.Strategy.Should().Be(later.Strategy);
        read.Should().Be(2, "the document's own last event is compared, and the one after it replayed");
        persisted.DocumentFault.Should().BeNull();
        persisted
            .Verify(later.Strategy.Head)
            .Should()
            .Be(new Verification.Intact { Length = later.History.Length, Head = later.Strategy.Head });
        persisted.History!.Events.Should().Equal(later.History.Events);
    }

    [Fact]
    public void A_document_that_does_not_fit_is_ignored_and_the_reason_is_reported()
    {
        var ahead = Original.Do(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner);
        foreach (
            var (document, why) in ((byte[], string)[])
                [
                    (Document[..^9], "line 1"),
                    ("{}"u8.ToArray(), "smartspec"),
                    (StrategyDocument.Write(ahead.Strategy), "this history does not have"),
                    (Original.History.Write(), "History.Read"),
                ]
        )
        {
            var persisted = PersistedStrategy.Of(Original.History.LinesAfter, document);
            persisted.Strategy.Should().Be(Original.Strategy);
            persisted.DocumentFault.Should().Contain(why);
        }

        PersistedStrategy.Of(Original.History.LinesAfter, default).DocumentFault.Should().BeNull("no document is no fault");
    }

    [Fact]
    public void A_forged_document_is_found_by_verifying()
    {
        var forged = StrategyDocument.Write(Original.Strategy with { Vision = Text.Swedish("Något annat") });
        var persisted = PersistedStrategy.Of(Original.History.LinesAfter, forged);
        persisted.Verify().Should().BeOfType<Verification.Broken>().Which.Fault.Should().Be(HistoryFault.Document);
    }

    [Fact]
    public void A_line_after_the_document_that_was_changed_is_an_error_that_names_it()
    {
        RecordedLine[] rows =
        [
            .. Original.Do(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner).History.LinesAfter(0),
        ];
        rows[^1] = rows[^1] with { Hash = default };
        FluentActions
            .Invoking(() => PersistedStrategy.Of(number => rows.Skip((int)number), Document))
            .Should()
            .Throw<MalformedException>()
            .Which.Line.Should()
            .Be(rows.Length);
    }

    [Fact]
    public void Outcomes_of_commands_are_found_whether_or_not_the_store_has_it_yet()
    {
        var rows = Rows.ToList();
        var persisted = PersistedStrategy.Of(number => rows.Skip((int)number), Document);
        var engine = new StrategyEngine(new FakeClock(Original.Now), new SequentialIds(9_000));
        var paused = persisted.With(
            engine.Execute(persisted.Strategy, new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner)
        );
        paused.Verify().Should().Be(new Verification.Intact { Length = Rows.Length + 1, Head = paused.Strategy.Head });
        rows.AddRange(paused.History!.LinesAfter(Rows.Length));
        paused.Verify().Should().Be(new Verification.Intact { Length = Rows.Length + 1, Head = paused.Strategy.Head });
    }

    [Fact]
    public void A_store_that_has_grown_is_intact_and_one_that_was_cut_is_not()
    {
        var store = Original.History;
        var persisted = PersistedStrategy.Of(number => store.LinesAfter(number), default);
        store = Original.Do(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner).History;
        persisted
            .Verify(store.Events[^1].Hash)
            .Should()
            .Be(new Verification.Intact { Length = store.Length, Head = store.Events[^1].Hash }, "another process appended");
        persisted.History!.Length.Should().Be(Original.History.Length, "it is the history of this strategy");
        foreach (var length in (int[])[Original.History.Length - 3, 0])
        {
            var cut = PersistedStrategy.Of(number => store.LinesAfter(number), Document);
            store = store.UpTo(length);
            cut.Verify().Should().BeOfType<Verification.Broken>().Which.Fault.Should().Be(HistoryFault.Cut);
            FluentActions.Invoking(() => cut.History).Should().Throw<MalformedException>().WithMessage("*cut*");
            store = Original.History;
        }
    }

    [Fact]
    public void A_store_that_failed_once_is_read_again()
    {
        var down = false;
        var persisted = PersistedStrategy.Of(
            number => down ? throw new IOException("timeout") : Original.History.LinesAfter(number),
            Document
        );
        down = true;
        FluentActions.Invoking(() => persisted.History).Should().Throw<IOException>();
        down = false;
        persisted.History.Should().NotBeNull();
    }

    [Fact]
    public void A_long_running_process_can_still_be_queried()
    {
        var persisted = PersistedStrategy.Of(Original.History.LinesAfter, Document);
        var engine = new StrategyEngine(new FakeClock(Original.Now), new SequentialIds(9_000));
        Command[] commands = [new EffortCommand.Pause(Known.Effort, Sample.Text), new EffortCommand.Resume(Known.Effort)];
        for (var n = 0; n < 20_000; n++)
            persisted = persisted.With(engine.Execute(persisted.Strategy, commands[n % 2], People.EffortOwner));
        persisted
            .Verify()
            .Should()
            .Be(new Verification.Intact { Length = Original.History.Length + 20_000, Head = persisted.Strategy.Head });
        persisted.History!.Length.Should().Be(Original.History.Length + 20_000);
    }

    [Fact]
    public void What_follows_on_another_strategy_of_the_same_length_is_not_stored()
    {
        var one = Original.Do(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner);
        var other = Original.Do(
            new OrganisationCommand.Register("other-org", Sample.Text, Helix.PublicSector, Place.County),
            People.ProcessLead
        );
        var next = one.When(new EffortCommand.Resume(Known.Effort), People.EffortOwner).Outcome;
        FluentActions.Invoking(() => PersistedStrategy.Of(other.History).With(next)).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => PersistedStrategy.Of(StrategyDocument.Write(other.Strategy)).With(next))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void Lines_follow_on_nothing_as_on_a_strategy_that_was_not_founded() =>
        History.Replay(Rows, Strategy.Unfounded).Should().Be(Original.Strategy);

    [Fact]
    public void A_history_is_replayed_only_onto_a_strategy_that_it_has_gone_through()
    {
        var other = Stories
            .EffortAt(
                EffortStep.Proposed,
                StorySetting.Default with
                {
                    Start = StorySetting.Default.Start + Duration.FromDays(1),
                }
            )
            .Strategy;
        FluentActions
            .Invoking(() => Original.History.ReplayOnto(other))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*not a state of this history*");
    }

    [Fact]
    public void Since_before_the_founding_everything_is_new() =>
        PersistedStrategy
            .Of(Original.History)
            .Since(Instant.FromUtc(1970, 1, 1, 0, 0))
            .Should()
            .Contain(difference => difference.Subject == Subject.Of((Id<Area>)Known.Food));

    [Fact]
    public void The_strategy_comes_from_what_happened_to_it_as_a_whole()
    {
        var right = new Fact.Chartered(
            Text.Swedish("Strategi 2021-2027"),
            Original.Strategy.Charter.Region,
            Original.Strategy.Charter.Period
        );
        var corrected = Original.Do(new CorrectionCommand.Correct(right, Sample.Text), People.ProcessLead);
        corrected
            .History.Of(Subject.Of(Original.Strategy.Id))
            .Select(recorded => recorded.Event)
            .Should()
            .Contain(happened => happened is StrategyEvent.Founded)
            .And.Contain(happened => happened is StrategyEvent.Launched)
            .And.Contain(happened => happened is CorrectionEvent.Corrected)
            .And.NotContain(happened => happened is EffortEvent);
    }

    [Fact]
    public void A_command_that_is_repeated_is_reported_as_repeated() =>
        Given(Original)
            .When(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner, "request-7")
            .ThenAccepted()
            .When(new EffortCommand.Pause(Known.Effort, Sample.Text), People.EffortOwner, "request-7")
            .ThenRepeated();
}
