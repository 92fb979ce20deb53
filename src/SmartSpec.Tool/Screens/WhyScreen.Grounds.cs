namespace SmartSpec.Tool.Screens;

/// <content>What the area rests on, who has been heard, and the gates.</content>
internal sealed partial class WhyScreen
{
    private void Grounds()
    {
        screen.Title(screen.Say("Vad det vilar på", "What it rests on"));
        if (choice.Evidence.Count + choice.Goals.Count + Area.Grounds.Sdgs.Count == 0)
            screen.Item("·", "", screen.Say("Inget än.", "Nothing yet."));
        foreach (var evidence in choice.Evidence)
            screen.Item("·", screen.Read(evidence.Facts.Name), $" ({screen.KindOf(evidence.Nature)})");
        foreach (var analysis in choice.Analyses.Except(choice.Evidence))
            screen.Item("∑", "", screen.AnalysisOf(analysis));
        foreach (var goal in choice.Goals)
            screen.Item("·", screen.Read(goal.Name), screen.Say(" (regionalt mål)", " (regional goal)"));
        if (Area.Grounds.Sdgs.Count > 0)
            screen.Item("·", screen.Say("Globala mål", "Global goals"), $": {string.Join(", ", Area.Grounds.Sdgs)}");
    }

    private void Dialogue()
    {
        screen.Title(screen.Say("Dialog", "Dialogue"));
        var met = Area.HelicesMet.Select(helix => screen.Texts.Of($"helix.{Codes.Of(helix)}")).ToList();
        screen.Item(
            "·",
            screen.Say("Har deltagit", "Have taken part"),
            $": {(met.Count > 0 ? string.Join(", ", met) : screen.Say("ingen", "nobody"))}"
        );
        foreach (var point in choice.Points)
            screen.Item(
                "·",
                screen.NameOf(strategy, Subject.Of(point.Id)),
                $" ({screen.Texts.Of($"helix.{Codes.Of(point.Helix)}")}): {screen.Read(point.Said)} {AnswerTo(point)}"
            );
    }

    private string AnswerTo(Point point)
    {
        if (point.Answer is not { } answer)
            return screen.Say("Väntar på svar.", "Waits for an answer.");
        var place = answer.TakenUpIn is { } subject ? $" {screen.NameOf(strategy, subject)}" : "";
        return $"→ {screen.Texts.Of($"outcome.{Codes.Of(answer.Outcome)}")}{place}: {screen.Read(answer.Reply)}";
    }

    private void Gates()
    {
        foreach (var act in choice.Gates.GroupBy(gate => gate.Act))
        {
            screen.Title($"{screen.Say("Villkor för att", "Gates to")} {screen.Texts.Act(act.Key)}");
            foreach (var gate in act)
                screen.Item(MarkOf(gate.Standing), GateName(gate), $": {StandingOf(gate)}");
        }
    }

    private string GateName(ChoiceGate gate) =>
        gate.Demand is { } demand ? screen.Read(demand)
        : gate.Gate.Contains('.', StringComparison.Ordinal) ? gate.Gate
        : Screen.Capital(screen.Texts.Of($"gate.{gate.Gate}"));

    private static Mark MarkOf(ChoiceGateStanding standing) =>
        standing switch
        {
            ChoiceGateStanding.Accepted or ChoiceGateStanding.Met => Mark.Good,
            ChoiceGateStanding.Unmet => Mark.Bad,
            _ => Mark.Watch,
        };

    private string StandingOf(ChoiceGate gate) =>
        gate.Standing switch
        {
            ChoiceGateStanding.Accepted => screen.Say("uppfyllt då det gjordes", "met when it was done"),
            ChoiceGateStanding.Met => screen.Say("uppfyllt", "met"),
            ChoiceGateStanding.Unmet when gate.Reason is { } reason =>
                $"{reason.What(screen.Texts)} {reason.Remedy(screen.Texts)}",
            ChoiceGateStanding.DependsOnInput => screen.Say("prövas när det görs", "judged when it is done"),
            ChoiceGateStanding.HostJudges => screen.Say("prövas av regionens eget system", "judged by the region's own system"),
            _ => screen.Say("har inte prövats", "has not been judged"),
        };
}
