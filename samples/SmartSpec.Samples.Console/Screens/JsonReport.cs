using NodaTime.Text;
using SmartSpec.Samples.Playing;

namespace SmartSpec.Samples.Screens;

/// <summary>Writes what happens while a scenario is played, one JSON object a line.</summary>
internal sealed class JsonReport(TextWriter output, Screen screen, TextWriter error) : IReport
{
    public void Opened(Scenario scenario, Stage stage, FileAt? file) => output.WriteJson(line =>
    {
        line.WriteString("scenario", scenario.Name);
        line.WriteNumber("length", stage.History.Length);
    });

    public void Phase(Text title) => output.WriteJson(line => line.WriteString("phase", screen.Read(title)));

    public void Step(Played played, Strategy? after) => output.WriteJson(line =>
    {
        line.WriteNumber("step", played.Step.Number);
        line.WriteString("time", InstantPattern.ExtendedIso.Format(played.Step.At));
        line.WriteString("actor", played.Step.By.Id.Value);
        line.WriteStrings("command", played.Step.Commands.Select(CommandNames.Of));
        line.WriteString("outcome", played.Outcome is Outcome.Accepted ? "accepted" : "refused");
        line.WriteStrings("events", played.Events.Select(happened => happened.Envelope.Name));
        line.WriteStrings("reasons", played.Codes);
        line.WriteBoolean("asExpected", played.IsAsExpected);
        line.WriteBoolean("example", played.Step.IsExample);
    });

    public void Show(Entry.Show show, Stage stage)
    {
    }

    public void Stopped(Text title, Stage stage, FileAt? file, bool isLast) => output.WriteJson(line =>
    {
        line.WriteString("stop", screen.Read(title));
        Close(line, stage, file);
    });

    public void Ended(Stage stage, FileAt? file) => output.WriteJson(line =>
    {
        line.WriteBoolean("ended", true);
        Close(line, stage, file);
    });

    public void Otherwise(Played played) => error.WriteLine(Wrapped.To(Surprise.Of(played, screen), Screen.Width));

    private static void Close(System.Text.Json.Utf8JsonWriter line, Stage stage, FileAt? file)
    {
        line.WriteNumber("length", stage.History.Length);
        line.WriteString("head", stage.Strategy?.Head.ToString());
        if (file is not null)
            line.WriteString("file", file.Named);
    }
}
