using SmartSpec.Testing;
using SmartSpec.Tool.Playing;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Screens;

/// <summary>Shows people what happens while a scenario is played.</summary>
internal sealed class ScreenReport(Screen screen, TextWriter error) : IReport
{
    private DateTimeZone zone = DateTimeZone.Utc;

    public void Opened(Scenario scenario, ScenarioRun run, StrategyStorage? storage)
    {
        zone = run.Strategy?.Charter.Zone ?? zone;
        screen.NameRolesAs(scenario.Definition);
        screen.Paragraph(screen.Read(scenario.About));
        screen.Line();
        if (run.Strategy is null)
            screen.Pairs(scenario.Sources.Select(source => (source.Key, source.Value)));
        else
            screen.Paragraph(
                screen.Say(
                    $"Fortsätter från {storage}: {run.History.Length} händelser, lästa och verifierade.",
                    $"Going on from {storage}: {run.History.Length} events, read and verified."
                )
            );
    }

    public void Phase(SmartSpec.Text title) => screen.Heading(screen.Read(title));

    public void Step(ScenarioResult played, Strategy? after)
    {
        zone = after?.Charter.Zone ?? zone;
        var day = Screen.Day(zone.DayOf(played.Step.At));
        var example = played.Step.IsExample ? $" ({screen.Say("exempel", "example")})" : "";
        var sentence =
            $"{screen.SentenceOf(played)}{example} – {string.Join(", ", RolesOf(played, after).Select(screen.Texts.Role))}";
        var (mark, verdict) = (played.Outcome, played.IsAsExpected) switch
        {
            (Outcome.Accepted, true) => (Mark.Good, ""),
            (Outcome.Accepted, false) => (Mark.Odd, screen.Say("OVÄNTAT GODTAGET: ", "UNEXPECTEDLY ACCEPTED: ")),
            (Outcome.Repeated, _) => (Mark.Odd, screen.Say("REDAN UTFÖRT: ", "ALREADY EXECUTED: ")),
            (Outcome.IdAlreadyUsed, _) => (Mark.Odd, screen.Say("BETECKNINGEN HAR REDAN ANVÄNTS: ", "IDENTIFIER ALREADY USED: ")),
            (_, true) => (Mark.Bad, screen.Say("Nekas: ", "Refused: ")),
            _ => (Mark.Odd, screen.Say("OVÄNTAT NEKAT: ", "UNEXPECTEDLY REFUSED: ")),
        };
        screen.Item(mark with { Beside = $" {day}" }, verdict, sentence);
        foreach (var reason in played.Reasons)
            screen.Reason(reason);
        if (played.Outcome is Outcome.Accepted accepted)
            screen.PersonalData(accepted);
    }

    public void Show(ScenarioEntry.Show show, ScenarioRun run)
    {
        if (run.Strategy is not { } strategy)
            return;
        if (show.What == "evidence")
            screen.Evidence(strategy);
        else if (show.What == "areas")
        {
            screen.Areas(strategy, new(screen, strategy, run.History));
            screen.Analyses(strategy, strategy.Charter.Zone.DayOf(strategy.RecordedAt));
        }
        else if (show.What == "money")
            screen.Money(strategy);
        else if (show.What == "next")
            screen.NextForAnyone(strategy, run.NextSteps(Roles.Of(strategy.Definition)));
        else if (show.What == "dossier")
            new DossierScreen(
                screen,
                strategy,
                run.History.EnablingOn(strategy, strategy.Charter.Zone.DayOf(strategy.RecordedAt))
            ).Show();
        else if (show.What == "roll-up")
            new RollUpScreen(screen, RolledUp.Of(strategy)).Show();
        else
            OfObject(strategy, show.What);
        if (show.Note is not null)
            screen.Item("※", "", screen.Read(show.Note));
        screen.Line();
    }

    private void OfObject(Strategy strategy, string what)
    {
        var day = strategy.Charter.Zone.DayOf(strategy.RecordedAt);
        switch (what.Split(':', 2))
        {
            case ["plan", var plan]:
                screen.Plan(strategy, strategy.Plans[plan]);
                break;
            case ["why", var area]:
                new WhyScreen(screen, strategy, strategy.WhyOf(area, day)).Show();
                break;
            case ["trace", var effort]:
                var trace = strategy.TraceOf(new(SubjectKind.Effort, effort), TraceDirection.ToGrounds, day);
                new TraceScreen(screen, strategy, trace).Show();
                break;
            case ["change", var change]:
                screen.WhatIf(strategy, change, day);
                break;
        }
    }

    public void Passed(LocalDate day, IReadOnlyList<RecordedEvent> events, ScenarioRun run)
    {
        if (run.Strategy is { } strategy)
            screen.Passed(strategy, day, events);
    }

    public void Stopped(SmartSpec.Text title, ScenarioRun run, StrategyStorage? storage, bool isLast)
    {
        screen.Heading(screen.Read(title));
        screen.Verified(run.History, storage);
        screen.Line();
        if (storage is not null)
            screen.Paragraph(
                isLast
                    ? screen.Say(
                        "Det var scenariots sista steg. Nästa start visar läget och vad som kan göras.",
                        "That was the scenario's last step. The next start shows how things stand and what can be done."
                    )
                    : screen.Say("Starta igen för att gå vidare härifrån.", "Start again to go on from here.")
            );
    }

    public void Ended(ScenarioRun run, StrategyStorage? storage)
    {
        if (run.Strategy is not { } strategy)
            return;
        var steps = run.NextSteps(Roles.Of(strategy.Definition));
        screen.Status(strategy, run.History, strategy.Charter.Zone.DayOf(strategy.RecordedAt), steps);
        screen.NextForAnyone(strategy, steps);
        screen.Verified(run.History, storage);
    }

    public void Otherwise(ScenarioResult played, string file, StrategyStorage? storage) =>
        error.WriteLine(Wrapped.To(screen.Say(Surprise.Of(played, file, storage)), Screen.Width));

    /// <summary>The role in which it was done; where it was refused, those that the actor has.</summary>
    private static EquatableArray<Role> RolesOf(ScenarioResult played, Strategy? after)
    {
        if (played.Events.FirstOrDefault(happened => happened.Envelope.Role != Role.System) is { } happened)
            return [happened.Envelope.Role];
        var by = played.Step.Actor;
        return by.Roles.Count > 0 ? by.Roles
            : after?.Areas.Any(area => area.Lead == by.Id) is true ? [Role.AreaLead]
            : after?.Efforts.Any(effort => effort.Owner == by.Id) is true ? [Role.EffortOwner]
            : [Role.Reader];
    }
}
