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

    private const int InFirst = 30;

    private static readonly Lazy<Story> Made = new(() => Make(new(Implemented: 8, Efforts: 300, Indicators: 500, Points: 1_500)));
    private static readonly Lazy<Story> MadeYoung = new(() => Make(new(Implemented: 1, Efforts: 2, Indicators: 4, Points: 10)));

    private static readonly Lazy<Story> MadeFollowed = new(() =>
        Make(
            new(Implemented: 8, Efforts: 300, Indicators: 500, Points: 1_500),
            StorySetting.Default.Under(document => document with { FollowUp = new(1, new(1, 1), 14) })
        )
    );

    private static readonly Lazy<Strategy> Measured5000 = new(() =>
        MeasuredTenTimes(Story).Strategy with
        {
            Definition = ProcessDefinition.Default,
        }
    );

    /// <summary>The stated strategy with 5,000 measurements, under the shipped definition with its signals.</summary>
    public static Strategy Followed => Measured5000.Value;

    /// <summary>The stated strategy.</summary>
    public static Story Story => Made.Value;

    /// <summary>A strategy in which the same commands can be done after some 100 events.</summary>
    public static Story Young => MadeYoung.Value;

    /// <summary>The stated strategy, followed up every month, with so many cycles reported and closed.</summary>
    public static Story WithClosedCycles(int cycles)
    {
        var story = MadeFollowed.Value;
        while (true)
        {
            story = story.WithReportsAccepted();
            foreach (var cycle in story.Strategy.OpenCycles().ToList())
                story = story.Do(
                    new FollowUpCommand.Close(
                        cycle.Id,
                        Text.Swedish("Vi fortsätter"),
                        [new("indicators-measured", Text.Swedish("Mäts i år"))]
                    ),
                    People.ProcessLead
                );
            if (story.Strategy.Cycles.Count(cycle => cycle.Step is FollowUpStep.Closed) >= cycles)
                return story;
            story = story.WithCycleOpened();
        }
    }

    /// <summary>A strategy with a history of so many events: budgets stated again until it has them.</summary>
    public static Story WithHistoryOf(int events, Story story)
    {
        for (var i = 0; story.History.Length < events; i++)
        {
            var effort = story.Strategy.Efforts.ElementAt(i % story.Strategy.Efforts.Count).Id;
            var more = Math.Min(20, events - story.History.Length);
            story = story
                .After(Duration.FromMinutes(5))
                .Do(
                    [
                        .. Enumerable
                            .Range(0, more)
                            .Select(n => new EffortCommand.Budget(
                                effort,
                                [new(2022, Money.Sek(40_000 + n)), new(2023, Money.Sek(50_000))]
                            )),
                    ],
                    People.EffortOwner
                );
        }

        return story;
    }

    private static Story Make(Size size, StorySetting? under = null)
    {
        var setting = (under ?? StorySetting.Default).WithGates(
            "area.select",
            new AreaGate.LimitedNumber(size.Areas),
            new DecisionGate.DecisionRecorded(),
            new DecisionGate.FourEyes()
        );
        var story = Stories.StrategyAt(StrategyStep.Running, setting);
        for (var area = 0; area < size.Implemented; area++)
            story = story.WithAreaAt(AreaStep.ActionPlanning, $"area-{area}");
        for (var effort = 0; effort < size.Efforts; effort++)
            story = story.WithEffortAt(EffortStep.Prioritised, $"{size.AreaOf(effort)}-effort-{effort}", size.AreaOf(effort));
        for (var area = 0; area < size.Implemented; area++)
            story = story.WithPlanAt(PlanKind.Action, PlanStep.InForce, $"area-{area}");
        foreach (var effort in story.Strategy.Efforts)
            story = story.Do(
                [new EffortCommand.Finance(effort.Id), new EffortCommand.Start(effort.Id)],
                People.AreaLead with
                {
                    Roles = [Role.ProcessLead],
                }
            );
        story = story.WithAreaAt(AreaStep.UnderAnalysis, Nominable);
        story = story.WithPlanAt(PlanKind.Development, PlanStep.Answering, Submittable);
        story = Raised(Measured(story, size), size)
            .Do(
                [
                    .. story
                        .Strategy.Indicators.Where(indicator =>
                            indicator.Effort == Effort && indicator.Kind is IndicatorKind.Output
                        )
                        .Select(output => new IndicatorCommand.Measure(output.Id, story.Today, 1)),
                ],
                People.ProcessLead
            );
        var state = story.Strategy;
        return
            (state.Areas.Count, state.Efforts.Count, state.Indicators.Count, state.Points.Count)
            == (size.Areas, size.Efforts, size.Indicators, size.Points)
            ? story
            : throw new InvalidOperationException(
                $"{state.Areas.Count} areas, {state.Efforts.Count} efforts, {state.Indicators.Count} indicators, "
                    + $"{state.Points.Count} points."
            );
    }

    private static Story Measured(Story story, Size size)
    {
        for (var i = story.Strategy.Indicators.Count; i < size.Indicators; i++)
        {
            story = story.Do(
                new IndicatorCommand.Define(
                    $"indicator-{i}",
                    i % 2 == 0 ? IndicatorKind.Result : IndicatorKind.Context,
                    $"area-{i % size.Implemented}",
                    new()
                    {
                        Name = Text.Swedish("Företag som växer", "Companies that grow"),
                        Unit = "companies",
                        Direction = Direction.Up,
                        Source = "SCB",
                        Baseline = new(10, story.Today),
                        Milestones = [],
                        Target = new(40, new(2027, 12, 31)),
                    }
                ),
                People.ProcessLead
            );
        }

        return story;
    }

    /// <summary>Every indicator measured on the last ten days.</summary>
    private static Story MeasuredTenTimes(Story story)
    {
        for (var days = 10; days > 0; days--)
            story = story.Do(
                [
                    .. story.Strategy.Indicators.Select(indicator => new IndicatorCommand.Measure(
                        indicator.Id,
                        story.Today.PlusDays(-days),
                        10 + days
                    )),
                ],
                People.ProcessLead
            );
        return story;
    }

    private static Story Raised(Story story, Size size)
    {
        var subjects = story
            .Strategy.Plans.Select(plan => Subject.Of(plan.Id))
            .Concat(story.Strategy.Areas.Select(area => Subject.Of(area.Id)))
            .ToList();
        for (var i = 0; i < size.Points; i++)
        {
            story = story.Do(
                new DialogueCommand.RaisePoint(
                    $"point-{i}",
                    subjects[i % subjects.Count],
                    Text.Swedish("Mer om kretsloppet"),
                    Helix.Business,
                    Known.Company
                ),
                People.Stakeholder
            );
            if (i % subjects.Count < subjects.Count - 1)
                story = story.Do(
                    new DialogueCommand.AnswerPoint($"point-{i}", new(PointOutcome.Noted, Text.Swedish("Noterat"))),
                    People.ProcessLead
                );
        }

        return story;
    }

    /// <summary>The counts of each kind; two areas are under way, beside those implemented.</summary>
    private sealed record Size(int Implemented, int Efforts, int Indicators, int Points)
    {
        public int Areas => Implemented + 2;

        /// <summary>
        /// The first area has thirty efforts, as the area whose next steps are measured; the others share the rest.
        /// </summary>
        public string AreaOf(int effort) =>
            effort < InFirst || Implemented == 1 ? "area-0" : $"area-{1 + (effort % (Implemented - 1))}";
    }
}
