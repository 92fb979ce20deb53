namespace SmartSpec.Tool.Screens;

/// <summary>The follow-up cycles in the order of their days, and in each its reports; late ones are marked.</summary>
internal static class FollowUpScreen
{
    public static void FollowUp(this Screen screen, Strategy strategy, LocalDate day)
    {
        screen.Heading($"{screen.Say("Uppföljning", "Follow-up")} {Screen.Day(day)}");
        foreach (var cycle in strategy.Cycles)
        {
            screen.Title(
                $"{screen.NameOf(strategy, Subject.Of(cycle.Id))}, {Screen.Day(cycle.FirstDay)} – "
                    + $"{Screen.Day(cycle.LastDay)}: {screen.StepOf(strategy, Subject.Of(cycle.Id))}"
            );
            screen.Item(IsLate(strategy, cycle, day) ? Mark.Alarm : Mark.None, "", Days(screen, strategy, cycle, day));
            foreach (var report in cycle.Reports)
            {
                var late = cycle.IsLate(report, day);
                screen.Item(
                    late ? Mark.Alarm : "·",
                    Screen.Capital(strategy.NameOf(report, screen.Texts)),
                    $": {screen.StepOf(strategy, Subject.Of(report.Id))}{On(report.SubmittedOn)}{(late ? screen.Say(", sen", ", late") : "")}"
                );
            }

            if (cycle.Conclusion is { } conclusion)
                screen.Item(" ", "", screen.Read(conclusion));
            foreach (var waiver in cycle.Waivers)
                screen.Item("※", "", screen.Sentence(waiver));
        }

        if (strategy.Cycles.Count == 0)
            screen.Item(" ", "", screen.Say("Ingen.", "None."));
        screen.ExampleNote(strategy);
    }

    public static void FollowedUp(this TextWriter output, Screen screen, Strategy strategy, FollowUpCycle cycle, LocalDate day) =>
        output.WriteJson(line =>
        {
            line.WriteString("cycle", cycle.Id.Value);
            line.WriteNumber("number", cycle.Number);
            line.WriteString("firstDay", JsonMembers.Day(cycle.FirstDay));
            line.WriteString("lastDay", JsonMembers.Day(cycle.LastDay));
            line.WriteString("dueOn", JsonMembers.Day(cycle.DueOn));
            line.WriteString("closeBy", JsonMembers.Day(strategy.WorkingDayFrom(cycle.CloseBy)));
            line.WriteStanding(Codes.Of(cycle.Step), screen.StepOf(strategy, Subject.Of(cycle.Id)));
            line.WriteString("closedOn", JsonMembers.Day(cycle.ClosedOn));
            line.WriteBoolean("late", IsLate(strategy, cycle, day));
            line.WriteStartArray("reports");
            foreach (var report in cycle.Reports)
            {
                line.WriteStartObject();
                line.WriteString("report", report.Id.Value);
                line.WriteString("area", report.Area?.Value);
                line.WriteStanding(Codes.Of(report.Step), screen.StepOf(strategy, Subject.Of(report.Id)));
                line.WriteString("submittedOn", JsonMembers.Day(report.SubmittedOn));
                line.WriteBoolean("late", cycle.IsLate(report, day));
                line.WriteEndObject();
            }

            line.WriteEndArray();
        });

    private static bool IsLate(Strategy strategy, FollowUpCycle cycle, LocalDate day) =>
        (cycle.ClosedOn ?? day) > strategy.WorkingDayFrom(cycle.CloseBy) && cycle.Step is not FollowUpStep.Scheduled;

    private static string Days(Screen screen, Strategy strategy, FollowUpCycle cycle, LocalDate day)
    {
        var by = Screen.Day(strategy.WorkingDayFrom(cycle.CloseBy));
        var closing = cycle.ClosedOn is { } closed
            ? screen.Say($"avslutad {Screen.Day(closed)}", $"closed {Screen.Day(closed)}")
            : screen.Say($"avslutas senast {by}", $"closes by {by}");
        return screen.Say("rapporter senast ", "reports by ")
            + $"{Screen.Day(cycle.DueOn)}, {closing}{(IsLate(strategy, cycle, day) ? screen.Say(", sen", ", late") : "")}"
            + (
                cycle.OpenedLate
                    ? screen.Say($"; öppnad sent, {Screen.Day(cycle.OpenedOn)}", $"; opened late, {Screen.Day(cycle.OpenedOn)}")
                    : ""
            );
    }

    private static string On(LocalDate? day) => day is { } known ? $" {Screen.Day(known)}" : "";
}
