namespace SmartSpec.Tests;

public sealed class PlanLifecycleTests : LifecycleTests<PlanStep>
{
    public static TheoryData<PlanKind, PlanStep, string> Commanded =>
        [
            .. from kind in Enum.GetValues<PlanKind>()
            from step in Enum.GetValues<PlanStep>()
            where
                !(kind is PlanKind.Development && step is PlanStep.Mobilising)
                && !(kind is PlanKind.Action && step is PlanStep.Consulting or PlanStep.Answering)
            from trigger in Enum.GetValues<PlanTrigger>()
            where trigger <= PlanTrigger.Discard
            select (kind, step, $"{trigger}"),
        ];

    [Theory]
    [MemberData(nameof(Commanded))]
    public void The_command_leads_where_the_table_says_or_is_refused(PlanKind kind, PlanStep step, string name)
    {
        var trigger = Enum.Parse<PlanTrigger>(name);
        var plan = kind is PlanKind.Development ? Known.DevelopmentPlan : Known.ActionPlan;
        var story = step is PlanStep.Ended ? Closed(kind) : Stories.PlanAt(kind, step).Decided();
        var attempt = Given(story).When(Command(plan, trigger, story.Today), By(trigger));
        if (!Fits(kind, trigger) && DomainTables.Plan.Next(step, trigger) is not null)
            attempt.ThenRefused("wrong-kind");
        else if (trigger is PlanTrigger.Submit && step is PlanStep.Drafting && kind is PlanKind.Action)
            attempt.ThenRefused("mobilisation-needed");
        else if (DomainTables.Plan.Next(step, trigger) is { } next)
            attempt.ThenAccepted().Strategy.Plans[plan].Step.Should().Be(next);
        else
            RefusedByStep(
                attempt,
                DomainTables
                    .Plan.From(step)
                    .Where(other => Fits(kind, other))
                    .Select(other => $"act.{new PlanKeys(PlanLifecycle.Table.Key(other)).Of(kind)}")
            );
    }

    [Fact]
    public void Closing_its_consultation_brings_a_plan_to_answering() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Consulting))
            .AfterDays(21)
            .When(new ConsultationCommand.Close(Known.Consultation), People.AreaLead)
            .Then(
                new ConsultationEvent.Closed(Known.Consultation, new LocalDate(2021, 2, 1)),
                new PlanEvent.ConsultationClosed(Known.DevelopmentPlan, Known.Consultation)
            );

    [Fact]
    public void Cancelling_its_consultation_brings_a_plan_back_to_drafting() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Consulting))
            .When(new ConsultationCommand.Cancel(Known.Consultation, Sample.Text), People.AreaLead)
            .Then(
                new ConsultationEvent.Cancelled(Known.Consultation, Sample.Text),
                new PlanEvent.ConsultationCancelled(Known.DevelopmentPlan, Known.Consultation)
            )
            .Strategy.Plans[Known.DevelopmentPlan]
            .Step.Should()
            .Be(PlanStep.Drafting);

    [Fact]
    public void Discarding_a_plan_cancels_its_consultation() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Consulting))
            .When(new PlanCommand.Discard(Known.DevelopmentPlan, Sample.Text), People.AreaLead)
            .Then(
                new ConsultationEvent.Cancelled(Known.Consultation, Sample.Text),
                new PlanEvent.Discarded(Known.DevelopmentPlan, Sample.Text)
            );

    [Theory]
    [InlineData(PlanKind.Development)]
    [InlineData(PlanKind.Action)]
    public void A_plan_in_force_is_superseded_when_the_next_version_takes_effect(PlanKind kind)
    {
        var strategy = Stories.PlanAt(kind, PlanStep.Superseded).Strategy;
        strategy
            .Plans.Where(plan => plan.Kind == kind)
            .Select(plan => plan.Step)
            .Should()
            .Equal(PlanStep.Superseded, PlanStep.InForce);
    }

    [Fact]
    public void A_plan_in_force_ends_with_its_area() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.InForce).Decided())
            .Do(new StrategyCommand.WindDown(Decisions.Id), People.Board)
            .When(Decisions.Close, People.Board)
            .Then(
                new PlanEvent.Ended(Known.DevelopmentPlan),
                new AreaEvent.Closed(Known.Food),
                new StrategyEvent.Closed(Decisions.Id, [Decisions.Unevaluated], [])
            );

    private static bool Fits(PlanKind kind, PlanTrigger trigger) =>
        trigger switch
        {
            PlanTrigger.Consult => kind is PlanKind.Development,
            PlanTrigger.Mobilise => kind is PlanKind.Action,
            _ => true,
        };

    private static Story Closed(PlanKind kind)
    {
        var running = Stories.PlanAt(kind, PlanStep.InForce).Decided();
        var plan = kind is PlanKind.Development ? Known.DevelopmentPlan : Known.ActionPlan;
        return running.With(
            running.Strategy with
            {
                Plans = running.Strategy.Plans.Change(plan, entry => entry with { Step = PlanStep.Ended }),
            }
        );
    }

    private static Command Command(string plan, PlanTrigger trigger, LocalDate today) =>
        trigger switch
        {
            PlanTrigger.Consult => new PlanCommand.Consult(plan, "another-consultation", today.PlusDays(20), Sample.Text),
            PlanTrigger.Mobilise => new PlanCommand.Mobilise(plan),
            PlanTrigger.Submit => new PlanCommand.Submit(plan, Sample.Text),
            PlanTrigger.Redraft => new PlanCommand.Redraft(plan, Sample.Text),
            PlanTrigger.Return => new PlanCommand.Return(plan, Sample.Text),
            PlanTrigger.Adopt => new PlanCommand.Adopt(plan, Decisions.Id, today.PlusDays(1)),
            PlanTrigger.Rescind => new PlanCommand.Rescind(plan, Decisions.Id, Sample.Text),
            _ => new PlanCommand.Discard(plan, Sample.Text),
        };

    private static Actor By(PlanTrigger trigger) =>
        trigger is PlanTrigger.Return or PlanTrigger.Adopt or PlanTrigger.Rescind ? People.Board : People.AreaLead;
}
