namespace SmartSpec.Tests;

public sealed class DialogueTests
{
    private static readonly Subject Food = new(SubjectKind.Area, Known.Food);

    [Theory]
    [InlineData(SubjectKind.Strategy, Known.Strategy)]
    [InlineData(SubjectKind.Area, Known.Food)]
    [InlineData(SubjectKind.Plan, Known.ActionPlan)]
    [InlineData(SubjectKind.Field, Known.Field)]
    [InlineData(SubjectKind.Effort, Known.Effort)]
    [InlineData(SubjectKind.Indicator, Known.OutputIndicator)]
    [InlineData(SubjectKind.Organisation, Known.Company)]
    [InlineData(SubjectKind.Evidence, Known.Challenge)]
    [InlineData(SubjectKind.Goal, Known.Goal)]
    [InlineData(SubjectKind.Decision, Known.LaunchDecision)]
    [InlineData(SubjectKind.Consultation, Known.Consultation)]
    public void A_point_is_raised_on_any_part_of_the_strategy(SubjectKind kind, string id) =>
        Given(Stories.EffortAt(EffortStep.Underway))
            .When(new DialogueCommand.RaisePoint("p", new(kind, id), Sample.Text, Helix.CivilSociety), People.Stakeholder)
            .ThenAccepted();

    [Theory]
    [InlineData(SubjectKind.Area, "nowhere", "unknown")]
    [InlineData(SubjectKind.Actor, "process-lead-1", "not-an-object")]
    [InlineData(SubjectKind.Demand, "7", "not-an-object")]
    [InlineData(SubjectKind.Reference, "r1", "not-an-object")]
    [InlineData(SubjectKind.Area, "not an id", "malformed")]
    [InlineData((SubjectKind)99, "food", "malformed")]
    [InlineData(SubjectKind.Area, null, "missing")]
    public void A_point_is_raised_on_nothing_else(SubjectKind kind, string? id, string code) =>
        Given(Stories.EffortAt(EffortStep.Underway))
            .When(new DialogueCommand.RaisePoint("p", new(kind, id!), Sample.Text, Helix.CivilSociety), People.Stakeholder)
            .ThenRefused(code);

    [Fact]
    public void A_meeting_counts_an_organisation_in_its_own_helix_only() =>
        Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .When(
                new DialogueCommand.HoldMeeting(
                    "m",
                    Make.Day(2021, 1, 1),
                    [new(Helix.Academia, 1, [Known.Company])],
                    Sample.Text,
                    Known.Food
                ),
                People.AreaLead
            )
            .ThenRefused("organisation-of-other-helix");

    [Fact]
    public void A_point_that_is_taken_up_names_where() =>
        Given(Stories.PointAt(PointStep.Raised))
            .When(Answer(new(PointOutcome.TakenUp, Sample.Text)), People.AreaLead)
            .ThenRefused("missing")
            .When(Answer(new(PointOutcome.TakenUp, Sample.Text, new(SubjectKind.Effort, "nowhere"))), People.AreaLead)
            .ThenRefused("unknown")
            .When(Answer(new(PointOutcome.Declined, Sample.Blank)), People.AreaLead)
            .ThenRefused("text-missing")
            .When(Answer(new(PointOutcome.TakenUp, Sample.Text, Food)), People.AreaLead)
            .Then(new DialogueEvent.PointAnswered(Known.Point, new(PointOutcome.TakenUp, Sample.Text, Food)));

    [Fact]
    public void A_consultation_concludes_when_every_point_is_answered() =>
        Given(Stories.PointAt(PointStep.Raised).Do(new ConsultationCommand.Close(Known.Consultation), People.AreaLead))
            .When(new ConsultationCommand.Conclude(Known.Consultation, Sample.Text), People.AreaLead)
            .ThenRefused("points-unanswered")
            .Do(Answer(new(PointOutcome.Noted, Sample.Text)), People.AreaLead)
            .When(new ConsultationCommand.Conclude(Known.Consultation, Sample.Text), People.AreaLead)
            .Then(new ConsultationEvent.Concluded(Known.Consultation, Sample.Text));

    [Fact]
    public void A_point_of_another_consultation_on_the_same_object_is_no_obstacle()
    {
        var story = Stories
            .AreaAt(AreaStep.Proposed)
            .Do(
                [
                    new ConsultationCommand.Open("c", Food, Make.Day(2021, 3, 1), Sample.Text),
                    new ConsultationCommand.Open("d", Food, Make.Day(2021, 3, 1), Sample.Text),
                    new DialogueCommand.RaisePoint("p", Food, Sample.Text, Helix.CivilSociety, Consultation: "d"),
                    new ConsultationCommand.Close("c"),
                    new ConsultationCommand.Close("d"),
                ],
                People.ProcessLead
            );
        Given(story).When(new ConsultationCommand.Conclude("c", Sample.Text), People.ProcessLead).ThenAccepted();
        Given(story)
            .When(new ConsultationCommand.Conclude("d", Sample.Text), People.ProcessLead)
            .ThenRefused("points-unanswered");
    }

    [Fact]
    public void A_point_within_the_announced_time_is_not_late_although_the_consultation_was_closed_before()
    {
        var closed = Consulting.Do(new ConsultationCommand.Close("c"), People.ProcessLead);
        var last = closed.Strategy.Consultations["c"].LastDay;
        IsLate(closed.On(last)).Should().BeFalse();
        IsLate(closed.On(last.PlusDays(1))).Should().BeTrue();
    }

    [Fact]
    public void Extending_a_consultation_takes_in_the_points_that_had_come_late()
    {
        var last = Consulting.Strategy.Consultations["c"].LastDay;
        var late = Raised(Consulting.On(last.PlusDays(2)), "p");
        Late(late).Should().Equal("p");
        var extended = late.When(new ConsultationCommand.Extend("c", last.PlusDays(2), Sample.Text), People.ProcessLead)
            .Then(new ConsultationEvent.Extended("c", last.PlusDays(2), Sample.Text, ["p"]));
        Late(extended).Should().BeEmpty();
        Late(Raised(extended.AfterDays(1), "q")).Should().Equal("q");

        static IEnumerable<string> Late(Story story) =>
            story.Strategy.Points.Where(point => point.Late).Select(point => point.Id.Value);
    }

    private static readonly Story Consulting = Stories
        .AreaAt(AreaStep.Proposed)
        .Do(new ConsultationCommand.Open("c", Food, Make.Day(2021, 3, 1), Sample.Text), People.ProcessLead);

    private static bool IsLate(Story story) => Raised(story, "p").Strategy.Points["p"].Late;

    private static Story Raised(Story story, Id<Point> point) =>
        story.Do(
            new DialogueCommand.RaisePoint(point, Food, Sample.Text, Helix.CivilSociety, Consultation: "c"),
            People.Stakeholder
        );

    [Fact]
    public void No_point_comes_in_when_a_consultation_is_concluded() =>
        Given(Stories.ConsultationAt(ConsultationStep.Concluded))
            .When(
                new DialogueCommand.RaisePoint(
                    "p",
                    new(SubjectKind.Plan, Known.DevelopmentPlan),
                    Sample.Text,
                    Helix.Business,
                    Consultation: Known.Consultation
                ),
                People.Stakeholder
            )
            .ThenRefused("not-editable");

    [Fact]
    public void A_consultation_is_extended_and_never_shortened() =>
        Given(Stories.ConsultationAt(ConsultationStep.Open))
            .When(new ConsultationCommand.Extend(Known.Consultation, Make.Day(2021, 1, 30), Sample.Text), People.AreaLead)
            .ThenRefused("out-of-range")
            .When(new ConsultationCommand.Extend(Known.Consultation, Make.Day(2021, 2, 1), Sample.Text), People.AreaLead)
            .ThenAccepted();

    [Fact]
    public void The_strategy_and_an_area_can_be_consulted_on_too() =>
        Given(Stories.AreaAt(AreaStep.Proposed))
            .When(new ConsultationCommand.Open("c", Food, Make.Day(2021, 3, 1), Sample.Text, [Known.Company]), People.ProcessLead)
            .Then(
                new ConsultationEvent.Opened("c", Food, Make.Day(2021, 1, 11), Make.Day(2021, 3, 1), Sample.Text, [Known.Company])
            )
            .When(new ConsultationCommand.Open("d", Food, Make.Day(2021, 1, 10), Sample.Text), People.ProcessLead)
            .ThenRefused("out-of-range")
            .When(new ConsultationCommand.Open("d", Food, Make.Day(2021, 1, 11), Sample.Text), People.ProcessLead)
            .ThenAccepted();

    [Fact]
    public void A_meeting_has_been_held_by_somebody() =>
        Given(Stories.AreaAt(AreaStep.Proposed))
            .When(Meeting([], Make.Day(2021, 1, 11)), People.AreaLead)
            .ThenRefused("missing")
            .When(Meeting([new(Helix.Business, 0)], Make.Day(2021, 1, 11)), People.AreaLead)
            .ThenRefused("out-of-range")
            .When(Meeting([new(Helix.Business, 1)], Make.Day(2021, 1, 12)), People.AreaLead)
            .ThenRefused("out-of-range")
            .When(Meeting([new(Helix.Business, 1, [Known.Company])], Make.Day(2021, 1, 11)), People.AreaLead)
            .Then(
                new DialogueEvent.MeetingHeld(
                    new()
                    {
                        Id = "m",
                        HeldOn = Make.Day(2021, 1, 11),
                        Participants = [new(Helix.Business, 1, [Known.Company])],
                        Summary = Sample.Text,
                        Area = Known.Food,
                    }
                )
            );

    private static DialogueCommand.AnswerPoint Answer(PointAnswer answer) => new(Known.Point, answer);

    private static DialogueCommand.HoldMeeting Meeting(EquatableArray<Participation> met, LocalDate day) =>
        new("m", day, met, Sample.Text, Known.Food);
}
