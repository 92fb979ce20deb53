namespace SmartSpec.Tool.Screens;

/// <summary>
/// Why an area was chosen, as JSON: a line for the area, and one for each candidate, criterion, ground, gate and point.
/// </summary>
internal static class WhyJson
{
    public static void Chosen(this TextWriter output, Screen screen, Strategy strategy, AreaChoice choice)
    {
        output.WriteJson(line =>
        {
            line.WriteString("area", choice.Area.Id.Value);
            line.WriteNamed(screen.Read(choice.Area.Name), strategy);
            line.WriteStanding(Codes.Of(choice.Area.Step), screen.StepOf(choice.Area));
            line.WriteString("on", JsonMembers.Day(choice.On));
            line.WriteDecided(strategy, choice.Decision?.Id);
            line.WriteString("reason", choice.Reason is { } reason ? screen.Read(reason) : null);
            line.WriteStrings("evidence", choice.Evidence.Select(evidence => evidence.Id.Value));
            line.WriteStrings("goals", choice.Goals.Select(goal => goal.Id.Value));
            line.WriteStrings("analyses", choice.Analyses.Select(analysis => analysis.Id.Value));
            line.WriteStrings("helicesMet", choice.Area.HelicesMet.Select(Codes.Of));
            line.WriteStrings("from", choice.Origin?.Areas.Select(area => area.Area.Value) ?? []);
            line.WriteStale(choice.StaleMarks);
        });
        foreach (var candidate in choice.Candidates)
            output.WriteJson(line =>
            {
                line.WriteString("candidate", candidate.Area.Id.Value);
                line.WriteString("name", screen.Read(candidate.Area.Name));
                line.WriteStanding(Codes.Of(candidate.Area.Step), screen.StepOf(candidate.Area));
                line.WriteNumberOrNull("score", candidate.Score);
                line.WriteNumberOrNull("rank", candidate.Rank);
                line.WriteBoolean("selected", candidate.WasSelected);
                line.WriteDecided(strategy, candidate.Decision?.Id);
                line.WriteString("reason", candidate.Area.Reason is { } reason ? screen.Read(reason) : null);
                line.WriteStrings("unassessed", candidate.Unassessed.Select(criterion => criterion.Id.Value));
            });
        foreach (var one in choice.Criteria)
            output.WriteJson(line =>
            {
                line.WriteString("criterion", one.Criterion.Id.Value);
                line.WriteString("name", screen.Read(one.Criterion.Name));
                line.WriteNumber("weight", one.Weight);
                line.WriteNumber("worst", one.Criterion.Worst);
                line.WriteNumber("best", one.Criterion.Best);
                line.WriteNumberOrNull("score", one.Assessment?.Score);
                line.WriteNumberOrNull("value", one.Value);
                line.WriteString("motivation", one.Assessment is { } made ? screen.Read(made.Motivation) : null);
                line.WriteStrings("restsOn", one.RestsOn.Select(evidence => evidence.Id.Value));
                line.WriteStale(one.StaleMarks);
            });
        foreach (var gate in choice.Gates)
            output.WriteJson(line =>
            {
                line.WriteString("gate", gate.Gate);
                line.WriteString("act", gate.Act);
                line.WriteString("standing", Codes.Of(gate.Standing));
                line.WriteReasons("reasons", gate.Reason is { } reason ? [reason] : [], screen.Texts);
            });
        foreach (var point in choice.Points)
            output.WriteJson(line =>
            {
                line.WriteString("point", point.Id.Value);
                line.WriteString("helix", Codes.Of(point.Helix));
                line.WriteString("said", screen.Read(point.Said));
                line.WriteString("outcome", point.Answer is { } answer ? Codes.Of(answer.Outcome) : null);
                line.WriteString("reply", point.Answer is { } given ? screen.Read(given.Reply) : null);
                line.WriteString("takenUpIn", point.Answer?.TakenUpIn?.ToString());
            });
    }
}
