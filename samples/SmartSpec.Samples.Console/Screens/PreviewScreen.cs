namespace SmartSpec.Samples.Screens;

/// <summary>What would be touched, object by object, with what would happen to each.</summary>
internal static class PreviewScreen
{
    public static void Preview(this Screen screen, Strategy strategy, Preview preview, LocalDate? day)
    {
        var after = preview.Strategy.Strategy;
        screen.Heading(screen.Say("Förhandsvisning: inget sparas", "Preview: nothing is recorded") + (day is { } until ? $", {screen.Say("till", "until")} {Screen.Day(until)}" : ""));
        foreach (var touch in preview.Touches)
        {
            screen.Item("·", screen.NameOf(after, touch.Subject), Became(screen, strategy, after, touch.Subject));
            screen.Paragraph(string.Join("; ", touch.Events.Distinct().Select(name => screen.Texts.Of($"event.{name}"))) + ".", indent: 4);
        }

        if (preview.Events.Count == 0)
            screen.Item(" ", "", screen.Say("Inget händer.", "Nothing happens."));
        screen.ExampleNote(strategy);
    }

    public static void Touched(this TextWriter output, Screen screen, Strategy strategy, Touch touch) => output.WriteJson(line =>
    {
        line.WriteString("touched", touch.Subject.ToString());
        line.WriteNamed(screen.NameOf(strategy, touch.Subject), strategy);
        line.WriteStartArray("events");
        foreach (var name in touch.Events)
            line.WriteStringValue(name);
        line.WriteEndArray();
        line.WriteString("step", screen.StepOf(strategy, touch.Subject));
    });

    public static void Refused(this TextWriter output, Screen screen, Reason reason) => output.WriteJson(line =>
    {
        line.WriteString("refused", reason.Code);
        line.WriteString("subject", reason.Subject.ToString());
        line.WriteNumber("position", reason.Position);
        line.WriteString("says", reason.ToString(screen.Texts));
    });

    /// <summary>The steps before and after, where they differ.</summary>
    private static string Became(Screen screen, Strategy before, Strategy after, Subject subject)
    {
        var (was, becomes) = (screen.StepOf(before, subject), screen.StepOf(after, subject));
        return becomes.Length == 0 || was == becomes ? "" : was.Length == 0 ? $": {becomes}" : $": {was} → {becomes}";
    }
}
