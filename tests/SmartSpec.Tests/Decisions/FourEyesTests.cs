namespace SmartSpec.Tests;

public sealed class FourEyesTests
{
    private static readonly Actor Both = People.AreaLead with { Roles = [Role.DecisionBody] };

    [Fact]
    public void Who_nominated_does_not_select() =>
        Given(Stories.AreaAt(AreaStep.Nominated).Decided())
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Both)
            .ThenRefused("four-eyes")
            .When(new AreaCommand.Deselect(Known.Food, Decisions.Id, Sample.Text), Both)
            .ThenRefused("four-eyes")
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            .Then(new AreaEvent.Selected(Known.Food, Decisions.Id, FourEyes.Persons));

    [Fact]
    public void Who_nominated_does_not_record_the_decision() =>
        Given(Stories.AreaAt(AreaStep.Nominated).Do(Decisions.Any, Both))
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            .ThenRefused("four-eyes");

    [Fact]
    public void The_reason_names_the_person() =>
        Given(Stories.AreaAt(AreaStep.Nominated).Decided())
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Both)
            .Reasons.Single()
            .Parameters.Single(parameter => parameter.Name == "both")
            .Values.Should()
            .Equal(Both.Id.Value);

    [Fact]
    public void Everyone_who_nominated_in_this_round_counts() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .Do(new AreaCommand.Return(Known.Food, Sample.Text), People.Board)
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.ProcessLead)
            .Decided()
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Both)
            .ThenRefused("four-eyes")
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.ProcessLead with { Roles = [Role.DecisionBody] })
            .ThenRefused("four-eyes");

    [Fact]
    public void A_reconsidered_candidate_begins_a_new_round() =>
        Given(Stories.AreaAt(AreaStep.Deselected))
            .Do(new AreaCommand.Reconsider(Known.Food, Sample.Text), People.AreaLead)
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.ProcessLead)
            .Decided()
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Both)
            .ThenAccepted();

    [Fact]
    public void Who_acted_on_behalf_of_somebody_counts_and_so_does_the_other()
    {
        var deputy = new Actor("deputy", [Role.DecisionBody]);
        Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .Do(
                new DelegationCommand.Grant(
                    "leave",
                    People.AreaLead.Id,
                    deputy.Id,
                    [Role.AreaLead],
                    Make.Day(2021, 1, 1),
                    Make.Day(2021, 12, 31),
                    Known.Food
                ),
                People.AreaLead
            )
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), deputy.For(People.AreaLead.Id))
            .Decided()
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), deputy)
            .ThenRefused("four-eyes")
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Both)
            .ThenRefused("four-eyes")
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            .ThenAccepted();
    }

    [Fact]
    public void A_decision_recorded_on_behalf_of_the_one_who_nominated_fails() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .Do(
                new DelegationCommand.Grant(
                    "leave",
                    People.AreaLead.Id,
                    "deputy",
                    [Role.DecisionBody],
                    Make.Day(2021, 1, 1),
                    Make.Day(2021, 12, 31)
                ),
                Both
            )
            .Do(Decisions.Any, new Actor("deputy", []).For(People.AreaLead.Id))
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            .ThenRefused("four-eyes");

    [Theory]
    [InlineData(PlanKind.Development, Known.DevelopmentPlan)]
    [InlineData(PlanKind.Action, Known.ActionPlan)]
    public void Who_submitted_a_plan_does_not_adopt_it(PlanKind kind, string plan)
    {
        var story = Stories.PlanAt(kind, PlanStep.Deciding).Decided();
        Given(story)
            .When(new PlanCommand.Adopt(plan, Decisions.Id, story.Today), Both)
            .ThenRefused("four-eyes")
            .When(new PlanCommand.Adopt(plan, Decisions.Id, story.Today), People.Board)
            .ThenAccepted();
    }

    [Fact]
    public void Everyone_who_submitted_this_version_counts() =>
        Given(Stories.PlanAt(PlanKind.Development, PlanStep.Deciding))
            .Do(new PlanCommand.Return(Known.DevelopmentPlan, Sample.Text), People.Board)
            .Do(new PlanCommand.Submit(Known.DevelopmentPlan, Sample.Text), People.ProcessLead)
            .Decided()
            .When(new PlanCommand.Adopt(Known.DevelopmentPlan, Decisions.Id, Make.Day(2021, 4, 1)), Both)
            .ThenRefused("four-eyes");

    [Fact]
    public void Between_bodies_one_person_may_do_both() =>
        Given(Nominated(FourEyes.Bodies, Known.University).Decided())
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Both)
            .Then(new AreaEvent.Selected(Known.Food, Decisions.Id, FourEyes.Bodies));

    [Fact]
    public void Between_bodies_the_deciding_body_is_none_that_nominated() =>
        Given(Nominated(FourEyes.Bodies, Known.Council).Decided())
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            .ThenRefused("four-eyes")
            .Do(Decisions.On(Make.Day(2021, 1, 11), "other-decision", Known.Municipality), People.Board)
            .When(new AreaCommand.Select(Known.Food, "other-decision"), People.Board)
            .ThenAccepted();

    [Fact]
    public void Between_bodies_who_nominates_says_for_which() =>
        Given(Nominated(FourEyes.Bodies, null).Decided())
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            .ThenRefused("four-eyes");

    [Fact]
    public void Between_bodies_only_a_registered_one_counts() =>
        Given(Nominated(FourEyes.Bodies, "no-such-organisation").Decided())
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board)
            .ThenRefused("four-eyes");

    [Fact]
    public void Between_bodies_who_decides_acts_for_another_than_who_nominated() =>
        Given(Nominated(FourEyes.Bodies, Known.Company).Decided())
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board with { Body = Known.Company })
            .ThenRefused("four-eyes")
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), People.Board with { Body = Known.Council })
            .ThenAccepted();

    [Fact]
    public void Between_whom_it_applies_can_differ_from_act_to_act()
    {
        var setting = StorySetting.Default.WithGates(
            "area.select",
            new DecisionGate.DecisionRecorded(),
            new DecisionGate.FourEyes(FourEyes.Off)
        );
        Given(Stories.AreaAt(AreaStep.Nominated, setting: setting).Decided())
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Both)
            .Then(new AreaEvent.Selected(Known.Food, Decisions.Id, FourEyes.Off));
        Given(Stories.AreaAt(AreaStep.Nominated, setting: setting).Decided())
            .When(new AreaCommand.Deselect(Known.Food, Decisions.Id, Sample.Text), Both)
            .ThenRefused("four-eyes");
    }

    [Fact]
    public void Turned_off_one_person_does_it_all_and_the_event_says_so() =>
        Given(Nominated(FourEyes.Off, null).Do(Decisions.Any, Both))
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Both)
            .Then(new AreaEvent.Selected(Known.Food, Decisions.Id, FourEyes.Off));

    [Fact]
    public void Without_the_gate_on_the_act_four_eyes_does_not_hold_there() =>
        Given(
                Stories
                    .AreaAt(
                        AreaStep.Nominated,
                        setting: StorySetting.Default.WithGates("area.select", new DecisionGate.DecisionRecorded())
                    )
                    .Decided()
            )
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Both)
            .Then(new AreaEvent.Selected(Known.Food, Decisions.Id, FourEyes.Off));

    [Fact]
    public void Who_assessed_a_change_does_not_approve_it_and_nor_does_who_assessed_it_before()
    {
        var today = Make.Day(2021, 1, 11);
        Given(
                Stories.ChangeAt(
                    ChangeStep.Proposed,
                    StorySetting.Default.WithGates("change.approve", new DecisionGate.FourEyes())
                )
            )
            .Do(new ChangeCommand.Assess(Known.Change, Sample.Text), People.SecondProcessLead)
            .Do(new ChangeCommand.Assess(Known.Change, Sample.Text), People.AreaLead)
            .Decided()
            .When(new ChangeCommand.Approve(Known.Change, Decisions.Id, today), Deciding(People.SecondProcessLead))
            .ThenRefused("four-eyes")
            .When(new ChangeCommand.Approve(Known.Change, Decisions.Id, today), Both)
            .ThenRefused("four-eyes");
    }

    [Fact]
    public void Who_assessed_a_candidate_by_the_criteria_does_not_select_it() =>
        Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .Do(new AreaCommand.Assess(Known.Food, "growth", 3, Sample.Text), People.SecondProcessLead)
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .Decided()
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), Deciding(People.SecondProcessLead))
            .ThenRefused("four-eyes");

    [Fact]
    public void Who_registered_a_delegation_counts_as_one_person_with_who_acts_on_it()
    {
        var clerk = new Actor("clerk", [Role.ProcessLead, Role.DecisionBody]);
        var deputy = new Actor("deputy", []).For(People.Board.Id);
        var registered = new DelegationCommand.Grant(
            "leave",
            People.Board.Id,
            "deputy",
            [Role.DecisionBody],
            Make.Day(2021, 1, 1),
            Make.Day(2021, 12, 31),
            Decision: "gives-it"
        );
        var story = Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .Do(Decisions.On(Make.Day(2021, 1, 11), "gives-it", Known.Municipality), People.SecondBoard)
            .Decided();
        story
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), clerk)
            .Do(registered, clerk)
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), deputy)
            .ThenRefused("four-eyes");
        story
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), clerk)
            .Do(registered, People.SecondProcessLead)
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), deputy)
            .ThenAccepted();
    }

    [Fact]
    public void Who_recorded_the_decision_that_gives_a_delegation_counts_too()
    {
        var clerk = new Actor("clerk", [Role.ProcessLead, Role.DecisionBody]);
        Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), clerk)
            .Do(Decisions.On(Make.Day(2021, 1, 11), "gives-it", Known.Municipality), clerk)
            .Do(
                new DelegationCommand.Grant(
                    "leave",
                    People.Board.Id,
                    "deputy",
                    [Role.DecisionBody],
                    Make.Day(2021, 1, 1),
                    Make.Day(2021, 12, 31),
                    Decision: "gives-it"
                ),
                People.SecondProcessLead
            )
            .Decided()
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), new Actor("deputy", []).For(People.Board.Id))
            .ThenRefused("four-eyes");
    }

    [Fact]
    public void A_nomination_that_was_taken_over_without_those_who_nominated_is_returned_and_nominated_again()
    {
        var opening = Openings.Full with
        {
            Areas =
            [
                .. Openings.Full.Areas,
                new()
                {
                    Id = "new",
                    Name = Sample.Text,
                    Description = Sample.Text,
                    Step = AreaStep.Nominated,
                },
            ],
        };
        var story = Story.TakenOver(opening, Openings.Setting.WithGates("area.nominate")).Decided();
        var reason = Given(story).When(new AreaCommand.Select("new", Decisions.Id), People.Board).Reasons.Single();
        reason.Code.Should().Be("four-eyes");
        reason.MendedBy.Should().Be("area.return");
        reason.Parameters.Single(parameter => parameter.Name == "unknown").Values.Should().Equal("area:new");
        reason.What(Texts.English).Should().EndWith($"who prepared area {Sample.Text.In("en")}.");
        Given(story)
            .Do(new AreaCommand.Return("new", Sample.Text), People.Board)
            .Do(new AreaCommand.Nominate("new", Sample.Text), People.SecondProcessLead)
            .When(new AreaCommand.Select("new", Decisions.Id), People.Board)
            .Then(new AreaEvent.Selected("new", Decisions.Id, FourEyes.Persons));
    }

    [Fact]
    public void Who_took_the_strategy_over_recorded_its_decisions_and_nominations()
    {
        var opening = Openings.Full with
        {
            Areas =
            [
                .. Openings.Full.Areas,
                new()
                {
                    Id = "new",
                    Name = Sample.Text,
                    Description = Sample.Text,
                    Step = AreaStep.Nominated,
                    Proposers = [new([People.AreaLead.Id])],
                },
            ],
        };
        var story = Story.TakenOver(opening, Openings.Setting).Decided();
        Given(story)
            .When(new AreaCommand.Select("new", Decisions.Id), Deciding(People.ProcessLead))
            .ThenRefused("four-eyes")
            .When(new AreaCommand.Select("new", opening.Decisions[0].Id), People.Board)
            .ThenRefused("four-eyes")
            .When(new AreaCommand.Select("new", Decisions.Id), People.Board)
            .ThenAccepted();
    }

    [Fact]
    public void Four_eyes_is_not_met_and_not_claimed_where_nobody_prepares()
    {
        var story = Stories.AreaAt(AreaStep.DevelopmentPlanning).Decided();
        var document = story.Strategy.Definition.Document;
        var recorded = ProcessDefinition.AsRecorded(
            document with
            {
                Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates)
                {
                    ["area.pause"] = [new DecisionGate.FourEyes()],
                },
            }
        );
        Given(story.With(story.Strategy with { Definition = recorded }))
            .When(new AreaCommand.Pause(Known.Food, Decisions.Id, Sample.Text), People.Board)
            .ThenRefused("four-eyes");
    }

    [Fact]
    public void Between_bodies_who_accepts_a_report_says_for_which()
    {
        var setting = StorySetting.FollowedUp.WithGates("report.accept", new DecisionGate.FourEyes(FourEyes.Bodies));
        var story = Stories.CycleAt(FollowUpStep.Open, setting);
        var report = story.Strategy.Cycles.SelectMany(cycle => cycle.Reports).First().Id;
        Given(story)
            .Do(new ReportCommand.Submit(report, Sample.Text), People.ProcessLead with { Body = Known.Council })
            .When(new ReportCommand.Accept(report), People.SteeringGroup)
            .ThenRefused("four-eyes")
            .When(new ReportCommand.Accept(report), People.SteeringGroup with { Body = Known.Council })
            .ThenRefused("four-eyes")
            .When(new ReportCommand.Accept(report), People.SteeringGroup with { Body = Known.Municipality })
            .ThenAccepted();
    }

    [Theory]
    [InlineData("area:food", "review.open", "review.open", "open a review of the area")]
    [InlineData("plan:food-action-1", "action-plan.draft", "plan.draft", "begin a version of the action plan")]
    public void What_was_taken_over_without_those_who_prepared_it_is_prepared_anew_where_its_decision_is_annulled(
        string named,
        string mendedBy,
        string command,
        string said
    )
    {
        var subject = Subject.Parse(named, null);
        var taken = Story.TakenOver(Openings.Full, Openings.Setting);
        var on =
            subject.Kind is SubjectKind.Area
                ? taken.Strategy.Areas[subject.Id].Decision!.Value
                : taken.Strategy.Plans[subject.Id].Decision!.Value;
        var annulled = taken.Do(Annulments.Of(on, taken.Today), People.Board).Decided();
        var reason = annulled
            .When(Annulments.Replaced(subject, on), People.Board)
            .Reasons.Single(reason => reason.Code == "four-eyes");
        reason.MendedBy.Should().Be(mendedBy);
        reason.Remedy(Texts.English).Should().Contain($"the next step is to {said}.");
        annulled.NextSteps(People.ProcessLead).Should().Contain(step => step.Act == mendedBy || step.Commands.Contains(command));
    }

    [Fact]
    public void A_report_is_written_anew_after_it_was_returned_so_who_submitted_it_before_may_accept_it()
    {
        var lead = People.ProcessLead;
        var returned = Given(Stories.ReportAt(ReportStep.Due))
            .Do(new ReportCommand.Submit(Known.Report, Sample.Text), lead)
            .Do(new ReportCommand.Return(Known.Report, Sample.Text), People.SecondProcessLead);
        returned
            .Do(new ReportCommand.Submit(Known.Report, Sample.Text), People.AreaLead)
            .When(new ReportCommand.Accept(Known.Report), lead)
            .ThenAccepted();
        returned
            .Do(new ReportCommand.Submit(Known.Report, Sample.Text), lead)
            .When(new ReportCommand.Accept(Known.Report), lead)
            .ThenRefused("four-eyes");
    }

    private static Actor Deciding(Actor person) => person with { Roles = [.. person.Roles, Role.DecisionBody] };

    private static Story Nominated(FourEyes fourEyes, string? body)
    {
        var setting = StorySetting.Default.Under(document => document with { FourEyes = fourEyes });
        var organisation = body is null ? default(Id<Organisation>?) : new Id<Organisation>(body);
        return Stories
            .AreaAt(AreaStep.UnderAnalysis, setting: setting)
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead with { Body = organisation });
    }
}
