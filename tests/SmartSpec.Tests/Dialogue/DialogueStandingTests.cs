namespace SmartSpec.Tests;

/// <summary>Who has taken part in the dialogue, how evenly, how lately, and what it has led to.</summary>
public sealed class DialogueStandingTests
{
    private static readonly Subject Food = new(SubjectKind.Area, Known.Food);

    private static readonly LocalDate First = Stories.EffortAt(EffortStep.Proposed).Today;

    /// <summary>
    /// After an effort was proposed: a meeting on its area, one on the strategy, and points on the effort, its indicator and
    /// the strategy.
    /// </summary>
    private static Story Consulted { get; } =
        Stories
            .EffortAt(EffortStep.Proposed)
            .AfterDays(1)
            .Do(
                new DialogueCommand.HoldMeeting(
                    "m-1",
                    First.PlusDays(1),
                    [new(Helix.Academia, 3), new(Helix.Business, 2)],
                    Sample.Text,
                    Known.Food
                ),
                People.AreaLead
            )
            .Do(new DialogueCommand.HoldMeeting("m-2", First, [new(Helix.CivilSociety, 7)], Sample.Text), People.ProcessLead)
            .AfterDays(1)
            .Do(Raise("on-effort", new(SubjectKind.Effort, Known.Effort), Helix.Business), People.Stakeholder)
            .AfterDays(1)
            .Do(Raise("on-indicator", new(SubjectKind.Indicator, Known.OutputIndicator), Helix.Business), People.Stakeholder)
            .AfterDays(1)
            .Do(Raise("on-strategy", new(SubjectKind.Strategy, Known.Strategy), Helix.CivilSociety), People.Stakeholder);

    private static DialogueStanding Before(Id<Area>? area) =>
        Stories.EffortAt(EffortStep.Proposed).Strategy.DialogueOn(First, area);

    [Fact]
    public void An_areas_dialogue_is_its_meetings_and_the_points_on_what_is_in_it()
    {
        var (before, after) = (Before(Known.Food), Consulted.Strategy.DialogueOn(Consulted.Today, Known.Food));
        (after.Meetings - before.Meetings, after.Points - before.Points, after.Unanswered - before.Unanswered)
            .Should()
            .Be((1, 2, 2));
        Added(before, after, Helix.Business).Should().Be((1, 2, 2));
        Added(before, after, Helix.Academia).Should().Be((1, 3, 0));
        Added(before, after, Helix.CivilSociety).Should().Be((0, 0, 0));
        after.Latest.Should().Be(First.PlusDays(3));
        after.DaysSilent.Should().Be(1);
    }

    [Fact]
    public void The_strategys_dialogue_is_all_of_it()
    {
        var (before, after) = (Before(null), Consulted.Strategy.DialogueOn(Consulted.Today));
        (after.Meetings - before.Meetings, after.Points - before.Points).Should().Be((2, 3));
        Added(before, after, Helix.CivilSociety).Should().Be((1, 7, 1));
        after.DaysSilent.Should().Be(0);
    }

    [Fact]
    public void What_comes_later_does_not_count()
    {
        var then = Consulted.Strategy.DialogueOn(First.PlusDays(2), Known.Food);
        then.Points.Should().Be(Before(Known.Food).Points + 1);
        then.DaysSilent.Should().Be(0);
        Consulted
            .Strategy.DialogueOn(new(1999, 12, 31))
            .Should()
            .Match<DialogueStanding>(never => never.Latest == null && never.DaysSilent == null && never.Absent.Count() == 4);
    }

    [Fact]
    public void Shares_add_up_to_one_and_the_unheard_have_none()
    {
        var standing = Consulted.Strategy.DialogueOn(Consulted.Today, Known.Food);
        Enum.GetValues<Helix>().Sum(standing.ShareOf).Should().BeApproximately(1, 0.000_001m);
        standing.Absent.Should().OnlyContain(helix => standing.ShareOf(helix) == 0);
        standing.Helices.Select(helix => helix.Helix).Should().Equal(Enum.GetValues<Helix>());
        Consulted.Strategy.DialogueOn(new(1999, 12, 31)).ShareOf(Helix.Business).Should().Be(0);
    }

    [Fact]
    public void One_sees_what_a_point_led_to_and_what_points_something_comes_from()
    {
        var effort = new Subject(SubjectKind.Effort, Known.Effort);
        var answered = Consulted
            .Do(
                new DialogueCommand.AnswerPoint("on-strategy", new(PointOutcome.TakenUp, Sample.Text, effort)),
                People.ProcessLead
            )
            .Do(new DialogueCommand.AnswerPoint("on-effort", new(PointOutcome.Noted, Sample.Text)), People.AreaLead);
        answered.Strategy.TakenUpIn(effort).Select(point => point.Id.Value).Should().Equal("on-strategy");
        answered.Strategy.TakenUpIn(Food).Should().BeEmpty();
    }

    [Fact]
    public void Only_what_is_taken_up_leads_on_and_not_to_itself() =>
        Given(Consulted)
            .When(Answer(PointOutcome.Noted, Food), People.AreaLead)
            .ThenRefused("point-leads-nowhere")
            .When(Answer(PointOutcome.TakenUp, new(SubjectKind.Point, "on-effort")), People.AreaLead)
            .ThenRefused("point-leads-nowhere")
            .When(Answer(PointOutcome.TakenUp, new(SubjectKind.Point, "on-strategy")), People.AreaLead)
            .ThenAccepted();

    private static DialogueCommand.AnswerPoint Answer(PointOutcome outcome, Subject place) =>
        new("on-effort", new(outcome, Sample.Text, place));

    private static DialogueCommand.RaisePoint Raise(string id, Subject on, Helix helix) => new(id, on, Sample.Text, helix);

    private static (int Meetings, int Persons, int Points) Added(DialogueStanding before, DialogueStanding after, Helix helix)
    {
        var (from, to) = (before.Helices.Single(one => one.Helix == helix), after.Helices.Single(one => one.Helix == helix));
        return (to.Meetings - from.Meetings, to.Persons - from.Persons, to.Points - from.Points);
    }
}
