namespace SmartSpec.Testing;

/// <summary>
/// Strategies with anything in them at any step, in one line; every one is made by real commands through the real engine. What is
/// at a step is complete enough that the acts that follow are accepted. The identifiers are <see cref="Known"/>, the actors
/// <see cref="People"/>.
/// </summary>
public static partial class Stories
{
    /// <summary>A strategy that has only been founded: no organisations, goals or evidence.</summary>
    /// <param name="setting">What it is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story Founded(StorySetting? setting = null) => Story.Founded(setting);

    /// <summary>A strategy at a step, with its groundwork done.</summary>
    /// <param name="step">The step.</param>
    /// <param name="setting">What it is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story StrategyAt(StrategyStep step, StorySetting? setting = null)
    {
        var prepared = Story.Founded(setting).Prepared();
        return step switch
        {
            StrategyStep.Preparing => prepared,
            StrategyStep.Running => prepared.Launched(),
            StrategyStep.WindingDown => prepared.Launched().WoundDown(),
            StrategyStep.Closed => prepared.Launched().WoundDown().Ended(),
            StrategyStep.Abandoned => prepared.Do(new StrategyCommand.Abandon(Words.Of("Läget har ändrats")), People.Board),
            _ => throw Unbuildable(nameof(step), step),
        };
    }

    /// <summary>A strategy with an area at a step: <see cref="Known.Food"/>, or another.</summary>
    /// <param name="step">The step; <see cref="AreaStep.Closed"/> closes the strategy.</param>
    /// <param name="area">The area's identifier.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story AreaAt(AreaStep step, string area = Known.Food, StorySetting? setting = null) =>
        StrategyAt(StrategyStep.Running, setting).WithAreaAt(step, area);

    /// <summary>
    /// A strategy with a paused area: <see cref="Known.Food"/>, or another; expected to be paused for thirty days.
    /// </summary>
    /// <param name="step">The area's step: selected and not ended.</param>
    /// <param name="area">The area's identifier.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">
    /// The setting's gates or roles refuse what it takes, or the area is not selected.
    /// </exception>
    public static Story PausedArea(
        AreaStep step = AreaStep.Implementing,
        string area = Known.Food,
        StorySetting? setting = null
    ) => AreaAt(step, area, setting).WithAreaPaused(area);

    /// <summary>
    /// A strategy with a change at a step: <see cref="Known.Change"/>, which retires <see cref="Known.Food"/>, an area that is
    /// being implemented.
    /// </summary>
    /// <param name="step">The step; <see cref="ChangeStep.Lapsed"/> retires the area by another change before.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story ChangeAt(ChangeStep step, StorySetting? setting = null) =>
        AreaAt(AreaStep.Implementing, setting: setting).WithChangeAt(step, new ChangeProposal.Retire(Known.Food));

    /// <summary>
    /// A strategy with a selection review at a step: <see cref="Known.Review"/> of <see cref="Known.Food"/>, which is being
    /// implemented; opened by <see cref="People.ProcessLead"/>.
    /// </summary>
    /// <param name="step">The step; <see cref="ReviewStep.Changed"/> closes the strategy.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story ReviewAt(ReviewStep step, StorySetting? setting = null) =>
        AreaAt(AreaStep.Implementing, setting: setting).WithReviewAt(step);

    /// <summary>A strategy with the first version of an area's plan at a step.</summary>
    /// <param name="kind">The kind of plan.</param>
    /// <param name="step">
    /// The step; <see cref="PlanStep.Ended"/> closes the strategy, <see cref="PlanStep.Superseded"/> brings a second version
    /// into force.
    /// </param>
    /// <param name="area">The area's identifier.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The step is none of the kind's: only development plans are consulted on, only action plans mobilise.
    /// </exception>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story PlanAt(PlanKind kind, PlanStep step, string area = Known.Food, StorySetting? setting = null) =>
        StrategyAt(StrategyStep.Running, setting).WithPlanAt(kind, step, area);

    /// <summary>
    /// A strategy with an effort at a step: <see cref="Known.Effort"/> in <see cref="Known.Food"/>. From financed on it is in an
    /// action plan in force.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story EffortAt(EffortStep step, StorySetting? setting = null) =>
        StrategyAt(StrategyStep.Running, setting).WithEffortAt(step);

    /// <summary>
    /// A strategy with a consultation at a step: <see cref="Known.Consultation"/> on <see cref="Known.DevelopmentPlan"/>.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story ConsultationAt(ConsultationStep step, StorySetting? setting = null)
    {
        var open = PlanAt(PlanKind.Development, PlanStep.Consulting, setting: setting);
        return step switch
        {
            ConsultationStep.Open => open,
            ConsultationStep.Answering => open.ConsultationClosed(Known.Food),
            ConsultationStep.Concluded => open.ConsultationClosed(Known.Food)
                .Do(new ConsultationCommand.Conclude(Known.Consultation, Words.Of("Alla inspel är besvarade")), People.AreaLead),
            ConsultationStep.Cancelled => open.Do(
                new ConsultationCommand.Cancel(Known.Consultation, Words.Of("Planen skrivs om")),
                People.AreaLead
            ),
            _ => throw Unbuildable(nameof(step), step),
        };
    }

    /// <summary>
    /// A strategy with a point at a step: <see cref="Known.Point"/>, raised in <see cref="Known.Consultation"/>, which is open.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story PointAt(PointStep step, StorySetting? setting = null)
    {
        var raised = ConsultationAt(ConsultationStep.Open, setting)
            .Do(
                new DialogueCommand.RaisePoint(
                    Known.Point,
                    Subject.Of((Id<PlanVersion>)Known.DevelopmentPlan),
                    Words.Of("Ta med de små gårdarna"),
                    Helix.Business,
                    Known.Company,
                    Known.Consultation
                ),
                People.Stakeholder
            );
        return step switch
        {
            PointStep.Raised => raised,
            PointStep.Answered => raised.Do(
                new DialogueCommand.AnswerPoint(Known.Point, new(PointOutcome.Noted, Words.Of("Tack, vi har noterat det"))),
                People.AreaLead
            ),
            _ => throw Unbuildable(nameof(step), step),
        };
    }

    /// <summary>
    /// A strategy with a follow-up cycle at a step: <see cref="Known.Cycle"/>, with <see cref="Known.Food"/> being implemented.
    /// It is open on the day after its last, and every report due.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.FollowedUp"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story CycleAt(FollowUpStep step, StorySetting? setting = null)
    {
        var scheduled = AreaAt(AreaStep.Implementing, setting: setting ?? StorySetting.FollowedUp);
        return step switch
        {
            FollowUpStep.Scheduled => scheduled,
            FollowUpStep.Open => scheduled.WithCycleOpened(),
            FollowUpStep.Closed => scheduled.WithCycleOpened().WithReportsAccepted().CycleClosed(),
            _ => throw Unbuildable(nameof(step), step),
        };
    }

    /// <summary>
    /// A strategy with a report at a step: <see cref="Known.Report"/> on <see cref="Known.Food"/>, in
    /// <see cref="Known.Cycle"/>, which is open. Submitted by <see cref="People.AreaLead"/>.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.FollowedUp"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story ReportAt(ReportStep step, StorySetting? setting = null)
    {
        var due = CycleAt(FollowUpStep.Open, setting);
        return step switch
        {
            ReportStep.Due => due,
            ReportStep.Submitted => due.ReportSubmitted(Known.Report, People.AreaLead),
            ReportStep.Accepted => due.ReportSubmitted(Known.Report, People.AreaLead)
                .Do(new ReportCommand.Accept(Known.Report), People.ProcessLead),
            ReportStep.Excused => due.Do(new ReportCommand.Excuse(Known.Report, Words.Of("Området är nytt")), People.ProcessLead),
            _ => throw Unbuildable(nameof(step), step),
        };
    }

    /// <summary>
    /// A strategy with an evaluation at a step: <see cref="Known.Evaluation"/>, mid-term, of <see cref="Known.Food"/>, which is
    /// being implemented. From reported on <see cref="Known.Recommendation"/> is accepted and leads to nothing yet.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story EvaluationAt(EvaluationStep step, StorySetting? setting = null) =>
        AreaAt(AreaStep.Implementing, setting: setting).WithEvaluationAt(step);

    /// <summary>
    /// A strategy with a recommendation at a step: <see cref="Known.Recommendation"/> on <see cref="Known.Food"/>, of
    /// <see cref="Known.Evaluation"/>, which is reported.
    /// </summary>
    /// <param name="step">The step; what is accepted leads to nothing yet.</param>
    /// <param name="setting">What the strategy is founded with; <see cref="StorySetting.Default"/> by default.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story RecommendationAt(RecommendationStep step, StorySetting? setting = null)
    {
        var reported = EvaluationAt(EvaluationStep.Underway, setting).EvaluationReported(Known.Evaluation, Known.Food);
        return step switch
        {
            RecommendationStep.Open => reported,
            RecommendationStep.Accepted => reported.Responded(Known.Evaluation, RecommendationOutcome.Accepted),
            RecommendationStep.PartlyAccepted => reported.Responded(Known.Evaluation, RecommendationOutcome.PartlyAccepted),
            RecommendationStep.Declined => reported.Responded(Known.Evaluation, RecommendationOutcome.Declined),
            _ => throw Unbuildable(nameof(step), step),
        };
    }

    /// <summary>
    /// A strategy with a signal at a step: <see cref="Known.Signal"/>, that <see cref="Known.Effort"/> in
    /// <see cref="Known.Food"/> is financed and has not started.
    /// </summary>
    /// <param name="step">The step; it is cleared because the effort has started.</param>
    /// <param name="setting">What the strategy is founded with; the only rule is that efforts start within 30 days.</param>
    /// <exception cref="SpecificationException">The setting's gates or roles refuse what it takes.</exception>
    public static Story SignalAt(SignalStep step, StorySetting? setting = null)
    {
        var financed = EffortAt(
            EffortStep.Financed,
            (setting ?? StorySetting.Default).WithSignals(new([SignalRules.EffortNotStarted()]))
        );
        var raised = financed
            .On(financed.Strategy.Efforts[Known.Effort].FirstDay!.Value.PlusDays(37))
            .WhenSettled()
            .ThenAccepted();
        return step switch
        {
            SignalStep.Raised => raised,
            SignalStep.Answered => raised.Do(
                new SignalCommand.Answer(Known.Signal, SignalOutcome.Explained, Words.Of("Tillståndet dröjer")),
                People.AreaLead
            ),
            SignalStep.Cleared => raised
                .Do(new EffortCommand.Start(Known.Effort), People.EffortOwner)
                .AfterDays(7)
                .WhenSettled()
                .ThenAccepted(),
            _ => throw Unbuildable(nameof(step), step),
        };
    }

    internal static ArgumentOutOfRangeException Unbuildable<T>(string parameter, T step, string why = "It is no step.") =>
        new(parameter, step, why);
}
