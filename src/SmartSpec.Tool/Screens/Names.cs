namespace SmartSpec.Tool.Screens;

/// <summary>The names and steps of objects in the screen's language.</summary>
internal static class Names
{
    public static string NameOf(this Screen screen, Strategy strategy, Subject subject) => strategy.NameOf(subject, screen.Texts);

    /// <summary>The step of an object; empty where it goes through none.</summary>
    public static string StepOf(this Screen screen, Strategy strategy, Subject subject) =>
        strategy.StepOf(subject)?.ToString(screen.Texts) ?? "";

    /// <summary>The step of an object, and beside it that an area is paused; empty where it goes through none.</summary>
    public static string StandingOf(this Screen screen, Strategy strategy, Subject subject) =>
        subject.Kind is SubjectKind.Area && strategy.Areas.Find(subject.Id) is { } area
            ? screen.StandingOf(area)
            : screen.StepOf(strategy, subject);

    public static string StandingOf(this Screen screen, Area area) =>
        area.Paused is null ? screen.StepOf(area) : screen.StepOf(area) + screen.Say(", pausat", ", paused");

    public static string StepOf(this Screen screen, Area area) => screen.Texts.Step(area.Step);

    public static string StepOf(this Screen screen, PlanVersion plan) => screen.Texts.Step(plan.Step);

    public static string StepOf(this Screen screen, Effort effort) => screen.Texts.Step(effort.Step);
}
