using NodaTime.Text;
using SmartSpec.Tool.Keeping;
using SmartSpec.Tool.Playing;

namespace SmartSpec.Tool.Screens;

/// <summary>Writes what happens while a scenario is played, one JSON object a line.</summary>
internal sealed class JsonReport(TextWriter output, Screen screen, TextWriter error) : IReport
{
    public void Opened(Scenario scenario, Stage stage, Keeper? keeper) =>
        output.WriteJson(line =>
        {
            line.WriteString("scenario", scenario.Name);
            line.WriteNumber("length", stage.History.Length);
        });

    public void Phase(Text title) =>
        output.WriteJson(line =>
        {
            line.WriteString("entry", "phase");
            line.WriteString("label", screen.Read(title));
        });

    public void Step(Played played, Strategy? after) =>
        output.WriteJson(line =>
        {
            line.WriteNumber("step", played.Step.Number);
            line.WriteString("time", InstantPattern.ExtendedIso.Format(played.Step.At));
            line.WriteString("actor", played.Step.By.Id.Value);
            line.WriteStrings("command", played.Step.Commands.Select(CommandNames.Of));
            line.WriteString("outcome", played.Word);
            line.WriteStrings("events", played.Events.Select(happened => happened.Envelope.Name));
            line.WriteStrings("reasons", played.Codes);
            line.WriteBoolean("asExpected", played.IsAsExpected);
            line.WriteBoolean("example", played.Step.IsExample);
            line.WriteString("label", screen.Said(played));
            line.WriteReasons("details", played.Reasons, screen.Texts);
        });

    public void Show(Entry.Show show, Stage stage)
    {
        if (stage.Strategy is not { } strategy)
            return;
        if (show.What == "evidence")
            output.Evidence(screen, strategy);
        else if (show.What == "areas")
            output.Areas(screen, strategy);
        else if (show.What == "money")
            output.Money(screen, strategy);
        else if (show.What == "next")
            Next(stage, strategy);
        else
            output.Plan(screen, strategy, strategy.Plans[show.What[5..]]);
    }

    public void Passed(LocalDate day, IReadOnlyList<RecordedEvent> events, Stage stage) => output.Passed(day, events);

    public void Stopped(Text title, Stage stage, Keeper? keeper, bool isLast) =>
        output.WriteJson(line =>
        {
            line.WriteString("entry", "stop");
            line.WriteString("label", screen.Read(title));
            line.WriteBoolean("last", isLast);
            Close(line, stage, keeper);
        });

    public void Ended(Stage stage, Keeper? keeper)
    {
        if (stage.Strategy is { } strategy)
        {
            output.Status(screen, strategy, stage.History);
            Next(stage, strategy);
        }

        output.WriteJson(line =>
        {
            line.WriteString("entry", "end");
            Close(line, stage, keeper);
        });
    }

    public void Otherwise(Played played, Scenario scenario, Keeper? keeper) =>
        error.WriteLine(Wrapped.To(screen.Say(Surprise.Of(played, scenario, keeper)), Screen.Width));

    private void Next(Stage stage, Strategy strategy)
    {
        foreach (var step in stage.NextSteps(Roles.All))
            output.Next(screen, strategy, step);
    }

    private static void Close(System.Text.Json.Utf8JsonWriter line, Stage stage, Keeper? keeper)
    {
        line.WriteNumber("length", stage.History.Length);
        line.WriteString("head", stage.Strategy?.Head.ToString());
        if (keeper is not null)
            line.WriteString(keeper.Member, keeper.ToString());
    }
}
