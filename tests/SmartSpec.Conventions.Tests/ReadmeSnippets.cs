using NodaTime;
using NodaTime.Testing;

namespace SmartSpec.Conventions.Tests;

/// <summary>The README's code, compiled and run.</summary>
public sealed class ReadmeSnippets
{
    private static readonly Text Said = Text.Swedish("Text");

    [Fact]
    public void The_quick_start_founds_a_strategy_and_explains_a_refusal()
    {
        var console = new StringWriter();
        QuickStart(console);
        console.ToString().Should().Contain("(assets-in-kinds)").And.Contain("(dialogue-helices)").And.Contain("(criteria-assessed)");
    }

    private static void QuickStart(StringWriter Console)
    {
        // <quick-start>
        var engine = new StrategyEngine(SystemClock.Instance, new GuidIds(SystemClock.Instance));
        var lead = new Actor("p-17", [Role.ProcessLead]);
        var charter = new Charter(
            Text.Swedish("Strategi för smart specialisering 2021-2027"), new Region(Text.Swedish("Kalmar län"), "SE213"),
            new ProgrammePeriod(new(2021, 1, 1), new(2027, 12, 31), new(2029, 12, 31)), Currency.Sek, "Europe/Stockholm");

        var strategy = engine.Found("kalmar-2021", charter, by: lead).Strategy;
        var outcome = engine.Execute(strategy, by: lead, commands:
        [
            new AreaCommand.Propose("food", Text.Swedish("Livsmedel", "Food"), Text.Swedish("Från jord till bord")),
            new AreaCommand.BeginAnalysis("food"),
            new AreaCommand.Nominate("food", Text.Swedish("Störst möjligheter")),
        ]);

        if (outcome is Outcome.Refused refused)
            foreach (var reason in refused.Reasons)
                Console.WriteLine(reason.ToString(Texts.Swedish)); // every reason, in the reader's language
        // </quick-start>
    }

    [Fact]
    public void A_strategy_is_kept_as_events_and_as_a_document()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Persist(Path.Combine(folder, "kalmar.smartspec"), Path.Combine(folder, "kalmar.json"));
        Directory.GetFiles(folder).Should().HaveCount(2);
    }

    private static void Persist(string path, string cache)
    {
        var clock = new FakeClock(Instant.FromUtc(2021, 1, 4, 9, 0));
        var engine = new StrategyEngine(clock, new GuidIds(clock));
        var lead = new Actor("p-17", [Role.ProcessLead]);
        var founded = engine.Found("kalmar-2021", Charter, by: lead);

        // <persist>
        var history = History.Empty.Append(founded);
        var outcome = engine.Execute(founded.Strategy, new StrategyCommand.StateVision(Text.Swedish("Klimat att växa i")), by: lead);
        history = history.Append(outcome);                              // nothing is added where it was refused

        File.WriteAllBytes(path, HistoryFile.Write(history));           // the events: all there is to know
        File.WriteAllBytes(cache, StrategyDocument.Write(outcome.Strategy)); // a document: the state, as a cache

        var verified = HistoryFile.Verify(File.ReadAllBytes(path));     // Intact, or Broken at a line
        var replayed = HistoryFile.Read(File.ReadAllBytes(path)).Replay();
        var loaded = StrategyDocument.Read(File.ReadAllBytes(cache));
        // </persist>
        verified.Should().BeOfType<Verification.Intact>();
        replayed.Should().Be(outcome.Strategy);
        loaded.Should().Be(outcome.Strategy);
    }

    [Fact]
    public void What_is_next_is_told_with_what_blocks_it()
    {
        var clock = new FakeClock(Instant.FromUtc(2021, 1, 4, 9, 0));
        var engine = new StrategyEngine(clock, new GuidIds(clock));
        var lead = new Actor("p-17", [Role.ProcessLead]);
        var strategy = engine.Execute(
            engine.Found("kalmar-2021", Charter, by: lead).Strategy,
            [new AreaCommand.Propose("food", Said, Said), new AreaCommand.BeginAnalysis("food")], lead).Strategy;
        var console = new StringWriter();
        Read(engine, strategy, lead, console);
        console.ToString().Should().Contain("nominera");
    }

    private static void Read(StrategyEngine engine, Strategy strategy, Actor lead, StringWriter Console)
    {
        // <read>
        foreach (var step in engine.NextSteps(strategy, by: lead, about: Subject.Of(strategy.Areas["food"].Id)))
        {
            Console.WriteLine($"{Texts.Swedish.Act(step.Act)}: {(step.IsPossible ? "möjligt" : "hindras")}");
            foreach (var reason in step.Reasons)
                Console.WriteLine($"  {reason.ToString(Texts.Swedish)}");
        }
        // </read>
    }

    [Fact]
    public void A_region_changes_its_gates()
    {
        var definition = Definition();
        definition.GatesOn("area.select").OfType<AreaGate.LimitedNumber>().Single().Max.Should().Be(3);
        definition.Fingerprint.Should().NotBe(ProcessDefinition.Default.Fingerprint);
    }

    private static ProcessDefinition Definition()
    {
        // <definition>
        var shipped = ProcessDefinition.Default.Document;
        var definition = ProcessDefinition.Of(shipped with
        {
            Id = "kalmar",
            Gates = new Dictionary<string, Items<Gate>>(shipped.Gates)
            {
                ["area.select"] = [new AreaGate.LimitedNumber(Max: 3), new DecisionGate.DecisionRecorded(), new DecisionGate.FourEyes()],
                ["area.withdraw"] = [new Checkpoint("gender-analysis", Text.Swedish("Jämställdhetsanalys"), [Role.ProcessLead])],
            },
        });
        File.WriteAllText("kalmar.definition.json", definition.ToJson()); // the same as JSON; ProcessDefinition.Read reads it
        // </definition>
        ProcessDefinition.Read(File.ReadAllText("kalmar.definition.json")).Should().Be(definition);
        File.Delete("kalmar.definition.json");
        return definition;
    }

    private static Charter Charter { get; } = new(
        Said, new(Said, "SE213"), new(new(2021, 1, 1), new(2027, 12, 31), new(2029, 12, 31)), Currency.Sek, "Europe/Stockholm");
}
