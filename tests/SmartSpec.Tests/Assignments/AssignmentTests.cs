using System.Text;

namespace SmartSpec.Tests;

public sealed class AssignmentTests
{
    private static readonly AssignmentCommand.Grant Evaluator = Assigned.Of(People.Evaluator.Id, Role.Evaluator);

    private static readonly LocalDate First = Make.Day(2021, 6, 1);
    private static readonly LocalDate Last = Make.Day(2021, 6, 30);

    private static readonly DelegationCommand.Grant Stand = new(
        "stand-in",
        People.Evaluator.Id,
        "deputy",
        [Role.Evaluator],
        Assigned.First,
        Make.Day(2021, 12, 31),
        Decision: Decisions.Id
    );

    private static readonly Actor Deputy = new Actor("deputy", []).For(People.Evaluator.Id);

    [Fact]
    public void A_role_that_is_asserted_but_not_assigned_gives_no_right_where_the_definition_requires_both()
    {
        var refused = Given(Assigned.Commissioned).When(Assigned.Begin, People.Evaluator);
        refused.ThenRefused("role-not-assigned");
        var reason = refused.Reasons.Single();
        reason.Kind.Should().Be(ReasonKind.Role);
        reason.MendedBy.Should().Be("assignment.grant");
        reason.WhoCan.Should().Equal(Role.ProcessLead, Role.DecisionBody);
        reason
            .ToString(Texts.English)
            .Should()
            .Contain("evaluator-1")
            .And.Contain("begin the evaluation")
            .And.Contain("process lead");
    }

    [Fact]
    public void A_role_that_is_assigned_but_not_asserted_gives_no_right() =>
        Given(Assigned.Commissioned)
            .Do(Evaluator with { Person = "other" }, People.ProcessLead)
            .When(Assigned.Begin, new Actor("other", []))
            .ThenRefused("role");

    [Fact]
    public void A_role_that_is_asserted_and_assigned_gives_the_right() =>
        Given(Assigned.Commissioned).Do(Evaluator, People.ProcessLead).When(Assigned.Begin, People.Evaluator).ThenAccepted();

    [Fact]
    public void Without_the_requirement_the_asserted_role_is_enough_and_an_assignment_changes_nothing() =>
        Given(Stories.EvaluationAt(EvaluationStep.Commissioned))
            .Do([Evaluator, Assigned.Revoked], People.ProcessLead)
            .When(Assigned.Begin, People.Evaluator)
            .ThenAccepted();

    [Fact]
    public void An_assignment_of_another_role_or_to_another_person_gives_nothing() =>
        Given(Assigned.Commissioned)
            .Do(Evaluator with { Role = Role.Stakeholder }, People.ProcessLead)
            .Do(Evaluator with { Assignment = "second", Person = "other" }, People.ProcessLead)
            .When(Assigned.Begin, People.Evaluator)
            .ThenRefused("role-not-assigned");

    [Theory]
    [InlineData(2021, 5, 31, false)]
    [InlineData(2021, 6, 1, true)]
    [InlineData(2021, 6, 30, true)]
    [InlineData(2021, 7, 1, false)]
    public void An_assignment_is_in_force_on_its_days_and_on_no_others(int year, int month, int day, bool isInForce)
    {
        var on = Make.Day(year, month, day);
        var story = Given(Assigned.Commissioned)
            .Do(Evaluator with { FirstDay = First, LastDay = Last }, People.ProcessLead)
            .On(on);
        var attempt = story.When(Assigned.Begin, People.Evaluator);
        if (isInForce)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("role-not-assigned");
        story.Strategy.AssignmentsOn(on).Should().HaveCount(isInForce ? 1 : 0);
    }

    [Fact]
    public void An_assignment_without_a_last_day_is_in_force_until_it_is_revoked_with_a_reason()
    {
        var story = Given(Assigned.Commissioned).Do(Evaluator, People.ProcessLead).On(First);
        story.When(Assigned.Begin, People.Evaluator).ThenAccepted();
        var revoked = story
            .When(Assigned.Revoked, People.Board)
            .Then(new AssignmentEvent.Revoked("assignment", First, Sample.Text));
        revoked.When(Assigned.Begin, People.Evaluator).ThenRefused("role-not-assigned");
        revoked.Strategy.Assignments["assignment"].Revoked.Should().Be(new RoleRevocation(First, Sample.Text));
        revoked.Strategy.AssignmentsOn(First.PlusDays(-1)).Should().ContainSingle();
        revoked.Strategy.AssignmentsOn(First).Should().BeEmpty();
        revoked.Strategy.AssignmentsOf(People.Evaluator.Id).Should().ContainSingle("it stays on record");
        revoked.Strategy.AssignmentsOf("other").Should().BeEmpty();
        revoked.When(Assigned.Revoked, People.Board).ThenRefused("assignment-revoked");
    }

    [Fact]
    public void An_assignment_is_revoked_with_a_reason() =>
        Given(Assigned.Commissioned)
            .Do(Evaluator, People.ProcessLead)
            .When(Assigned.Revoked with { Reason = new Text.Inline([]) }, People.ProcessLead)
            .ThenRefused("text-missing");

    [Fact]
    public void An_assignment_in_one_area_gives_nothing_in_another_or_in_the_strategy()
    {
        var story = Given(Assigned.Commissioned.WithAreaAt(AreaStep.Proposed, "water"));
        story
            .Do(Evaluator with { Area = "water" }, People.ProcessLead)
            .When(Assigned.Begin, People.Evaluator)
            .ThenRefused("role-not-assigned");
        story.Do(Evaluator with { Area = Known.Food }, People.ProcessLead).When(Assigned.Begin, People.Evaluator).ThenAccepted();
        Given(Stories.Founded(Assigned.Required(Role.ProcessLead)).Do(Assigned.Of("lead", Role.ProcessLead), People.Board))
            .Do(new AreaCommand.Propose("water", Sample.Text, Sample.Text), new Actor("lead", [Role.ProcessLead]))
            .Do(Assigned.Of("second", Role.ProcessLead) with { Assignment = "second", Area = "water" }, People.Board)
            .When(new StrategyCommand.StateVision(Sample.Text), new Actor("second", [Role.ProcessLead]))
            .ThenRefused("role-not-assigned")
            .When(new AreaCommand.BeginAnalysis("water"), new Actor("second", [Role.ProcessLead]))
            .ThenAccepted();
    }

    [Fact]
    public void Founding_and_taking_over_need_no_assignment()
    {
        Stories.Founded(Assigned.Required(Role.ProcessLead)).Strategy.Length.Should().Be(1);
        Story
            .TakenOver(
                Openings.Full,
                Openings.Setting.Under(document => document with { AssignedRoles = [Role.ProcessLead, Role.Evaluator] })
            )
            .Strategy.TakenOver.Should()
            .NotBeNull();
    }

    [Fact]
    public void In_a_delegation_the_person_whose_role_it_is_needs_the_assignment()
    {
        var story = Given(Assigned.Commissioned).Do(Stand, People.ProcessLead);
        story.When(Assigned.Begin, Deputy).ThenRefused("role-not-assigned");
        story
            .Do(Evaluator with { Person = "deputy" }, People.ProcessLead)
            .When(Assigned.Begin, Deputy)
            .ThenRefused("role-not-assigned");
        story.Do(Evaluator, People.ProcessLead).When(Assigned.Begin, Deputy).ThenAccepted();
    }

    [Fact]
    public void An_assignment_gives_no_deputy_what_was_not_delegated() =>
        Given(Assigned.Commissioned).Do(Evaluator, People.ProcessLead).When(Assigned.Begin, Deputy).ThenRefused("not-delegated");

    [Fact]
    public void Nobody_assigns_a_role_to_themselves_or_to_the_person_for_whom_they_act() =>
        Given(Stories.AreaAt(AreaStep.Proposed))
            .When(Assigned.Of(People.Board.Id, Role.Evaluator), People.Board)
            .ThenRefused("assignment-to-self")
            .Do(
                new DelegationCommand.Grant("leave", People.Board.Id, "deputy", [Role.DecisionBody], Assigned.First, Last),
                People.Board
            )
            .When(Assigned.Of(People.Board.Id, Role.Evaluator), new Actor("deputy", []).For(People.Board.Id))
            .ThenRefused("assignment-to-self")
            .When(Assigned.Of("deputy", Role.Evaluator), new Actor("deputy", []).For(People.Board.Id))
            .ThenRefused("assignment-to-self");

    [Theory]
    [InlineData("area-lead", "area.appoint-lead")]
    [InlineData("effort-owner", "effort.assign")]
    [InlineData("indicator-owner", "indicator.define")]
    [InlineData("system", null)]
    public void A_role_that_the_strategy_states_itself_is_not_assigned_and_the_reason_says_what_to_use(string role, string? act)
    {
        var attempt = Given(Stories.AreaAt(AreaStep.Proposed)).When(Assigned.Of("a", new Role(role)), People.ProcessLead);
        attempt.ThenRefused("role-not-assignable");
        attempt
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "instead")
            .Values.Should()
            .Equal(act is null ? [] : [$"act.{act}"]);
    }

    [Fact]
    public void A_role_that_the_definition_does_not_know_is_not_assigned() =>
        Given(Stories.AreaAt(AreaStep.Proposed))
            .When(Assigned.Of("a", new Role("proces-lead")), People.ProcessLead)
            .ThenRefused("role-unknown");

    [Fact]
    public void An_assignment_has_days_in_order_and_an_area_and_a_decision_that_exist() =>
        Given(Stories.AreaAt(AreaStep.Proposed))
            .When(Evaluator with { LastDay = Assigned.First.PlusDays(-1) }, People.ProcessLead)
            .ThenRefused("dates-reversed")
            .When(Evaluator with { Area = "none" }, People.ProcessLead)
            .ThenRefused("unknown")
            .When(Evaluator with { Decision = "none" }, People.ProcessLead)
            .ThenRefused("unknown")
            .Do(Evaluator with { LastDay = Assigned.First }, People.ProcessLead)
            .When(Evaluator, People.ProcessLead)
            .ThenRefused("id-taken");

    [Fact]
    public void An_assignment_whose_decision_is_annulled_is_not_in_force_and_is_marked()
    {
        var story = Given(Assigned.Commissioned)
            .Do(Evaluator with { Decision = Decisions.Id }, People.ProcessLead)
            .Annulled(Decisions.Id);
        story.When(Assigned.Begin, People.Evaluator).ThenRefused("role-not-assigned");
        story.Strategy.AssignmentsOn(story.Today).Should().BeEmpty();
        story
            .Strategy.Foundations.Single(foundation => foundation.Of.Id == Decisions.Id)
            .About.Should()
            .Equal(new Subject(SubjectKind.Assignment, "assignment"));
    }

    [Fact]
    public void Roles_are_assigned_as_long_as_the_strategy_lives_and_by_nobody_without_the_right()
    {
        foreach (var step in (StrategyStep[])[StrategyStep.Preparing, StrategyStep.Running, StrategyStep.WindingDown])
            Given(Stories.StrategyAt(step))
                .Do(Evaluator, People.ProcessLead)
                .When(Assigned.Revoked, People.Stakeholder)
                .ThenRefused("role")
                .When(Assigned.Revoked, People.Board)
                .ThenAccepted();
        Given(Stories.StrategyAt(StrategyStep.Closed)).When(Evaluator, People.ProcessLead).ThenRefused("strategy-step");
        Given(Stories.StrategyAt(StrategyStep.Running)).When(Evaluator, People.Stakeholder).ThenRefused("role");
    }

    [Fact]
    public void An_assignment_recorded_later_is_in_force_from_its_first_day()
    {
        var story = Given(Assigned.Commissioned).On(Last).Do(Evaluator with { FirstDay = First }, People.ProcessLead);
        story.History.Events[^1].Envelope.Effective.Should().Be(First);
        story.History.AsInForceOn(First)!.Strategy.AssignmentsOn(First).Should().ContainSingle();
        story.History.AsInForceOn(First.PlusDays(-1))!.Strategy.Assignments.Should().BeEmpty();
        var revoked = story.AfterDays(1).Do(Assigned.Revoked, People.ProcessLead);
        revoked.History.AsInForceOn(Last)!.Strategy.AssignmentsOn(Last).Should().ContainSingle();
        revoked.History.AsInForceOn(Last.PlusDays(1))!.Strategy.AssignmentsOn(Last.PlusDays(1)).Should().BeEmpty();
    }

    [Fact]
    public void Next_steps_of_a_role_that_needs_an_assignment_are_those_of_the_persons_who_have_one()
    {
        var engine = new StrategyEngine(new FakeClock(Assigned.Commissioned.Now), new SequentialIds());
        bool IsPossible(Story story) =>
            engine.NextSteps(story.Strategy, [Role.Evaluator]).Single(step => step.Act == "evaluation.begin").IsPossible;
        IsPossible(Assigned.Commissioned).Should().BeFalse();
        IsPossible(Assigned.Commissioned.Do(Evaluator, People.ProcessLead)).Should().BeTrue();
        Assigned
            .Commissioned.NextSteps(People.Evaluator)
            .Single(step => step.Act == "evaluation.begin")
            .Reasons.Should()
            .ContainSingle(reason => reason.Code == "role-not-assigned");
    }

    [Fact]
    public void A_definition_without_assigned_roles_is_written_as_before_and_one_with_them_is_read_again()
    {
        ProcessDefinition.Default.ToJson().Should().NotContain("assignedRoles");
        ProcessDefinition.Default.Document.AssignedRoles.Should().BeNull();
        var own = Assigned.Required(Role.Evaluator).Definition;
        var again = ProcessDefinition.Read(own.ToJson());
        again.Should().Be(own);
        again.NeedsAssignment(Role.Evaluator).Should().BeTrue();
        again.NeedsAssignment(Role.ProcessLead).Should().BeFalse();
    }

    [Theory]
    [InlineData("process-lead", true)]
    [InlineData("decision-body", true)]
    [InlineData("process-lead decision-body", false)]
    public void Somebody_can_assign_roles_without_an_assignment(string roles, bool isPossible)
    {
        var document = ProcessDefinition.Default.Document with
        {
            Id = "own",
            AssignedRoles = [.. roles.Split(' ').Select(role => new Role(role))],
        };
        ProcessDefinition
            .Check(Encoding.UTF8.GetBytes(ProcessDefinition.AsRecorded(document).ToJson()))
            .Any(finding => finding.Code == "assignment-of-nobody")
            .Should()
            .Be(!isPossible);
    }

    [Fact]
    public void An_assigned_role_that_only_ticks_a_checkpoint_may_do_something() =>
        Assigned
            .Required(Role.Reader)
            .WithGates("area.begin-analysis", new Checkpoint("box", Sample.Text, [Role.Reader]))
            .Definition.Lint()
            .Should()
            .NotContain(finding => finding.Code == "assigned-role-of-nothing");
}
