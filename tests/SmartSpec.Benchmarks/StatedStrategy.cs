using SmartSpec.Testing;

namespace SmartSpec.Benchmarks;

/// <summary>
/// The strategy that every figure is about: 10 areas, 300 efforts, 500 indicators, 1,500 points, each made by a real command.
/// Eight areas are being implemented; one is ready to be nominated, one has a development plan ready to be submitted.
/// </summary>
internal static class StatedStrategy
{
    public const string Implemented = "area-0";
    public const string Nominable = "area-8";
    public const string Submittable = "area-9";
    public const string Effort = "area-0-effort-0";

    private const int Areas = 10;
    private const int Efforts = 300;
    private const int Indicators = 500;
    private const int Points = 1_500;
    private static readonly Lazy<Story> Made = new(Make);

    public static Story Story => Made.Value;

    /// <summary>The strategy with a history of so many events: points raised and answered, payments, budgets stated anew.</summary>
    public static Story WithHistoryOf(int events)
    {
        var story = Story;
        var owner = People.EffortOwner;
        for (var i = 0; story.History.Length < events; i++)
        {
            var effort = $"area-{i % 8}-effort-{i / 8 % 30}";
            if (story.Strategy.Efforts.Find(effort) is not { } held || !held.Step.IsOpen())
                continue;
            story = story.After(Duration.FromMinutes(5)).Do(
            [
                .. Enumerable.Range(0, 20).Select(n => new EffortCommand.Budget(effort, [new(2022, Money.Sek(100_000 + i + n)), new(2023, Money.Sek(100_000))])),
            ],
            owner);
        }

        return story;
    }

    private static Story Make()
    {
        var setting = StorySetting.Default.WithGates(
            "area.select", new AreaGate.LimitedNumber(Areas), new DecisionGate.DecisionRecorded(), new DecisionGate.FourEyes());
        var story = Stories.StrategyAt(StrategyStep.Running, setting);
        for (var area = 0; area < 8; area++)
            story = story.WithAreaAt(AreaStep.ActionPlanning, $"area-{area}");
        for (var effort = 0; effort < Efforts; effort++)
            story = story.WithEffortAt(EffortStep.Prioritised, $"area-{effort % 8}-effort-{effort / 8}", $"area-{effort % 8}");
        for (var area = 0; area < 8; area++)
            story = story.WithPlanAt(PlanKind.Action, PlanStep.InForce, $"area-{area}");
        foreach (var effort in story.Strategy.Efforts)
            story = story.Do([new EffortCommand.Finance(effort.Id), new EffortCommand.Start(effort.Id)], People.AreaLead with { Roles = [Role.ProcessLead] });
        story = story.WithAreaAt(AreaStep.UnderAnalysis, Nominable);
        story = story.WithPlanAt(PlanKind.Development, PlanStep.Answering, Submittable);
        story = Raised(Measured(story));
        var state = story.Strategy;
        return (state.Areas.Count, state.Efforts.Count, state.Indicators.Count, state.Points.Count) == (Areas, Efforts, Indicators, Points)
            ? story
            : throw new InvalidOperationException($"{state.Areas.Count} areas, {state.Efforts.Count} efforts, {state.Indicators.Count} indicators, {state.Points.Count} points.");
    }

    private static Story Measured(Story story)
    {
        for (var i = story.Strategy.Indicators.Count; i < Indicators; i++)
        {
            story = story.Do(
                new IndicatorCommand.Define(
                    $"indicator-{i}", i % 2 == 0 ? IndicatorKind.Result : IndicatorKind.Context, $"area-{i % 8}",
                    new(Text.Swedish("Företag som växer", "Companies that grow"), "companies", Direction.Up, "SCB", new(10, story.Today), [], new(40, new(2027, 12, 31)))),
                People.ProcessLead);
        }

        return story;
    }

    private static Story Raised(Story story)
    {
        var subjects = story.Strategy.Plans.Select(plan => Subject.Of(plan.Id)).Concat(story.Strategy.Areas.Select(area => Subject.Of(area.Id))).ToList();
        for (var i = 0; i < Points; i++)
        {
            story = story.Do(
                new DialogueCommand.RaisePoint($"point-{i}", subjects[i % subjects.Count], Text.Swedish("Mer om kretsloppet"), Helix.Business, Known.Company),
                People.Stakeholder);
            if (i % subjects.Count < subjects.Count - 1)
                story = story.Do(new DialogueCommand.AnswerPoint($"point-{i}", new(PointOutcome.Noted, Text.Swedish("Noterat"))), People.ProcessLead);
        }

        return story;
    }
}
