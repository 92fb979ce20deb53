namespace SmartSpec.Tool.Screens;

/// <summary>What the objects of a strategy are called, and where they stand.</summary>
internal static class Names
{
    public static string NameOf(this Screen screen, Strategy strategy, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Strategy => screen.Read(strategy.Charter.Name),
            SubjectKind.Area => screen.Read(strategy.Areas.Find(subject.Id)?.Name),
            SubjectKind.Review when strategy.Reviews.Find(subject.Id) is { } review => screen.Say("Omprövning: ", "Review: ")
                + screen.NameOf(strategy, Subject.Of(review.Area)),
            SubjectKind.Change when strategy.Changes.Find(subject.Id) is { } change => screen.NameOf(strategy, change),
            SubjectKind.Plan when strategy.Plans.Find(subject.Id) is { } plan => screen.NameOf(strategy, plan),
            SubjectKind.Effort => screen.Read(strategy.Efforts.Find(subject.Id)?.Name),
            SubjectKind.Field => screen.Read(
                strategy.Plans.Select(plan => plan.Field(subject.Id)).LastOrDefault(field => field is not null)?.Name
            ),
            SubjectKind.Indicator => screen.Read(strategy.Indicators.Find(subject.Id)?.Terms.Name),
            SubjectKind.Organisation => screen.Read(strategy.Organisations.Find(subject.Id)?.Name),
            SubjectKind.Consultation when strategy.Consultations.Find(subject.Id) is { } held => screen.Say(
                "Remiss: ",
                "Consultation: "
            ) + screen.NameOf(strategy, held.Subject),
            SubjectKind.Cycle when strategy.Cycles.Find(subject.Id) is { } cycle => screen.NameOf(cycle),
            SubjectKind.Report when strategy.FindReport(subject.Id) is { } report =>
                $"{screen.NameOf(strategy.Cycles[report.Cycle])}: {screen.NameOf(strategy, report)}",
            SubjectKind.Evaluation => screen.Read(strategy.Evaluations.Find(subject.Id)?.Name),
            SubjectKind.Recommendation => screen.Say("Rekommendation ", "Recommendation ") + subject.Id,
            SubjectKind.Signal when strategy.Signals.Find(subject.Id) is { } signal =>
                $"Signal: {screen.NameOf(strategy, signal.Subject)}, {screen.Texts.Of($"signal-rule.{signal.Rule}")}",
            SubjectKind.Evidence => screen.Read(strategy.Evidence.Find(subject.Id)?.Facts.Name),
            SubjectKind.Decision when strategy.Decisions.Find(subject.Id) is { } decision => screen.Say("Beslut ", "Decision ")
                + (decision.RegistryNumber.Length > 0 ? decision.RegistryNumber : subject.Id),
            SubjectKind.Goal when strategy.Goals.Find(subject.Id) is { } goal => screen.Read(goal.Name),
            SubjectKind.Call when strategy.Calls.Find(subject.Id) is { } call => screen.Read(call.Name),
            SubjectKind.Point => screen.Say("Inspel ", "Point ") + subject.Id,
            _ => subject.ToString(),
        };

    public static string NameOf(this Screen screen, Strategy strategy, Change change)
    {
        string Of(Id<Area> area) => screen.Read(strategy.Areas.Find(area)?.Name);
        string All(EquatableArray<Id<Area>> areas) => string.Join(", ", areas.Select(Of));
        var (what, about) = change.Proposal switch
        {
            ChangeProposal.Rename p => (screen.Say("nytt namn", "rename"), Of(p.Area)),
            ChangeProposal.Rescope p => (screen.Say("ny inriktning", "rescope"), Of(p.Area)),
            ChangeProposal.Merge p => (screen.Say("slå samman", "merge"), All(p.Areas)),
            ChangeProposal.Join p => (screen.Say($"gå upp i {Of(p.Into)}", $"join {Of(p.Into)}"), All(p.Areas)),
            ChangeProposal.Split p => (screen.Say("dela", "split"), Of(p.Area)),
            ChangeProposal.Retire p => (screen.Say("avveckla", "retire"), Of(p.Area)),
            ChangeProposal.OpenReview p => (screen.Say("ompröva", "review"), Of(p.Area)),
            ChangeProposal.RevisePlan p => (screen.Say("revidera en plan", "revise a plan"), Of(p.Area)),
            ChangeProposal.AdjustIndicator p => (
                screen.Say("justera", "adjust"),
                screen.Read(strategy.Indicators.Find(p.Indicator)?.Terms.Name)
            ),
            _ => ("", change.Id.Value),
        };
        return screen.Say("Förändring, ", "Change, ") + $"{what}: {about}";
    }

    public static string NameOf(this Screen screen, FollowUpCycle cycle) =>
        $"{screen.Say("Uppföljning", "Follow-up")} {screen.Number(cycle.Number)}";

    /// <summary>Whom a report is on, where its cycle stands beside it.</summary>
    public static string NameOf(this Screen screen, Strategy strategy, CycleReport report) =>
        strategy.Areas.Find(report.Area) is { } area ? screen.Read(area.Name) : screen.Say("strategin", "the strategy");

    public static string NameOf(this Screen screen, Strategy strategy, PlanVersion plan) =>
        $"{screen.NameOf(plan)}, {screen.Read(strategy.Areas.Find(plan.Area)?.Name)}";

    /// <summary>The plan's kind and number, where its area stands beside it.</summary>
    public static string NameOf(this Screen screen, PlanVersion plan)
    {
        var kind =
            plan.Kind is PlanKind.Development
                ? screen.Say("Utvecklingsplan", "Development plan")
                : screen.Say("Handlingsplan", "Action plan");
        return $"{kind} {screen.Number(plan.Number)}";
    }

    public static string StepOf(this Screen screen, Area area) => screen.Texts.Step(AreaLifecycle.Table, area.Step);

    public static string StepOf(this Screen screen, PlanVersion plan) => screen.Texts.Step(PlanLifecycle.Table, plan.Step);

    public static string StepOf(this Screen screen, Effort effort) => screen.Texts.Step(EffortLifecycle.Table, effort.Step);

    /// <summary>The step where an object stands; empty where it goes through none.</summary>
    public static string StepOf(this Screen screen, Strategy strategy, Subject subject) =>
        screen.StandingOf(strategy, subject).Label ?? "";

    /// <summary>
    /// The step where an object stands, as a code that is the same in every language and as people read it; nulls where it goes
    /// through none.
    /// </summary>
    public static (string? Code, string? Label) StandingOf(this Screen screen, Strategy strategy, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Strategy => Standing(screen, StrategyLifecycle.Table, strategy.Step),
            SubjectKind.Area when strategy.Areas.Find(subject.Id) is { } area => Standing(screen, AreaLifecycle.Table, area.Step),
            SubjectKind.Review when strategy.Reviews.Find(subject.Id) is { } review => Standing(
                screen,
                ReviewLifecycle.Table,
                review.Step
            ),
            SubjectKind.Change when strategy.Changes.Find(subject.Id) is { } change => Standing(
                screen,
                ChangeLifecycle.Table,
                change.Step
            ),
            SubjectKind.Plan when strategy.Plans.Find(subject.Id) is { } plan => Standing(screen, PlanLifecycle.Table, plan.Step),
            SubjectKind.Effort when strategy.Efforts.Find(subject.Id) is { } effort => Standing(
                screen,
                EffortLifecycle.Table,
                effort.Step
            ),
            SubjectKind.Consultation when strategy.Consultations.Find(subject.Id) is { } held => Standing(
                screen,
                ConsultationLifecycle.Table,
                held.Step
            ),
            SubjectKind.Point when strategy.Points.Find(subject.Id) is { } point => Standing(
                screen,
                PointLifecycle.Table,
                point.Step
            ),
            SubjectKind.Cycle when strategy.Cycles.Find(subject.Id) is { } cycle => Standing(
                screen,
                FollowUpLifecycle.Table,
                cycle.Step
            ),
            SubjectKind.Report when strategy.FindReport(subject.Id) is { } report => Standing(
                screen,
                ReportLifecycle.Table,
                report.Step
            ),
            SubjectKind.Evaluation when strategy.Evaluations.Find(subject.Id) is { } held => Standing(
                screen,
                EvaluationLifecycle.Table,
                held.Step
            ),
            SubjectKind.Recommendation when strategy.Recommendations.Find(subject.Id) is { } held => Standing(
                screen,
                RecommendationLifecycle.Table,
                held.Step
            ),
            SubjectKind.Signal when strategy.Signals.Find(subject.Id) is { } signal => Standing(
                screen,
                SignalLifecycle.Table,
                signal.Step
            ),
            _ => (null, null),
        };

    private static (string Code, string Label) Standing<TStep, TTrigger>(
        Screen screen,
        Lifecycle<TStep, TTrigger> lifecycle,
        TStep step
    )
        where TStep : struct, Enum
        where TTrigger : struct, Enum => (Codes.Of(step), screen.Texts.Step(lifecycle, step));
}
