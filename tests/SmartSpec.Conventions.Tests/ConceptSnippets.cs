using System.Text.Json;
using NodaTime;
using SmartSpec.Testing;

namespace SmartSpec.Conventions.Tests;

/// <summary>The code on the pages of concepts, compiled and run.</summary>
public sealed class ConceptSnippets
{
    private static readonly Story Story = Stories.AreaAt(AreaStep.Implementing).WithAreaAt(AreaStep.Implementing, "water");
    private static readonly LocalDate Today = Story.Now.InUtc().Date;

    [Fact]
    public void The_page_of_changes_runs()
    {
        var clock = new FakeClock(Story.Now);
        var engine = new StrategyEngine(clock);
        Changes(engine, Story.Strategy, People.ProcessLead, Text.English("One market")).Should().NotBeEmpty();
        WhatIf(engine, Story.Strategy).Should().NotBeEmpty();
    }

    private static EquatableArray<ChildFate> Changes(StrategyEngine engine, Strategy strategy, Actor lead, Text grounds)
    {
        // <change>
        var blue = new NewArea("blue", Text.English("Blue food"), Text.English("Food from water"));
        var merge = new ChangeProposal.Merge(["food", "water"], blue);
        var proposed = engine.Execute(strategy, new ChangeCommand.Propose("one", merge, grounds), actor: lead);
        var impact = proposed.Strategy.ImpactOf("one"); // everything that the change touches, each thing with its fate
        // </change>
        return impact;
    }

    private static EquatableArray<PreviewedChild> WhatIf(StrategyEngine engine, Strategy strategy)
    {
        // <what-if>
        var blue = new NewArea("blue", Text.English("Blue food"), Text.English("Food from water"));
        var merge = new ChangeProposal.Merge(["food", "water"], blue);
        var preview = engine.PreviewChange(strategy, merge, effectiveFrom: new LocalDate(2024, 1, 1));
        var everything = preview.Children; // each thing with its fate, its area and its step, before and after
        var (money, owed, noLonger) = (preview.Money, preview.Owed, preview.NoLongerOwed);
        var onTheDay = preview.After.Strategy; // the state that would be; preview.Before is that of the same day without it
        // </what-if>
        money.Should().NotBeNull();
        (owed.Count + noLonger.Count + onTheDay.Areas.Count).Should().BePositive();
        return everything;
    }

    [Fact]
    public void The_page_of_JSON_writes_a_strategy()
    {
        // <json>
        var json = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        json.AddSmartSpec(); // ASP.NET Core: ConfigureHttpJsonOptions(http => http.SerializerOptions.AddSmartSpec())
        // </json>
        JsonSerializer.Serialize(Story.Strategy, json).Should().Contain("food");
    }

    [Fact]
    public void The_pages_that_ask_run()
    {
        var console = new StringWriter();
        Query(console, Story.Strategy, Today, People.AreaLead);
        console.ToString().Should().Contain("food");
    }

    private static void Query(StringWriter Console, Strategy strategy, LocalDate today, Actor areaLead)
    {
        // <dialogue>
        var standing = strategy.DialogueOn(today, area: "food"); // each helix: meetings, persons, points, latest day
        var absent = standing.Absent; // such as CivilSociety
        var silent = standing.DaysSilent; // days since anybody met or raised a point
        // </dialogue>
        _ = (absent, silent);

        // <follow-up>
        var shipped = ProcessDefinition.Default.Document with
        {
            Id = "region.own",
        };
        var quarterly = ProcessDefinition.Of(shipped with { FollowUp = new(EveryMonths: 3, From: new AnnualDate(1, 1)) });
        foreach (var late in strategy.LateReports(today))
            Console.WriteLine($"{late.Cycle} {late.Area}: {late.Step}");
        // </follow-up>
        quarterly.Fingerprint.Should().NotBe(ProcessDefinition.Default.Fingerprint);

        // <health>
        var health = strategy.HealthOf("food", today);
        Console.WriteLine($"{health.Level}: {string.Join(" ", health.Reasons.Select(reason => reason.ToString(Texts.Swedish)))}");
        // </health>

        // <indicator>
        foreach (var indicator in strategy.Indicators)
            Console.WriteLine($"{indicator.Id}: {strategy.StandingOf(indicator.Id, on: today).Status}"); // such as AtRisk
        // </indicator>

        // <obligations>
        foreach (var owed in strategy.ObligationsOf(areaLead))
            Console.WriteLine($"{owed.Act} {owed.Subject}: {owed.DaysLeft(today)} days left");
        // </obligations>

        // <signals>
        foreach (var cause in strategy.SignalsOn(today))
            Console.WriteLine(cause.ToString(Texts.Swedish));
        // </signals>

        // <trace>
        var trace = strategy.TraceOf(Subject.Of(strategy.Efforts.First().Id), TraceDirection.ToGrounds, on: today);
        foreach (var link in trace.Links)
            Console.WriteLine($"{link.From} {Texts.English.Relation(link.Relation, trace.Direction)} {link.To}");
        var outOfDate = trace.StaleMarks; // each with the evidence that was replaced or has expired
        // </trace>
        _ = outOfDate;

        // <why>
        var choice = strategy.WhyOf("food", on: today);
        foreach (var candidate in choice.Candidates) // the best first; Score and Rank are null where a score is missing
            Console.WriteLine($"{candidate.Rank} {candidate.Area.Id}: {candidate.Score}, {candidate.Area.Step}");
        var unmet = choice.Gates.Where(gate => gate.Standing == ChoiceGateStanding.Unmet); // each with its reason
        // </why>
        _ = unmet;

        // <subjects>
        foreach (var subject in strategy.Subjects())
            Console.WriteLine($"{strategy.NameOf(subject, Texts.Swedish)}: {strategy.StepOf(subject)?.ToString(Texts.Swedish)}");
        // </subjects>
    }
}
