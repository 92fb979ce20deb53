using NodaTime;
using SmartSpec.Testing;

namespace SmartSpec.Conventions.Tests;

/// <summary>The code of the core's pages, compiled and run.</summary>
[Collection("current folder")]
public sealed class EngineSnippets
{
    [Fact]
    public void The_page_of_the_engine_runs_from_founding_to_the_file()
    {
        var console = new StringWriter();
        using var folder = new TemporaryFolder();
        Engine(console, folder.In("kalmar-2021"));
        console
            .ToString()
            .Should()
            .Contain("(assets-in-kinds)")
            .And.Contain("(dialogue-helices)")
            .And.Contain("(criteria-assessed)")
            .And.Contain("nominera området: hindras")
            .And.Contain("Intact");
        Directory
            .GetFiles(folder.Path)
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo("kalmar-2021.smartspec", "kalmar-2021.json");
    }

    private static void Engine(StringWriter Console, string path)
    {
        // <engine>
        var engine = new StrategyEngine(SystemClock.Instance);
        var lead = new Actor("p-17", [Role.ProcessLead]);
        var charter = new Charter(
            Text.Swedish("Strategi för smart specialisering 2021-2027"),
            new Region(Text.Swedish("Kalmar län"), "SE213"),
            new ProgrammePeriod(new(2021, 1, 1), new(2027, 12, 31), new(2029, 12, 31)),
            Currency.Sek,
            "Europe/Stockholm"
        );

        var founded = engine.Found("kalmar-2021", charter, actor: lead);
        var proposed = engine.Execute(
            founded.Strategy,
            actor: lead,
            commands:
            [
                new AreaCommand.Propose("food", Text.Swedish("Livsmedel", "Food"), Text.Swedish("Från jord till bord")),
                new AreaCommand.BeginAnalysis("food"),
            ]
        );
        var strategy = proposed.Strategy;
        var outcome = engine.Execute(strategy, new AreaCommand.Nominate("food", Text.Swedish("Störst möjligheter")), actor: lead);

        if (outcome is Outcome.Refused refused)
            foreach (var reason in refused.Reasons)
                Console.WriteLine(reason.ToString(Texts.Swedish)); // every reason, in the reader's language
        // </engine>

        // <next-steps>
        foreach (var step in engine.NextSteps(strategy, actor: lead, about: Subject.Of(strategy.Areas["food"].Id)))
        {
            Console.WriteLine($"{Texts.Swedish.Act(step.Act)}: {(step.IsPossible ? "möjligt" : "hindras")}");
            foreach (var reason in step.Reasons)
                Console.WriteLine($"  {reason.ToString(Texts.Swedish)}");
        }
        // </next-steps>

        // <persist>
        var history = History.Empty.Append(founded).Append(proposed).Append(outcome); // of a refused outcome nothing is added
        File.WriteAllBytes($"{path}.smartspec", history.Write()); // the events: all there is to know
        File.WriteAllBytes($"{path}.json", StrategyDocument.Write(outcome.Strategy)); // a document: the state, as a cache

        var verified = History.Verify(File.ReadAllBytes($"{path}.smartspec")); // Intact, or Broken at a line
        var replayed = History.Read(File.ReadAllBytes($"{path}.smartspec")).Replay();
        var loaded = StrategyDocument.Read(File.ReadAllBytes($"{path}.json"));
        Console.WriteLine($"{verified}; the same: {replayed.HasSameStateAs(loaded)}");
        // </persist>
        replayed.Should().Be(outcome.Strategy);
        loaded.Should().Be(outcome.Strategy);
        ThreeWays(Console, engine, lead, history);
    }

    private static void ThreeWays(StringWriter Console, StrategyEngine engine, Actor lead, History history)
    {
        // <store-events>
        var command = new StrategyCommand.StateVision(Text.Swedish("Klimat att växa i"));
        var byEvents = PersistedStrategy.Of(history); // the events: every query is answered
        byEvents = byEvents.With(engine.Execute(byEvents.Strategy, command, actor: lead, commandId: "request-1"));
        var verification = byEvents.Verify(); // byEvents.History answers the rest
        // </store-events>

        // <store-both>
        // the host's table
        var table = history.Events.ToDictionary(recorded => recorded.Envelope.Number, recorded => (recorded.Line, recorded.Hash));
        IEnumerable<RecordedLine> LinesAfter(long number) =>
            table
                .Where(row => row.Key > number)
                .OrderBy(row => row.Key)
                .Select(row => new RecordedLine(row.Value.Line, row.Value.Hash));

        var document = StrategyDocument.Write(history.Replay());
        // reads the lines after the document; DocumentFault states why one does not fit
        var byBoth = PersistedStrategy.Of(LinesAfter, document);
        byBoth = byBoth.With(engine.Execute(byBoth.Strategy, command, actor: lead, commandId: "request-1"));
        // the lines as they are in the table: Intact, or Broken at an event
        Console.WriteLine(History.Verify(LinesAfter(0)));
        // </store-both>

        // <store-fingerprints>
        var commands = new Dictionary<Id<Command>, Hash>(); // the host's table of commands: the fingerprint beside the id
        var first = engine.Execute(history.Replay(), command, actor: lead, commandId: "request-1");
        if (first is Outcome.Accepted accepted)
            commands["request-1"] = accepted.Fingerprint; // in the transaction of the events; erased with the text that it hashes

        var other = new StrategyCommand.StateVision(Text.Swedish("Något annat"));
        var second = engine.Execute(history.Append(first).Replay(), other, actor: lead, commandId: "request-1");
        if (second is Outcome.Repeated known && known.Fingerprint != commands[known.Command])
            // another command or actor: the reply reveals nothing of the first
            Console.WriteLine($"{known.Command} is already used.");
        // </store-fingerprints>

        // <store-document>
        var byDocument = PersistedStrategy.Of(document); // the document alone: the current state
        byDocument = byDocument.With(engine.Execute(byDocument.Strategy, command, actor: lead, commandId: "request-1"));
        var again = engine.Execute(byDocument.Strategy, command, actor: lead, commandId: "request-1"); // Repeated: it is known
        // IdAlreadyUsed: so is its content
        var used = engine.Execute(byDocument.Strategy, other, actor: lead, commandId: "request-1");
        if (byDocument.History?.AsRecordedBy(SystemClock.Instance.GetCurrentInstant()) is null)
            Console.WriteLine(Texts.Swedish.Of("history-not-kept")); // a query of the history: it is not stored
        // </store-document>

        // <look-back>
        if (history.AsRecordedBy(history.Events[0].Envelope.At) is { } then)
            foreach (var difference in then.To(history.Replay()))
                Console.WriteLine(difference.ToString(Texts.Swedish)); // Livsmedel (område food): tillkom
        // </look-back>

        // <correct>
        var right = new Fact.Chartered(
            Text.Swedish("Strategi 2021-2027"),
            byEvents.Strategy.Charter.Region,
            byEvents.Strategy.Charter.Period
        );
        var corrected = engine.Execute(
            byEvents.Strategy,
            new CorrectionCommand.Correct(right, Text.Swedish("Felskrivet namn")),
            actor: lead
        );
        // </correct>
        verification.Should().BeOfType<Verification.Intact>();
        again.Should().BeOfType<Outcome.Repeated>();
        used.Should().BeOfType<Outcome.IdAlreadyUsed>();
        Console.ToString().Should().Contain("request-1 is already used.");
        byBoth.Strategy.Vision.Should().Be(byDocument.Strategy.Vision);
        corrected.Should().BeOfType<Outcome.Accepted>();
        Console.ToString().Should().Contain("Historiken sparas inte här").And.Contain("Livsmedel (område food): tillkom");
    }

    [Fact]
    public void A_region_changes_its_gates()
    {
        var definition = Definition();
        definition.GatesOn("area.select").OfType<AreaGate.LimitedNumber>().Single().Max.Should().Be(3);
        definition.Fingerprint.Should().NotBe(ProcessDefinition.Default.Fingerprint);
    }

    [Fact]
    public void A_strategy_moves_to_the_next_version()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        var (strategy, definition) = (story.Strategy, story.Strategy.Definition);
        var engine = new StrategyEngine(new FakeClock(story.Now));
        // <moving>
        var next = definition.Next(rules => rules.On<AreaCommand.Nominate>(act => act.Require(Gates.DialogueHelices(min: 4))));
        var impact = engine.PreviewDefinition(strategy, next, effectiveFrom: new LocalDate(2022, 1, 1));
        var why = impact.Refused; // why the strategy cannot move; empty where it can
        var (blocked, possible) = (impact.NewlyBlocked, impact.NewlyPossible); // act, object, roles, and the reasons
        var (owed, noLonger) = (impact.NewlyOwed, impact.NoLongerOwed);
        var move = new ChangeProposal.MoveToDefinition(next);
        var proposed = new ChangeCommand.Propose("stricter", move, Text.English("More voices"));
        // </moving>
        why.Should().BeEmpty();
        (blocked.Count + possible.Count + owed.Count + noLonger.Count).Should().Be(0, "no area waits to be nominated");
        engine.Execute(strategy, proposed, People.ProcessLead).Should().BeOfType<Outcome.Accepted>();
    }

    private static ProcessDefinition Definition()
    {
        // <definition>
        var definition = ProcessDefinition.Default.As(
            "kalmar",
            rules =>
                rules
                    .Named(Text.Swedish("Kalmar läns process", "The process of Kalmar County"))
                    .On<AreaCommand.Select>(act => act.Require(Gates.LimitedNumber(max: 3)))
                    .On<AreaCommand.Withdraw>(act =>
                        act.Require(new Checkpoint("gender-analysis", Text.Swedish("Jämställdhetsanalys"), [Role.ProcessLead]))
                    )
                    .FollowedUp(everyMonths: 12)
        );
        File.WriteAllText("kalmar.definition.json", definition.ToJson()); // the same as JSON; ProcessDefinition.Read reads it
        foreach (var finding in definition.Lint()) // unwise: allowed, but hardly meant
            Console.WriteLine($"{finding.Path}: {finding.Explain(Texts.Swedish)}");
        // </definition>
        (ProcessDefinition.Read(File.ReadAllText("kalmar.definition.json")) == definition)
            .Should()
            .BeTrue();
        File.Delete("kalmar.definition.json");
        return definition;
    }

    [Fact]
    public void The_next_period_takes_on_what_is_carried_over_to_it()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        var clock = new FakeClock(story.Now);
        var engine = new StrategyEngine(clock);
        var founded = engine.Found("kalmar-2028", StorySetting.Default.Charter, People.ProcessLead).Strategy;
        var console = new StringWriter();
        NextPeriod(console, engine, People.ProcessLead, story.Strategy, founded);
        console.ToString().Trim().Should().Be("food");
    }

    private static void NextPeriod(StringWriter Console, StrategyEngine engine, Actor lead, Strategy ending, Strategy next)
    {
        // <next-period>
        ending = engine
            .Execute(
                ending,
                actor: lead,
                commands: [new StrategyCommand.NameSuccessor(next.Id), new AreaCommand.CarryOver("food", As: "food")]
            )
            .Strategy;
        next = engine.Execute(next, new StrategyCommand.NamePredecessor(ending.Id), actor: lead).Strategy;
        // what is left to do: nothing, once it has been done
        next = engine.Execute(next, ending.LeftToTakeOn(next), actor: lead).Strategy;
        Console.WriteLine(string.Join(", ", next.OriginOf("food", ending).Ends)); // the areas of the first selection
        // </next-period>
        ending.LeftToTakeOn(next).Should().BeEmpty();
    }
}
