using System.Text;

namespace SmartSpec.Tests;

/// <summary>A strategy in a store of the host's own: lines and hashes in rows, with or without a document.</summary>
public sealed class StoredLinesTests
{
    private static readonly Story Told = Stories.EffortAt(EffortStep.Underway);
    private static readonly RecordedLine[] Rows = [.. Told.History.LinesAfter(0)];
    private static readonly byte[] Document = StrategyDocument.Write(Told.Strategy);

    [Fact]
    public void What_is_read_from_rows_is_the_history_that_was_written()
    {
        HistoryLines.Read(Rows).Events.Should().Equal(Told.History.Events);
        HistoryLines.Replay(Rows).Should().Be(Told.Strategy);
        HistoryLines.Replay(Rows, verify: false).Should().Be(Told.Strategy);
        HistoryLines
            .Verify(Rows, Told.Strategy.Head)
            .Should()
            .Be(new Verification.Intact { Length = Rows.Length, Head = Told.Strategy.Head });
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
            HistoryLines.Verify(tampered).Should().BeOfType<Verification.Broken>(what).Which.Event.Should().Be(12, what);
            FluentActions
                .Invoking(() => HistoryLines.Read(tampered))
                .Should()
                .Throw<MalformedException>(what)
                .Which.Line.Should()
                .Be(12, what);
        }

        HistoryLines.Verify(Rows[..^1]).Should().BeOfType<Verification.Intact>("a cut is not seen from within");
        HistoryLines
            .Verify(Rows[..^1], Told.Strategy.Head)
            .Should()
            .BeOfType<Verification.Broken>()
            .Which.Fault.Should()
            .Be(HistoryFault.Closing);
    }

    [Fact]
    public void With_a_document_only_the_lines_after_it_are_read_until_the_history_is_asked_for()
    {
        var later = Told.Do(new EffortCommand.Pause(Known.Effort, Said.Why), People.EffortOwner);
        var read = 0;
        var kept = PersistedStrategy.Of(
            number => later.History.LinesAfter(number).Select(line => (Line: line, Read: ++read).Line),
            Document
        );
        kept.Strategy.Should().Be(later.Strategy);
        read.Should().Be(2, "the document's own last event is compared, and the one after it replayed");
        kept.DocumentFault.Should().BeNull();
        kept.Verify(later.Strategy.Head)
            .Should()
            .Be(
                new Answer<Verification>.Given(
                    new Verification.Intact { Length = later.History.Length, Head = later.Strategy.Head }
                )
            );
        kept.History.Should().BeOfType<Answer<History>.Given>().Which.Value.Events.Should().Equal(later.History.Events);
    }

    [Fact]
    public void A_document_that_does_not_fit_is_ignored_with_the_reason()
    {
        var ahead = Told.Do(new EffortCommand.Pause(Known.Effort, Said.Why), People.EffortOwner);
        foreach (
            var (document, why) in ((byte[], string)[])
                [
                    (Document[..^9], "line 1"),
                    ("{}"u8.ToArray(), "smartspec"),
                    (StrategyDocument.Write(ahead.Strategy), "this history does not have"),
                    (HistoryFile.Write(Told.History), "HistoryFile"),
                ]
        )
        {
            var kept = PersistedStrategy.Of(Told.History.LinesAfter, document);
            kept.Strategy.Should().Be(Told.Strategy);
            kept.DocumentFault.Should().Contain(why);
        }

        PersistedStrategy.Of(Told.History.LinesAfter, default).DocumentFault.Should().BeNull("no document is no fault");
    }

    [Fact]
    public void A_forged_document_is_found_by_verifying()
    {
        var forged = StrategyDocument.Write(Told.Strategy with { Vision = Text.Swedish("Något annat") });
        var kept = PersistedStrategy.Of(Told.History.LinesAfter, forged);
        kept.Verify()
            .Should()
            .BeOfType<Answer<Verification>.Given>()
            .Which.Value.Should()
            .BeOfType<Verification.Broken>()
            .Which.Fault.Should()
            .Be(HistoryFault.Document);
    }

    [Fact]
    public void A_line_after_the_document_that_was_changed_is_an_error_that_names_it()
    {
        RecordedLine[] rows =
        [
            .. Told.Do(new EffortCommand.Pause(Known.Effort, Said.Why), People.EffortOwner).History.LinesAfter(0),
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
    public void What_came_of_commands_is_asked_about_whether_or_not_the_store_has_it_yet()
    {
        var rows = Rows.ToList();
        var kept = PersistedStrategy.Of(number => rows.Skip((int)number), Document);
        var engine = new StrategyEngine(new FakeClock(Told.Now), new SequentialIds(9_000));
        var paused = kept.With(
            engine.Execute(kept.Strategy, new EffortCommand.Pause(Known.Effort, Said.Why), People.EffortOwner)
        );
        paused
            .Verify()
            .Should()
            .BeOfType<Answer<Verification>.Given>()
            .Which.Value.Should()
            .Be(new Verification.Intact { Length = Rows.Length + 1, Head = paused.Strategy.Head });
        rows.AddRange(paused.History.Should().BeOfType<Answer<History>.Given>().Which.Value.LinesAfter(Rows.Length));
        paused
            .Verify()
            .Should()
            .BeOfType<Answer<Verification>.Given>()
            .Which.Value.Should()
            .Be(new Verification.Intact { Length = Rows.Length + 1, Head = paused.Strategy.Head });
    }

    [Fact]
    public void A_store_that_has_grown_is_intact_and_one_that_was_cut_is_not()
    {
        var store = Told.History;
        var kept = PersistedStrategy.Of(number => store.LinesAfter(number), default);
        store = Told.Do(new EffortCommand.Pause(Known.Effort, Said.Why), People.EffortOwner).History;
        kept.Verify(store.Events[^1].Hash)
            .Should()
            .Be(
                new Answer<Verification>.Given(new Verification.Intact { Length = store.Length, Head = store.Events[^1].Hash }),
                "another process went on"
            );
        kept.History.Should()
            .BeOfType<Answer<History>.Given>()
            .Which.Value.Length.Should()
            .Be(Told.History.Length, "it is the history of this strategy");
        foreach (var length in (int[])[Told.History.Length - 3, 0])
        {
            var cut = PersistedStrategy.Of(number => store.LinesAfter(number), Document);
            store = store.UpTo(length);
            cut.Verify()
                .Should()
                .BeOfType<Answer<Verification>.Given>()
                .Which.Value.Should()
                .BeOfType<Verification.Broken>()
                .Which.Fault.Should()
                .Be(HistoryFault.Cut);
            FluentActions.Invoking(() => cut.History).Should().Throw<MalformedException>().WithMessage("*cut*");
            store = Told.History;
        }
    }

    [Fact]
    public void A_store_that_failed_once_is_asked_again()
    {
        var down = false;
        var kept = PersistedStrategy.Of(
            number => down ? throw new IOException("timeout") : Told.History.LinesAfter(number),
            Document
        );
        down = true;
        FluentActions.Invoking(() => kept.History).Should().Throw<IOException>();
        down = false;
        kept.History.Should().BeOfType<Answer<History>.Given>();
    }

    [Fact]
    public void A_process_that_goes_on_for_a_long_time_can_still_be_asked()
    {
        var kept = PersistedStrategy.Of(Told.History.LinesAfter, Document);
        var engine = new StrategyEngine(new FakeClock(Told.Now), new SequentialIds(9_000));
        Command[] commands = [new EffortCommand.Pause(Known.Effort, Said.Why), new EffortCommand.Resume(Known.Effort)];
        for (var n = 0; n < 20_000; n++)
            kept = kept.With(engine.Execute(kept.Strategy, commands[n % 2], People.EffortOwner));
        kept.Verify()
            .Should()
            .Be(
                new Answer<Verification>.Given(
                    new Verification.Intact { Length = Told.History.Length + 20_000, Head = kept.Strategy.Head }
                )
            );
        kept.History.Should().BeOfType<Answer<History>.Given>().Which.Value.Length.Should().Be(Told.History.Length + 20_000);
    }

    [Fact]
    public void What_follows_on_another_strategy_of_the_same_length_is_not_kept()
    {
        var one = Told.Do(new EffortCommand.Pause(Known.Effort, Said.Why), People.EffortOwner);
        var other = Told.Do(
            new OrganisationCommand.Register("other-org", Said.Why, Helix.PublicSector, Place.County),
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
        HistoryLines.Replay(Rows, Strategy.Unfounded).Should().Be(Told.Strategy);

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
            .Invoking(() => Told.History.ReplayOnto(other))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*not a state of this history*");
    }

    [Fact]
    public void Since_before_the_founding_everything_is_new() =>
        PersistedStrategy
            .Of(Told.History)
            .Since(Instant.FromUtc(1970, 1, 1, 0, 0))
            .Should()
            .BeOfType<Answer<IReadOnlyList<Difference>>.Given>()
            .Which.Value.Should()
            .Contain(difference => difference.Subject == Subject.Of((Id<Area>)Known.Food));

    [Fact]
    public void The_strategy_comes_from_what_happened_to_it_as_a_whole()
    {
        var right = new Fact.Chartered(
            Text.Swedish("Strategi 2021-2027"),
            Told.Strategy.Charter.Region,
            Told.Strategy.Charter.Period
        );
        var corrected = Told.Do(new CorrectionCommand.Correct(right, Said.Why), People.ProcessLead);
        corrected
            .History.Of(Subject.Of(Told.Strategy.Id))
            .Select(recorded => recorded.Event)
            .Should()
            .Contain(happened => happened is StrategyEvent.Founded)
            .And.Contain(happened => happened is StrategyEvent.Launched)
            .And.Contain(happened => happened is CorrectionEvent.Corrected)
            .And.NotContain(happened => happened is EffortEvent);
    }

    [Fact]
    public void A_command_that_is_repeated_is_told_to_be_so() =>
        Given(Told)
            .When(new EffortCommand.Pause(Known.Effort, Said.Why), People.EffortOwner, "request-7")
            .ThenAccepted()
            .When(new EffortCommand.Pause(Known.Effort, Said.Why), People.EffortOwner, "request-7")
            .ThenRepeated();
}
