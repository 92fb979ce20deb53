namespace SmartSpec.Testing;

/// <content>Plans added to a story. A missing area is created.</content>
public static partial class Stories
{
    /// <summary>The number of days after its adoption that a plan of the stories takes effect: 7.</summary>
    public const int DaysToPlan = 7;

    /// <summary>
    /// The story with the first version of an area's plan, at a step. Submitted by <see cref="People.AreaLead"/>, adopted by
    /// <see cref="People.Board"/>.
    /// </summary>
    /// <param name="story">A story whose strategy is running, with the groundwork of <see cref="Stories.StrategyAt"/>.</param>
    /// <param name="kind">The kind of plan.</param>
    /// <param name="step">
    /// The step; <see cref="PlanStep.Ended"/> closes the strategy, <see cref="PlanStep.Superseded"/> brings a second version
    /// into force.
    /// </param>
    /// <param name="area">The area's identifier.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The step is none of the kind's: only development plans are consulted on, only action plans mobilise.
    /// </exception>
    /// <exception cref="SpecificationException">The strategy's gates or roles refuse what it takes.</exception>
    public static Story WithPlanAt(this Story story, PlanKind kind, PlanStep step, string area = Known.Food)
    {
        ArgumentNullException.ThrowIfNull(story);
        var plan = kind is PlanKind.Development ? Known.DevelopmentPlanOf(area) : Known.ActionPlanOf(area);
        return step switch
        {
            PlanStep.Drafting => kind is PlanKind.Development ? DevelopmentDrafted(story, area) : ActionDrafted(story, area),
            PlanStep.Consulting when kind is PlanKind.Development => Consulted(
                story.WithPlanAt(kind, PlanStep.Drafting, area),
                area
            ),
            PlanStep.Answering when kind is PlanKind.Development => story
                .WithPlanAt(kind, PlanStep.Consulting, area)
                .ConsultationClosed(area),
            PlanStep.Mobilising when kind is PlanKind.Action => story
                .WithPlanAt(kind, PlanStep.Drafting, area)
                .Do(new PlanCommand.Mobilise(plan), People.AreaLead),
            PlanStep.Deciding when kind is PlanKind.Development => story
                .WithPlanAt(kind, PlanStep.Answering, area)
                .Do(
                    [
                        new ConsultationCommand.Conclude(Known.ConsultationOf(area), Words.Of("Inga inspel kom")),
                        new PlanCommand.Submit(plan),
                    ],
                    People.AreaLead
                ),
            PlanStep.Deciding => story
                .WithPlanAt(kind, PlanStep.Mobilising, area)
                .Do(new PlanCommand.Submit(plan), People.AreaLead),
            PlanStep.Adopted => story.WithPlanAt(kind, PlanStep.Deciding, area).Adopted(plan),
            PlanStep.InForce => story.WithPlanAt(kind, PlanStep.Adopted, area).AfterDays(DaysToPlan).WhenSettled().ThenAccepted(),
            PlanStep.Superseded => story.WithPlanAt(kind, PlanStep.InForce, area).WithSecondVersion(kind, area),
            PlanStep.Ended => story.WithPlanAt(kind, PlanStep.InForce, area).WoundDown().Ended(),
            PlanStep.Discarded => story
                .WithPlanAt(kind, PlanStep.Drafting, area)
                .Do(new PlanCommand.Discard(plan, Words.Of("Görs om")), People.AreaLead),
            _ => throw Stories.Unbuildable(
                nameof(step),
                step,
                "Only development plans are out for consultation, and only action plans mobilise."
            ),
        };
    }

    /// <summary>
    /// A second version of a plan in force, the same as the first, drafted and submitted straight to the decision body, adopted
    /// and in force.
    /// </summary>
    /// <param name="story">A story with the plan in force.</param>
    /// <param name="kind">The kind of plan.</param>
    /// <param name="area">The area's identifier.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="SpecificationException">The strategy's gates or roles refuse what it takes.</exception>
    public static Story WithSecondVersion(this Story story, PlanKind kind, string area = Known.Food)
    {
        ArgumentNullException.ThrowIfNull(story);
        var plan = kind is PlanKind.Development ? Known.DevelopmentPlanOf(area, 2) : Known.ActionPlanOf(area, 2);
        var drafted = story.Do(new PlanCommand.Draft(plan, area, kind, Words.Of("Ses över")), People.AreaLead);
        if (kind is PlanKind.Action)
            drafted = drafted.Do(new PlanCommand.Mobilise(plan), People.AreaLead);
        return drafted
            .Do(new PlanCommand.Submit(plan, Words.Of("Oförändrad i sak")), People.AreaLead)
            .Adopted(plan)
            .AfterDays(DaysToPlan)
            .WhenSettled()
            .ThenAccepted();
    }

    internal static Story ConsultationClosed(this Story story, string area) =>
        story
            .On(story.Strategy.Consultations[Known.ConsultationOf(area)].LastDay.PlusDays(1))
            .Do(new ConsultationCommand.Close(Known.ConsultationOf(area)), People.AreaLead);

    private static Story Adopted(this Story story, string plan) =>
        story
            .Decided(Known.DecisionOn(plan))
            .Do(new PlanCommand.Adopt(plan, Known.DecisionOn(plan), story.Today.PlusDays(DaysToPlan)), People.Board);

    private static Story Consulted(Story story, string area) =>
        story.Do(
            new PlanCommand.Consult(
                Known.DevelopmentPlanOf(area),
                Known.ConsultationOf(area),
                story.Today.PlusDays(20),
                Words.Of("Vad saknas?"),
                [Known.University, Known.Company]
            ),
            People.AreaLead
        );

    private static Story DevelopmentDrafted(Story story, string area)
    {
        var plan = Known.DevelopmentPlanOf(area);
        var selected = story.Strategy.Areas.Contains(area) ? story : story.WithAreaAt(AreaStep.DevelopmentPlanning, area);
        var terms = new IndicatorTerms
        {
            Name = Words.Of("Företag som växer"),
            Unit = "companies",
            Direction = Direction.Up,
            Source = "SCB",
            Baseline = new(10, selected.Today),
            Target = new(40, new LocalDate(2027, 12, 31)),
        };
        return selected.Do(
            [
                new IndicatorCommand.Define(Known.ResultIndicatorOf(area), IndicatorKind.Result, area, terms),
                new PlanCommand.Draft(plan, area, PlanKind.Development),
                new PlanCommand.AnalyseOpportunity(plan, Known.Opportunity, Words.Of("Kräver nya kedjor")),
                new PlanCommand.DefineField(
                    plan,
                    Known.FieldOf(area),
                    Words.Of("Förädling"),
                    Words.Of("Mer förädlas i länet"),
                    [Known.ResultIndicatorOf(area)]
                ),
                new PlanCommand.AssessSustainability(
                    plan,
                    new(Words.Of("Fler jobb"), Words.Of("Kortare vägar"), Words.Of("Levande bygd"))
                ),
            ],
            People.AreaLead
        );
    }

    private static Story ActionDrafted(Story story, string area)
    {
        var plan = Known.ActionPlanOf(area);
        var planned = story.Strategy.PlanInForce(area, PlanKind.Development) is null
            ? story.WithAreaAt(AreaStep.ActionPlanning, area)
            : story;
        if (!planned.Strategy.EffortsOf(area).Any())
            planned = planned.WithEffortAt(EffortStep.Prioritised, Stories.EffortOf(area), area);
        EquatableArray<Id<Effort>> efforts = planned
            .Strategy.EffortsOf(area)
            .Where(effort => effort.Step is not EffortStep.Cancelled)
            .Select(effort => effort.Id)
            .ToEquatableArray();
        return planned.Do(
            [
                new PlanCommand.Draft(plan, area, PlanKind.Action),
                new PlanCommand.ListEfforts(plan, efforts),
                new PlanCommand.GroupEfforts(plan, Known.EffortSetOf(area), Words.Of("Odla och förädla"), efforts),
            ],
            People.AreaLead
        );
    }
}
