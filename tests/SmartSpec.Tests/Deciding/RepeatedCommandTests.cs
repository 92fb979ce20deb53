using System.Text;
using System.Text.Json.Nodes;

namespace SmartSpec.Tests;

/// <summary>
/// One identifier is for one command by one actor: the same again is repeated, anything else is an outcome of its own.
/// </summary>
public sealed class RepeatedCommandTests
{
    private const string Commands = ",\"commands\":";
    private const string Fingerprint = "\"fingerprint\":\"";
    private static readonly Story Begun = Stories.EffortAt(EffortStep.Underway);
    private static readonly EffortCommand Pause = new EffortCommand.Pause(Known.Effort, Sample.Text);
    private static readonly Story Paused = Given(Begun).When(Pause, People.EffortOwner, "request-7").ThenAccepted();

    public static TheoryData<string> Ways => ["live", "document", "document and tail"];

    /// <summary>The strategy after the command, as it is known live or stored and loaded.</summary>
    private static Strategy Loaded(string way) =>
        way switch
        {
            "live" => Paused.Strategy,
            "document" => PersistedStrategy.Of(StrategyDocument.Write(Paused.Strategy)).Strategy,
            _ => PersistedStrategy
                .Of(
                    Paused.Do(new EffortCommand.Resume(Known.Effort), People.EffortOwner).History.LinesAfter,
                    StrategyDocument.Write(Paused.Strategy)
                )
                .Strategy,
        };

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_same_command_by_the_same_actor_is_repeated(string way)
    {
        var strategy = Loaded(way);
        Execute(strategy, Pause, People.EffortOwner)
            .Should()
            .BeOfType<Outcome.Repeated>()
            .Which.Strategy.Should()
            .BeSameAs(strategy);
        Execute(strategy, Pause, People.EffortOwner with { Roles = [] })
            .Should()
            .BeOfType<Outcome.Repeated>("roles are asserted each time");
        Execute(strategy, CommandJson.Read(CommandJson.Write(Pause)), People.EffortOwner).Should().BeOfType<Outcome.Repeated>();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Another_command_or_another_actor_learns_that_the_identifier_is_used_and_nothing_else(string way)
    {
        var strategy = Loaded(way);
        Outcome[] all =
        [
            Execute(strategy, new EffortCommand.Pause(Known.Effort, Text.Swedish("Något annat")), People.EffortOwner),
            Execute(strategy, new EffortCommand.Resume(Known.Effort), People.EffortOwner),
            Execute(strategy, new EffortCommand.Pause(Known.Effort, null!), People.EffortOwner),
            Execute(strategy, Pause, People.Reader),
            Execute(strategy, Pause, People.EffortOwner with { Body = Known.Company }),
            Execute(strategy, Pause, People.SecondEffortOwner.For(People.EffortOwner.Id)),
            Engine.Execute(strategy, [], People.EffortOwner, "request-7"),
            Engine.Execute(strategy, [Pause, Pause], People.EffortOwner, "request-7"),
        ];
        all.Should()
            .AllBeOfType<Outcome.IdAlreadyUsed>()
            .And.AllSatisfy(outcome =>
                (((Outcome.IdAlreadyUsed)outcome).Command, ReferenceEquals(outcome.Strategy, strategy))
                    .Should()
                    .Be(((Id<Command>)"request-7", true))
            );
        typeof(Outcome.IdAlreadyUsed)
            .GetProperties()
            .Select(member => member.Name)
            .Should()
            .BeEquivalentTo("Strategy", "Command", "Code");
    }

    [Fact]
    public void An_identifier_that_the_host_did_not_give_is_for_one_command_too()
    {
        var outcome = (Outcome.Accepted)Engine.Execute(Begun.Strategy, Pause, People.EffortOwner);
        var id = outcome.Events[0].Envelope.Command;
        Engine.Execute(outcome.Strategy, Pause, People.EffortOwner, id).Should().BeOfType<Outcome.Repeated>();
        Engine
            .Execute(outcome.Strategy, Pause, People.Reader, id)
            .Should()
            .BeOfType<Outcome.IdAlreadyUsed>("the identifier is in the history, for whoever reads it");
    }

    [Fact]
    public void Of_a_replayed_history_the_content_is_not_known_and_any_command_is_repeated_with_the_fingerprint_to_compare()
    {
        var strategy = Paused.History.Replay();
        Execute(strategy, Pause, People.EffortOwner).Should().BeOfType<Outcome.Repeated>();
        Execute(strategy, Pause, People.EffortOwner with { Id = "other" }).Should().BeOfType<Outcome.Repeated>();
        var stored = ((Outcome.Accepted)Execute(Begun.Strategy, Pause, People.EffortOwner)).Fingerprint;
        ((Outcome.Repeated)Execute(strategy, Pause, People.EffortOwner)).Fingerprint.Should().Be(stored);
        ((Outcome.Repeated)Execute(strategy, new EffortCommand.Resume(Known.Effort), People.EffortOwner))
            .Fingerprint.Should()
            .NotBe(stored);
    }

    [Fact]
    public void What_is_known_of_fingerprints_makes_no_difference_to_the_strategy_its_fingerprint_or_its_verification()
    {
        var (live, replayed) = (Paused.Strategy, Paused.History.Replay());
        replayed.Should().Be(live);
        Stated(StrategyDocument.Write(replayed)).Should().Be(Stated(StrategyDocument.Write(live)));
        foreach (var strategy in (Strategy[])[live, replayed])
        {
            PersistedStrategy
                .Of(Paused.History.LinesAfter, StrategyDocument.Write(strategy))
                .Verify()
                .Should()
                .Be(new Verification.Intact { Length = Paused.History.Length, Head = live.Head });
        }

        static string Stated(byte[] document) => (string)JsonNode.Parse(document)!["fingerprint"]!;
    }

    [Fact]
    public void A_document_is_written_as_it_was_read_and_one_of_an_earlier_version_is_read_without_fingerprints()
    {
        var document = StrategyDocument.Write(Paused.Strategy);
        StrategyDocument.Write(StrategyDocument.Read(document)).Should().Equal(document);
        var earlier = StrategyDocument.Write(Paused.History.Replay());
        Encoding
            .UTF8.GetString(earlier)
            .Should()
            .NotContain(Commands)
            .And.Contain(
                """
                "recentCommands":["
                """
            );
        StrategyDocument.Read(earlier).Should().Be(Paused.Strategy);
        Execute(StrategyDocument.Read(earlier), new EffortCommand.Resume(Known.Effort), People.EffortOwner)
            .Should()
            .BeOfType<Outcome.Repeated>();
    }

    [Fact]
    public void Fingerprints_that_were_changed_in_a_document_are_an_error_and_erased_ones_are_not()
    {
        var text = Encoding.UTF8.GetString(StrategyDocument.Write(Paused.Strategy));
        var hash = text.LastIndexOf(Fingerprint, StringComparison.Ordinal) + Fingerprint.Length;
        FluentActions
            .Invoking(() =>
                StrategyDocument.Read(Encoding.UTF8.GetBytes(text[..hash] + (text[hash] == '0' ? '1' : '0') + text[(hash + 1)..]))
            )
            .Should()
            .Throw<MalformedException>()
            .WithMessage("*fingerprint*")
            .Which.Path.Should()
            .Be("$.commands.fingerprint");
        var erased = text[..text.IndexOf(Commands, StringComparison.Ordinal)] + "}";
        StrategyDocument.Read(Encoding.UTF8.GetBytes(erased)).Should().Be(Paused.Strategy);
    }

    [Fact]
    public void Fingerprints_of_commands_that_a_document_does_not_have_are_passed_over()
    {
        var none = RecentCommands.None.With("a").With("b", new(Hash.Of("b"u8)));
        none.With([new("a", Hash.Of("a"u8)), new("c", Hash.Of("c"u8))])
            .Fingerprinted.Should()
            .Equal(new RecentCommand("a", Hash.Of("a"u8)));
    }

    [Fact]
    public void A_list_that_is_changed_after_it_was_executed_changes_nothing()
    {
        var commands = new List<Command> { Pause };
        var accepted = (Outcome.Accepted)Engine.Execute(Begun.Strategy, commands, People.EffortOwner, "request-7");
        commands[0] = new EffortCommand.Resume(Known.Effort);
        accepted.Fingerprint.Should().Be(new CommandFingerprint([Pause], People.EffortOwner).Value);
    }

    [Fact]
    public void Founding_counts_its_definition_and_settling_is_one_command_of_the_system()
    {
        var (charter, other) = (
            StorySetting.Default.Charter,
            StorySetting.Default.Under(document => document with { Version = 2 }).Definition
        );
        Hash Founded(ProcessDefinition? definition) =>
            ((Outcome.Accepted)Engine.Found("s", charter, People.ProcessLead, definition, "one")).Fingerprint;
        Founded(null).Should().Be(Founded(ProcessDefinition.Default)).And.NotBe(Founded(other));
        Founded(null)
            .Should()
            .Be(
                new CommandFingerprint([new StrategyCommand.Found("s", charter)], People.ProcessLead).Value,
                "the shipped definition may be another after an upgrade, and the command is the same"
            );
        Engine
            .SettleAcrossGap(Begun.Strategy, People.Board)
            .Fingerprint.Should()
            .Be(new CommandFingerprint([], People.Board).Value);
        var settled = Stories.PlanAt(PlanKind.Development, PlanStep.Adopted).AfterDays(30);
        new StrategyEngine(new FakeClock(settled.Now), new SequentialIds(9_000))
            .Settle(settled.Strategy)
            .Should()
            .Match<Outcome.Accepted>(came =>
                came.Events.Count > 0 && came.Fingerprint == new CommandFingerprint(Array.Empty<Command>(), Actor.System).Value
            );
    }

    /// <summary>What a later version refuses as unsound was accepted by the version that executed it.</summary>
    [Fact]
    public void What_was_accepted_once_is_repeated_also_where_it_is_unsound_now()
    {
        EffortCommand unsound = new EffortCommand.Pause(Known.Effort, null!);
        Given(Begun).When(unsound, People.EffortOwner).ThenRefused("missing");
        var strategy = Begun.Strategy with
        {
            RecentCommands = Begun.Strategy.RecentCommands.With(
                "request-7",
                new(new CommandFingerprint([unsound], People.EffortOwner).Value)
            ),
        };
        Execute(strategy, unsound, People.EffortOwner).Should().BeOfType<Outcome.Repeated>();
        Execute(strategy, unsound, People.Reader).Should().BeOfType<Outcome.IdAlreadyUsed>();
        Execute(strategy, Pause, People.EffortOwner).Should().BeOfType<Outcome.IdAlreadyUsed>();
    }

    /// <summary>
    /// A strategy that lives long in memory, at a host that never reads a fingerprint, retains no commands but the latest.
    /// </summary>
    [Fact]
    public void A_command_does_not_stay_in_memory_once_the_next_one_has_been_executed()
    {
        var (strategy, commands) = Executed(40);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        commands.Count(command => command.IsAlive).Should().BeLessThanOrEqualTo(1);
        strategy.LatestCommands.Should().HaveCountGreaterThan(40);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (Strategy Strategy, List<WeakReference> Commands) Executed(int count)
    {
        var (strategy, commands, engine) = (Begun.Strategy, new List<WeakReference>(), Engine);
        for (var i = 0; i < count; i++)
        {
            Command command = new StrategyCommand.StateVision(Text.Swedish($"Vision {i}"));
            commands.Add(new(command));
            strategy = ((Outcome.Accepted)engine.Execute(strategy, command, People.ProcessLead)).Strategy;
        }

        return (strategy, commands);
    }

    [Fact]
    public void A_story_expects_it_and_reports_any_other_outcome()
    {
        Given(Paused)
            .When(new EffortCommand.Resume(Known.Effort), People.EffortOwner, "request-7")
            .ThenIdAlreadyUsed()
            .Strategy.Should()
            .BeSameAs(Paused.Strategy);
        FluentActions
            .Invoking(() => Given(Paused).When(Pause, People.EffortOwner, "request-7").ThenIdAlreadyUsed())
            .Should()
            .Throw<SpecificationException>()
            .WithMessage("*already used, but it was known as repeated, by the identifier 'request-7'.");
        FluentActions
            .Invoking(() => Given(Paused).When(Pause, People.Reader, "request-7").ThenRepeated())
            .Should()
            .Throw<SpecificationException>()
            .WithMessage("*repeated, but the identifier 'request-7' is already used*");
    }

    private static StrategyEngine Engine => new(new FakeClock(Paused.Now), new SequentialIds(9_000));

    private static Outcome Execute(Strategy strategy, Command command, Actor by) =>
        Engine.Execute(strategy, command, by, "request-7");
}
