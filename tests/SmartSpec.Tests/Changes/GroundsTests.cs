namespace SmartSpec.Tests;

/// <summary>A change rests on what happened or was found, and not on what it is about.</summary>
public sealed class GroundsTests
{
    // Kinds that are grounds; of all others a change can name none as its only ground.
    private static readonly SubjectKind[] Grounds =
    [
        SubjectKind.Decision,
        SubjectKind.Evidence,
        SubjectKind.Review,
        SubjectKind.Indicator,
        SubjectKind.Meeting,
        SubjectKind.Consultation,
        SubjectKind.Point,
        SubjectKind.Cycle,
        SubjectKind.Report,
        SubjectKind.Evaluation,
        SubjectKind.Finding,
        SubjectKind.Recommendation,
        SubjectKind.Signal,
        SubjectKind.Reference,
    ];

    public static TheoryData<SubjectKind> Kinds => [.. Enum.GetValues<SubjectKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_found_or_said_is_a_ground_and_what_is_changed_is_none(SubjectKind kind) =>
        IsStated(new ChangeProposal.Retire(Known.Food), new Subject(kind, "x")).Should().Be(Grounds.Contains(kind));

    [Fact]
    public void One_ground_is_enough_and_an_outside_event_is_one()
    {
        var retire = new ChangeProposal.Retire(Known.Food);
        IsStated(retire).Should().BeFalse();
        IsStated(retire, new(SubjectKind.Area, Known.Food), new(SubjectKind.Point, "p")).Should().BeTrue();
        Judged(retire, [new(SubjectKind.Area, Known.Food)], Sample.Text).IsMet.Should().BeTrue();
    }

    [Fact]
    public void The_indicator_that_is_adjusted_is_no_ground_for_it()
    {
        var terms = Make.Terms(Make.Day(2021, 1, 11));
        IsStated(new ChangeProposal.AdjustIndicator("i", terms), new Subject(SubjectKind.Indicator, "i")).Should().BeFalse();
        IsStated(new ChangeProposal.AdjustIndicator("i", terms), new Subject(SubjectKind.Indicator, "other")).Should().BeTrue();
    }

    [Fact]
    public void The_reason_names_what_is_no_ground_and_those_who_can_propose_anew()
    {
        var story = Stories
            .AreaAt(AreaStep.DevelopmentPlanning)
            .Do(
                new ChangeCommand.Propose(
                    "c",
                    new ChangeProposal.Retire(Known.Food),
                    Sample.Text,
                    [new(SubjectKind.Area, Known.Food)]
                ),
                People.ProcessLead
            )
            .Do(new ChangeCommand.Assess("c", Sample.Text), People.ProcessLead)
            .Decided();
        var attempt = story.When(new ChangeCommand.Approve("c", Decisions.Id, Make.Day(2021, 6, 1)), People.Board);
        var reason = ((Outcome.Refused)attempt.Outcome).Reasons.Single();
        reason.Code.Should().Be("grounds-stated");
        reason.ToString(Texts.English).Should().Contain("no ground for it").And.Contain("Withdraw the change");
        foreach (var role in reason.WhoCan)
            story
                .Strategy.Definition.RolesFor("change.propose")
                .Should()
                .Contain(role, "whoever withdraws it can propose it again");
    }

    private static bool IsStated(ChangeProposal proposal, params EquatableArray<Subject> restsOn) =>
        Judged(proposal, restsOn, null).IsMet;

    private static GateVerdict Judged(ChangeProposal proposal, EquatableArray<Subject> restsOn, Text? outsideEvent)
    {
        var state = Stories.AreaAt(AreaStep.DevelopmentPlanning).Strategy;
        var change = new Change
        {
            Id = "c",
            Proposal = proposal,
            Grounds = Sample.Text,
            RestsOn = restsOn,
            OutsideEvent = outsideEvent,
        };
        return new ChangeGate.GroundsStated().Judge(
            new()
            {
                State = state,
                Act = "change.approve",
                Subject = Subject.Of(change.Id),
                Change = change,
                Actor = People.Board,
                Today = Make.Day(2021, 1, 11),
                Input = null,
            }
        );
    }
}
