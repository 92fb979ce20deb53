using NodaTime;
using SmartSpec.Testing;

namespace SmartSpec.Conventions.Tests;

/// <summary>The code on the page about the enabling condition, compiled and run.</summary>
public sealed class EnablingSnippets
{
    [Fact]
    public void The_page_of_the_enabling_condition_runs()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        var console = new StringWriter();
        Show(
            console,
            new StrategyEngine(new FakeClock(story.Now)),
            story.Strategy,
            story.History,
            People.ProcessLead,
            story.Today
        );
        console.ToString().Should().Contain("2 Fulfilled").And.Contain("5 NotFulfilled");
    }

    private static void Show(
        StringWriter Console,
        StrategyEngine engine,
        Strategy strategy,
        History history,
        Actor processLead,
        LocalDate today
    )
    {
        // <enabling>
        engine.Execute(
            strategy,
            new EnablingCommand.Show("1", Text.Swedish("Analysen från 2026"), [Subject.Parse("evidence:analysis")]),
            processLead
        );
        var dossier = history.EnablingOn(today)!; // any day; strategy.EnablingOn(today) where there is no history
        foreach (var one in dossier.Criteria)
            Console.WriteLine($"{one.Criterion.Id} {one.Status}, until {one.FreshUntil}: {string.Join(" ", one.Gaps)}");
        // </enabling>
    }
}
