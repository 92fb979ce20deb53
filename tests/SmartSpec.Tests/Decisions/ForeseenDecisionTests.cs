namespace SmartSpec.Tests;

/// <summary>
/// Whether next steps list a selection as possible under four-eyes before anybody has given a command: some decision would do.
/// </summary>
public sealed class ForeseenDecisionTests
{
    private static readonly Actor Both = People.AreaLead with { Roles = [Role.DecisionBody] };

    /// <summary>May select, and record no decision.</summary>
    private static readonly Actor Selecting = People.SteeringGroup;

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void Between_persons_a_decision_that_none_of_them_recorded_would_do(bool byNominator, bool byAnother, bool possible)
    {
        var story = Nominated(FourEyes.Persons);
        if (byNominator)
            story = story.Do(Decisions.On(story.Today, "own"), Both);
        if (byAnother)
            story = story.Do(Decisions.On(story.Today, "other", Known.Municipality), People.Board);
        IsPossible(story, Selecting).Should().Be(possible);
        IsPossible(story, People.Board).Should().BeTrue("the board can record one");
        IsPossible(story, Both).Should().BeFalse("the nominator does not decide");
        if (byAnother)
            IsPossible(story.Annulled("other"), Selecting).Should().BeFalse("it no longer stands");
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void Between_bodies_a_decision_of_another_body_would_do(bool ofTheSame, bool ofAnother, bool possible)
    {
        var story = Nominated(FourEyes.Bodies);
        if (ofTheSame)
            story = story.Do(Decisions.On(story.Today, "own", Known.University), People.Board);
        if (ofAnother)
            story = story.Do(Decisions.On(story.Today, "other"), People.Board);
        IsPossible(story, Selecting).Should().Be(possible);
        IsPossible(story, People.Board).Should().BeTrue("the board can record one of another body");
        IsPossible(story, People.Board with { Body = Known.University }).Should().BeFalse("it acts for the body that prepared");
        if (ofAnother)
            IsPossible(story.Annulled("other"), Selecting).Should().BeFalse("it no longer stands");
    }

    [Theory]
    [InlineData(FourEyes.Persons)]
    [InlineData(FourEyes.Bodies)]
    public void Where_no_decision_is_required_none_is_waited_for(FourEyes between)
    {
        var story = Nominated(between, Gates.FourEyes());
        IsPossible(story, Selecting with { Body = Known.Council }).Should().BeTrue();
        Given(story).When(new AreaCommand.Select(Known.Food, null), Selecting with { Body = Known.Council }).ThenAccepted();
        IsPossible(story, Selecting).Should().Be(between is FourEyes.Persons, "a body is to be known on both sides");
    }

    [Theory]
    [InlineData(FourEyes.Persons, -1, false)]
    [InlineData(FourEyes.Persons, 0, true)]
    [InlineData(FourEyes.Bodies, -1, false)]
    [InlineData(FourEyes.Bodies, 0, true)]
    public void In_place_of_one_that_was_annulled_one_decision_is_both_of_others_and_taken_since(
        FourEyes between,
        int day,
        bool possible
    )
    {
        var story = Nominated(between);
        story = story
            .Do(Decisions.On(story.Today, "first"), People.Board)
            .Do(new AreaCommand.Select(Known.Food, "first"), Selecting)
            .Annulled("first")
            .Do(Decisions.On(story.Today, "own", Known.University), between is FourEyes.Persons ? Both : People.Board)
            .Do(Decisions.On(story.Today.PlusDays(day), "other", Known.Municipality), People.Board);
        IsPossible(story, Selecting, "decision.replace").Should().Be(possible);
        IsPossible(story, People.Board, "decision.replace").Should().BeTrue("the board can record one");
    }

    [Fact]
    public void What_is_rescinded_takes_one_decision_that_is_both_of_others_and_another_than_that_by_which_it_was_adopted()
    {
        var setting = StorySetting.Default.Under(document =>
            document with
            {
                Roles = new Dictionary<string, EquatableArray<Role>>(document.Roles)
                {
                    ["development-plan.rescind"] = [Role.SteeringGroup],
                    ["decision.record"] = [Role.DecisionBody],
                },
                Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates)
                {
                    ["development-plan.rescind"] = [Gates.DecisionRecorded(), Gates.FourEyes()],
                },
            }
        );
        var story = Stories.PlanAt(PlanKind.Development, PlanStep.Adopted, setting: setting);
        var submitter = story.Strategy.Plans[Known.DevelopmentPlan].Proposers.Single().Persons[0];
        story = story.Do(Decisions.On(story.Today, "own"), People.Board with { Id = submitter });
        IsPossible(story).Should().BeFalse("one is of others, and another is not the one that is undone");
        IsPossible(story.Do(Decisions.On(story.Today, "other", Known.Municipality), People.Board)).Should().BeTrue();

        static bool IsPossible(Story story) =>
            story.NextSteps(Selecting).Single(step => step.Act is "development-plan.rescind").IsPossible;
    }

    /// <summary>A gate on recording a decision stops that, but for one that depends on what is recorded.</summary>
    [Theory]
    [InlineData("none", true)]
    [InlineData("met", true)]
    [InlineData("unmet", false)]
    [InlineData("depends", true)]
    [InlineData("met and unmet", false)]
    public void Where_a_gate_stops_recording_a_decision_none_is_foreseen(string gates, bool isPossible)
    {
        var story = Stories.AreaAt(
            AreaStep.Nominated,
            setting: StorySetting
                .Default.WithGates("area.select", Gates.DecisionRecorded())
                .Under(document =>
                    document with
                    {
                        Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates)
                        {
                            ["decision.record"] = gates
                                .Split(" and ", StringSplitOptions.RemoveEmptyEntries)
                                .Where(gate => gate != "none")
                                .Select(gate => (Gate)Gates.Host($"host.{gate}"))
                                .ToEquatableArray(),
                        },
                    }
                ) with
            {
                HostGates = [new Standing("met"), new Standing("unmet"), new Standing("depends")],
            }
        );
        IsPossible(story.Annulled(Known.LaunchDecision), People.Board).Should().Be(isPossible);
        IsPossible(story, People.Board).Should().BeTrue("there is one that can be named");
    }

    private sealed class Standing(string name) : HostGate($"host.{name}", 1)
    {
        public override Text Demand => Sample.Text;

        public override GateVerdict Judge(GateCase gateCase) =>
            Id.EndsWith(".met", StringComparison.Ordinal) || gateCase.State.Areas.Count == 0 ? GateVerdict.Met
            : Id.EndsWith(".depends", StringComparison.Ordinal) && gateCase.Input is null ? GateVerdict.DependsOnInput
            : GateVerdict.Unmet();
    }

    private static bool IsPossible(Story story, Actor actor, string act = "area.select") =>
        story.NextSteps(actor).Any(step => step.Act == act && step.Subject.Id == Known.Food && step.IsPossible);

    /// <summary>Nominated for the university; no recorded decision stands.</summary>
    private static Story Nominated(FourEyes between, params Gate[] gates)
    {
        var setting = StorySetting.Default.Under(document =>
            document with
            {
                FourEyes = between,
                Roles = new Dictionary<string, EquatableArray<Role>>(document.Roles)
                {
                    ["area.select"] = [Role.SteeringGroup, Role.DecisionBody],
                    ["decision.replace"] = [Role.SteeringGroup, Role.DecisionBody],
                    ["decision.record"] = [Role.DecisionBody],
                },
            }
        );
        if (gates.Length > 0)
            setting = setting.WithGates("area.select", gates);
        return Stories
            .AreaAt(AreaStep.UnderAnalysis, setting: setting)
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead with { Body = Known.University })
            .Annulled(Known.LaunchDecision);
    }
}
