namespace SmartSpec.Testing;

/// <content>Efforts added to a story. Missing areas and plans are created.</content>
public static partial class Stories
{
    /// <summary>
    /// The story with one more effort, at a step: traced, owned by <see cref="People.EffortOwner"/>, timed, with an output
    /// indicator, a budget of 100 000 SEK a year for two years, all of it committed: 60 % by the municipality, 40 % by the
    /// company.
    /// </summary>
    /// <param name="story">A story whose strategy is running, with the groundwork of <see cref="Stories.StrategyAt"/>.</param>
    /// <param name="step">
    /// The step. From financed on the effort is in an action plan in force, which is created, or to which the effort is added.
    /// </param>
    /// <param name="effort">The effort's identifier.</param>
    /// <param name="area">The area's identifier.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="SpecificationException">The strategy's gates, roles or rules refuse what it takes.</exception>
    public static Story WithEffortAt(this Story story, EffortStep step, string effort = Known.Effort, string area = Known.Food)
    {
        ArgumentNullException.ThrowIfNull(story);
        return step switch
        {
            EffortStep.Proposed => Proposed(story, effort, area),
            EffortStep.Prioritised => story
                .WithEffortAt(EffortStep.Proposed, effort, area)
                .Do(new EffortCommand.Prioritise(effort, 1, Words.Of("Först")), People.AreaLead),
            EffortStep.Financed => Planned(story.WithEffortAt(EffortStep.Prioritised, effort, area), effort, area)
                .Do(new EffortCommand.Finance(effort), People.AreaLead),
            EffortStep.Underway => story
                .WithEffortAt(EffortStep.Financed, effort, area)
                .Do(new EffortCommand.Start(effort), People.EffortOwner),
            EffortStep.Paused => story
                .WithEffortAt(EffortStep.Underway, effort, area)
                .Do(new EffortCommand.Pause(effort, Words.Of("Väntar på tillstånd")), People.EffortOwner),
            EffortStep.Completed => story
                .WithEffortAt(EffortStep.Underway, effort, area)
                .WithOutputMeasured(effort)
                .Do(new EffortCommand.Complete(effort, Words.Of("Gården är byggd")), People.EffortOwner),
            EffortStep.Cancelled => story
                .WithEffortAt(EffortStep.Proposed, effort, area)
                .Do(new EffortCommand.Cancel(effort, Words.Of("Ingen bär det")), People.AreaLead),
            _ => throw Stories.Unbuildable(nameof(step), step),
        };
    }

    /// <summary>The story with the output of an effort measured today, unless it has been.</summary>
    private static Story WithOutputMeasured(this Story story, string effort) =>
        story.Strategy.Indicators[Known.OutputIndicatorOf(effort)].Measurements.Any(measured => measured.On == story.Today)
            ? story
            : story.Do(new IndicatorCommand.Measure(Known.OutputIndicatorOf(effort), story.Today, 100), People.EffortOwner);

    internal static string EffortOf(string area) => area == Known.Food ? Known.Effort : $"{area}-effort";

    private static Story Proposed(Story story, string effort, string area)
    {
        var planned = story.Strategy.PlanInForce(area, PlanKind.Development) is null
            ? story.WithAreaAt(AreaStep.ActionPlanning, area)
            : story;
        var (first, currency) = (planned.Today.Year, planned.Strategy.Charter.Currency);
        return planned.Do(
            [
                new EffortCommand.Propose(effort, area, Words.Of("Demonstrationsgård"), Words.Of("En gård där nytt kan prövas")),
                new EffortCommand.Trace(effort, Known.FieldOf(area)),
                new EffortCommand.Assign(effort, People.EffortOwner.Id),
                new EffortCommand.Schedule(effort, planned.Today.PlusMonths(1), new LocalDate(first + 1, 12, 31)),
                new EffortCommand.Budget(effort, [new(first, new(100_000, currency)), new(first + 1, new(100_000, currency))]),
                new IndicatorCommand.Define(
                    Known.OutputIndicatorOf(effort),
                    IndicatorKind.Output,
                    area,
                    new()
                    {
                        Name = Words.Of("Besök"),
                        Unit = "visits",
                        Direction = Direction.Up,
                        Source = "Gårdens egen räkning",
                    },
                    effort
                ),
                .. Committed(effort, first, currency),
                .. Committed(effort, first + 1, currency),
            ],
            People.AreaLead
        );
    }

    private static IEnumerable<Command> Committed(string effort, int year, Currency currency) =>
        [
            new FundingCommand.Commit(effort, Known.Municipality, FundingSource.Municipal, year, new(60_000, currency)),
            new FundingCommand.Commit(effort, Known.Company, FundingSource.Private, year, new(40_000, currency)),
        ];

    private static Story Planned(Story story, string effort, string area)
    {
        if (story.Strategy.PlanInForce(area, PlanKind.Action) is not { } plan)
            return story.WithPlanAt(PlanKind.Action, PlanStep.InForce, area);
        return plan.Action.Efforts.Contains(effort)
            ? story
            : story.Do(new PlanCommand.AddEffort(plan.Id, effort), People.AreaLead);
    }
}
