namespace SmartSpec.Tests;

/// <summary>What was taken over continues as if it had always been here.</summary>
public sealed class GoingOnTests
{
    private static readonly Story Taken = Openings.Story().Decided();

    public static TheoryData<AreaStep> AreaSteps => [.. Enum.GetValues<AreaStep>().Where(step => step is not AreaStep.Closed)];

    public static TheoryData<EffortStep> EffortSteps => [.. Enum.GetValues<EffortStep>()];

    [Theory]
    [MemberData(nameof(AreaSteps))]
    public void An_area_goes_on_from_the_step_where_it_stood(AreaStep step)
    {
        Id<Area> id = Openings.IdOf(step);
        (Command Command, Actor By)? next = step switch
        {
            AreaStep.Proposed => (new AreaCommand.BeginAnalysis(id), People.AreaLead),
            AreaStep.UnderAnalysis => (new AreaCommand.Withdraw(id, Sample.Text), People.AreaLead),
            AreaStep.Nominated => (new AreaCommand.Deselect(id, Decisions.Id, Sample.Text), People.Board),
            AreaStep.Deselected => (new AreaCommand.Reconsider(id, Sample.Text), People.AreaLead),
            AreaStep.DevelopmentPlanning => (new PlanCommand.Draft("next", id, PlanKind.Development), People.AreaLead),
            AreaStep.ActionPlanning => (new PlanCommand.Draft("next", id, PlanKind.Action), People.AreaLead),
            AreaStep.Implementing => (new PlanCommand.Draft("next", id, PlanKind.Action, Sample.Text), People.AreaLead),
            _ => null,
        };

        if (next is { } act)
            Given(Taken).When(act.Command, act.By).ThenAccepted();
        else
            Given(Taken).When(new AreaCommand.Ground(id, new()), People.ProcessLead).ThenRefused("not-editable");
    }

    [Theory]
    [MemberData(nameof(EffortSteps))]
    public void An_effort_goes_on_from_the_step_where_it_stood(EffortStep step)
    {
        Id<Effort> id = Openings.IdOf(step);
        (Command Command, Actor By)? next = step switch
        {
            EffortStep.Proposed => (new EffortCommand.Prioritise(id, 1, Sample.Text), People.AreaLead),
            EffortStep.Prioritised => (new EffortCommand.Finance(id), People.AreaLead),
            EffortStep.Financed => (new EffortCommand.Start(id), People.EffortOwner),
            EffortStep.Underway => (Make.Completion(id), People.EffortOwner),
            EffortStep.Paused => (new EffortCommand.Resume(id), People.EffortOwner),
            _ => null,
        };

        if (next is { } act)
            Given(Taken).When(act.Command, act.By).ThenAccepted();
        else
            Given(Taken).When(new EffortCommand.Assign(id, "somebody"), People.AreaLead).ThenRefused("not-editable");
    }

    [Fact]
    public void Money_goes_on_from_what_was_committed_and_paid()
    {
        var pay = new FundingCommand.Pay(
            Openings.IdOf(EffortStep.Underway),
            Known.Municipality,
            FundingSource.Municipal,
            2025,
            Money.Sek(40_000)
        );
        Given(Taken)
            .When(pay with { Amount = Money.Sek(40_001) }, People.EffortOwner)
            .ThenRefused("paid-over-committed")
            .Do(pay, People.EffortOwner)
            .Strategy.Efforts[Openings.IdOf(EffortStep.Underway)]
            .Funding[0]
            .Paid.Should()
            .Be(60_000);
    }

    [Fact]
    public void A_later_version_counts_on_from_the_number_that_was_taken_over() =>
        Taken
            .Do(new PlanCommand.Draft("next", Known.Food, PlanKind.Development, Sample.Text), People.AreaLead)
            .Strategy.Plans["next"]
            .Number.Should()
            .Be(3);

    [Fact]
    public void A_plan_is_revised_and_what_it_leaves_out_has_its_fate()
    {
        var submitted = Taken.Do(
            [
                new PlanCommand.Draft("next", Known.Food, PlanKind.Development, Sample.Text),
                new PlanCommand.DefineField("next", "new-field", Sample.Text, Sample.Text, [Known.ResultIndicator]),
                new PlanCommand.RemoveField("next", Known.Field),
                new PlanCommand.Submit("next", Sample.Text),
            ],
            People.AreaLead
        );
        var adopt = new PlanCommand.Adopt("next", Decisions.Id, submitted.Today);
        var carried = new Fate(new(SubjectKind.Field, Known.Field), FateKind.Carried, "new-field");

        var revised = Given(submitted)
            .When(adopt, People.Board)
            .ThenRefused("fate-missing")
            .Do(adopt with { Fates = [carried] }, People.Board)
            .Strategy;

        revised.Plans[Known.SecondDevelopmentPlan].Step.Should().Be(PlanStep.Superseded);
        revised.Efforts.Where(effort => effort.Step.IsOpen()).Should().OnlyContain(effort => effort.Field == "new-field");
        revised.IsTakenOver(Subject.Of((Id<PlanVersion>)"next")).Should().BeFalse();
    }

    [Fact]
    public void Four_eyes_counts_who_nominated_before() =>
        Given(Taken)
            .When(
                new AreaCommand.Deselect(Openings.IdOf(AreaStep.Nominated), Decisions.Id, Sample.Text),
                People.AreaLead with
                {
                    Roles = [Role.DecisionBody],
                }
            )
            .ThenRefused("four-eyes");

    [Fact]
    public void An_effort_open_outside_its_plan_can_be_started()
    {
        var outside = Openings.Full.Action(action =>
            action with
            {
                Efforts = action.Efforts.Without(id => id == Openings.IdOf(EffortStep.Financed)),
            }
        );
        var start = new EffortCommand.Start(Openings.IdOf(EffortStep.Financed));

        Given(Openings.Story(outside)).When(start, People.EffortOwner).ThenRefused("action-plan-in-force");
        Given(Openings.Story(outside.Effort(EffortStep.Financed, effort => effort with { IsKept = true })))
            .When(start, People.EffortOwner)
            .ThenAccepted();
    }

    [Fact]
    public void It_winds_down_and_closes()
    {
        var winding = Taken.Do(new StrategyCommand.WindDown(Decisions.Id), People.Board);
        var open = winding
            .Strategy.Areas.Where(area => area.Step.IsCandidate())
            .Select(area => Subject.Of(area.Id))
            .Concat(winding.Strategy.Efforts.Where(effort => effort.Step.IsOpen()).Select(effort => Subject.Of(effort.Id)));

        var closed = winding.Do(
            new StrategyCommand.Close(
                Decisions.Id,
                [new("efforts-ended", Sample.Text), Decisions.Unevaluated],
                open.Select(subject => new OpenItem(subject, Sample.Text)).ToEquatableArray()
            ),
            People.Board
        );

        closed.Strategy.Step.Should().Be(StrategyStep.Closed);
        closed.Strategy.Plans.Should().OnlyContain(plan => plan.Step == PlanStep.Ended);
    }

    [Fact]
    public void What_is_listed_as_possible_includes_everything() =>
        Taken
            .NextSteps(People.ProcessLead)
            .Where(step => step.IsPossible)
            .Select(step => step.Subject.Kind)
            .Should()
            .Contain([SubjectKind.Area, SubjectKind.Effort]);
}
