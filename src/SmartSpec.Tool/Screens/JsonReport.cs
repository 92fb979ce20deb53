using NodaTime.Text;
using SmartSpec.Testing;
using SmartSpec.Tool.Playing;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Screens;

/// <summary>Writes what happens while a scenario is played, one JSON object a line.</summary>
internal sealed class JsonReport(TextWriter output, Screen screen, TextWriter error) : IReport
{
    public void Opened(Scenario scenario, ScenarioRun run, StrategyStorage? storage)
    {
        screen.NameRolesAs(scenario.Definition);
        output.WriteJson(line =>
        {
            line.WriteString("scenario", scenario.Name);
            line.WriteNumber("length", run.History.Length);
        });
    }

    public void Phase(Text title) =>
        output.WriteJson(line =>
        {
            line.WriteString("entry", "phase");
            line.WriteString("label", screen.Read(title));
        });

    public void Step(ScenarioResult played, Strategy? after) =>
        output.WriteJson(line =>
        {
            line.WriteNumber("step", played.Step.Number);
            line.WriteString("time", InstantPattern.ExtendedIso.Format(played.Step.At));
            line.WriteString("actor", played.Step.Actor.Id.Value);
            line.WriteStrings("command", played.Step.Commands.Select(CommandJson.NameOf));
            line.WriteString("outcome", played.Outcome.Code);
            line.WriteStrings("events", played.Events.Select(happened => happened.Envelope.Name));
            line.WriteStrings("reasons", played.Codes);
            line.WriteBoolean("asExpected", played.IsAsExpected);
            line.WriteBoolean("example", played.Step.IsExample);
            line.WriteString("label", screen.SentenceOf(played));
            line.WriteReasons("details", played.Reasons, screen.Texts);
            line.WritePersonalData(screen, played.Outcome);
        });

    public void Show(ScenarioEntry.Show show, ScenarioRun run)
    {
        if (run.Strategy is not { } strategy)
            return;
        if (show.What == "evidence")
            output.Evidence(screen, strategy);
        else if (show.What == "areas")
            output.Areas(screen, strategy);
        else if (show.What == "money")
            output.Money(screen, strategy);
        else if (show.What == "next")
            Next(run, strategy);
        else if (show.What == "dossier")
            output.Dossier(screen, strategy, run.History.EnablingOn(strategy, strategy.Charter.Zone.DayOf(strategy.RecordedAt)));
        else if (show.What == "roll-up")
            output.RolledUp(screen, RolledUp.Of(strategy));
        else
            OfObject(strategy, show.What);
    }

    private void OfObject(Strategy strategy, string what)
    {
        var day = strategy.Charter.Zone.DayOf(strategy.RecordedAt);
        switch (what.Split(':', 2))
        {
            case ["plan", var plan]:
                output.Plan(screen, strategy, strategy.Plans[plan]);
                break;
            case ["why", var area]:
                output.Chosen(screen, strategy, strategy.WhyOf(area, day));
                break;
            case ["trace", var effort]:
                var trace = strategy.TraceOf(new(SubjectKind.Effort, effort), TraceDirection.ToGrounds, day);
                output.Traced(screen, strategy, trace);
                break;
            case ["change", var change]:
                output.WhatIf(screen, strategy, change, day);
                break;
        }
    }

    public void Passed(LocalDate day, IReadOnlyList<RecordedEvent> events, ScenarioRun run) => output.Passed(day, events);

    public void Stopped(Text title, ScenarioRun run, StrategyStorage? storage, bool isLast) =>
        output.WriteJson(line =>
        {
            line.WriteString("entry", "stop");
            line.WriteString("label", screen.Read(title));
            line.WriteBoolean("last", isLast);
            Close(line, run, storage);
        });

    public void Ended(ScenarioRun run, StrategyStorage? storage)
    {
        if (run.Strategy is { } strategy)
        {
            output.Status(screen, strategy, run.History);
            Next(run, strategy);
        }

        output.WriteJson(line =>
        {
            line.WriteString("entry", "end");
            Close(line, run, storage);
        });
    }

    public void Otherwise(ScenarioResult played, string file, StrategyStorage? storage) =>
        error.WriteLine(Wrapped.To(screen.Say(Surprise.Of(played, file, storage)), Screen.Width));

    private void Next(ScenarioRun run, Strategy strategy)
    {
        foreach (var step in run.NextSteps(Roles.Of(strategy.Definition)))
            output.Next(screen, strategy, step);
    }

    private static void Close(System.Text.Json.Utf8JsonWriter line, ScenarioRun run, StrategyStorage? storage)
    {
        line.WriteNumber("length", run.History.Length);
        line.WriteString("head", run.Strategy?.Head.ToString());
        if (storage is not null)
            line.WriteString(storage.Member, storage.ToString());
    }
}
