namespace SmartSpec.Tool.Screens;

/// <summary>A next step as JSON: who can do it, what it asks for, what blocks it.</summary>
internal static class JsonNext
{
    public static void NextStep(this TextWriter output, Screen screen, Strategy strategy, NextStep step) =>
        output.WriteJson(line =>
        {
            line.WriteString("act", step.Act);
            line.WriteString("label", string.Join("; ", NextScreen.Acts(step).Select(screen.Texts.Act)));
            line.WriteString("subject", step.Subject.ToString());
            line.WriteNamed(screen.NameOf(strategy, step.Subject), strategy);
            line.WriteBoolean("possible", step.IsPossible);
            line.WriteStrings("roles", strategy.Definition.RolesFor(step.Act).Select(role => role.Code));
            line.WriteStrings("commands", step.Commands);
            line.WriteStrings("input", step.Input);
            line.WriteReasons(step.Reasons, screen.Texts);
        });
}
