namespace SmartSpec.Tests;

public sealed class SeparateDutiesTests
{
    private static readonly Actor Lead = People.AreaLead with { Roles = [Role.ProcessLead] };

    private static readonly ReportCommand.Accept Accept = new(Known.Report);

    [Fact]
    public void Who_submitted_a_report_does_not_accept_it_and_the_reason_names_act_and_day_and_who_can_but_nobody()
    {
        var story = Given(Submitted(SeparationScope.Object));
        var attempt = story.When(Accept, Lead);
        attempt.ThenRefused("separate-duties");
        var reason = attempt.Reasons.Single();
        reason.Kind.Should().Be(ReasonKind.Gate);
        reason.MendedBy.Should().BeNull("another person does it");
        reason.WhoCan.Should().Equal(story.Strategy.Definition.RolesFor("report.accept"));
        reason
            .ToString(Texts.English)
            .Should()
            .Contain("submit the report")
            .And.Contain("process lead")
            .And.NotContain(Lead.Id.Value);
        reason.Parameters.Single(parameter => parameter.Name == "on").Values.Should().Equal(Parameter.Written(story.Today));
        story.When(Accept, People.ProcessLead).ThenAccepted();
    }

    [Fact]
    public void Next_steps_judge_it_for_the_actor()
    {
        var story = Submitted(SeparationScope.Object);
        Step(Lead).Reasons.Select(reason => reason.Code).Should().Equal("separate-duties");
        Step(Lead).Gates.Single().Standing.Should().Be(GateStanding.Unmet);
        Step(People.ProcessLead).IsPossible.Should().BeTrue();

        NextStep Step(Actor actor) => story.NextSteps(actor).Single(step => step.Act == "report.accept");
    }

    [Fact]
    public void Both_who_acts_and_on_whose_behalf_count_on_both_sides()
    {
        var deputy = new Actor("deputy", [Role.ProcessLead]);
        var byDeputy = Delegated(Stories.CycleAt(FollowUpStep.Open, Setting(SeparationScope.Object)), Lead.Id, deputy.Id)
            .ReportSubmitted(Known.Report, new Actor(deputy.Id, []).For(Lead.Id));
        byDeputy.When(Accept, deputy).ThenRefused("separate-duties");
        byDeputy.When(Accept, Lead).ThenRefused("separate-duties");

        var byLead = Delegated(Submitted(SeparationScope.Object), Lead.Id, deputy.Id);
        byLead.When(Accept, new Actor(deputy.Id, []).For(Lead.Id)).ThenRefused("separate-duties");
        byLead.When(Accept, deputy).ThenAccepted();
    }

    [Theory]
    [InlineData(SeparationScope.Object, false, false)]
    [InlineData(SeparationScope.Area, true, false)]
    [InlineData(SeparationScope.Strategy, true, true)]
    public void Acts_are_compared_on_the_object_in_the_area_or_in_the_strategy(SeparationScope per, bool inArea, bool elsewhere)
    {
        var setting = StorySetting.Default.WithGates("area.ground", Gates.SeparateDuties(["effort.propose"], per));
        var story = Stories
            .AreaAt(AreaStep.Implementing, setting: setting)
            .WithAreaAt(AreaStep.Proposed, "water")
            .Do(new EffortCommand.Propose("new", Known.Food, Sample.Text, Sample.Text), People.SecondProcessLead);
        Is(story.When(new AreaCommand.Ground(Known.Food, Make.Grounds()), People.SecondProcessLead), inArea);
        Is(story.When(new AreaCommand.Ground("water", Make.Grounds()), People.SecondProcessLead), elsewhere);

        static void Is(Attempt attempt, bool isRefused) =>
            attempt.Reasons.Select(reason => reason.Code).Contains("separate-duties").Should().Be(isRefused);
    }

    [Fact]
    public void On_the_same_object_means_what_an_act_made_as_well()
    {
        var setting = StorySetting.Default.WithGates(
            "effort.involve",
            Gates.SeparateDuties(["effort.propose"], SeparationScope.Object)
        );
        var story = Stories
            .AreaAt(AreaStep.Implementing, setting: setting)
            .Do(new EffortCommand.Propose("new", Known.Food, Sample.Text, Sample.Text), People.SecondProcessLead);
        var involve = new EffortCommand.Involve("new", [Known.Company]);
        story.When(involve, People.SecondProcessLead).ThenRefused("separate-duties");
        story.When(involve, People.AreaLead).ThenAccepted();
    }

    [Fact]
    public void What_belongs_to_no_area_is_compared_with_what_else_belongs_to_none()
    {
        var setting = StorySetting.Default.WithGates(
            "strategy.align-with-sdgs",
            Gates.SeparateDuties(["organisation.amend", "area.describe"], SeparationScope.Area)
        );
        Stories
            .AreaAt(AreaStep.Proposed, setting: setting)
            .Do(new AreaCommand.Describe(Known.Food, Sample.Text, Sample.Text), People.SecondProcessLead)
            .When(new StrategyCommand.AlignWithSdgs([1]), People.SecondProcessLead)
            .ThenAccepted()
            .Do(new OrganisationCommand.Amend(Known.Company, Sample.Text, Helix.Business, Place.Eu), People.SecondProcessLead)
            .When(new StrategyCommand.AlignWithSdgs([1]), People.SecondProcessLead)
            .ThenRefused("separate-duties");
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Days_are_counted_from_the_local_day_of_the_act(int later, bool isRefused)
    {
        var attempt = Submitted(SeparationScope.Object, days: 30).AfterDays(later).When(Accept, Lead);
        if (isRefused)
            attempt
                .Reasons.Single()
                .Parameters.Single(parameter => parameter.Name == "again")
                .Values.Should()
                .Equal(Parameter.Written(Submitted(SeparationScope.Object).Today.PlusDays(31)));
        else
            attempt.ThenAccepted();
    }

    [Fact]
    public void Without_days_an_act_counts_for_ever() =>
        Submitted(SeparationScope.Object).AfterDays(700).When(Accept, Lead).ThenRefused("separate-duties");

    [Fact]
    public void A_gate_that_names_its_own_act_lets_nobody_do_it_twice()
    {
        var setting = StorySetting.Default.WithGates(
            "strategy.state-vision",
            Gates.SeparateDuties(["strategy.state-vision"], SeparationScope.Strategy, 10)
        );
        Stories
            .Founded(setting)
            .Do(new StrategyCommand.StateVision(Sample.Text), People.ProcessLead)
            .When(new StrategyCommand.StateVision(Sample.Text), People.ProcessLead)
            .ThenRefused("separate-duties")
            .When(new StrategyCommand.StateVision(Sample.Text), People.SecondProcessLead)
            .ThenAccepted();
    }

    [Fact]
    public void In_one_list_of_commands_the_earlier_ones_count() =>
        Stories
            .CycleAt(FollowUpStep.Open, Setting(SeparationScope.Object))
            .When([new ReportCommand.Submit(Known.Report, Sample.Text, Sample.Text, Sample.Text), Accept], Lead)
            .ThenRefused("separate-duties");

    [Fact]
    public void Several_such_gates_stand_on_one_act_and_the_same_one_only_once()
    {
        var gate = Gates.SeparateDuties(["report.submit"], SeparationScope.Object);
        StorySetting
            .Default.WithGates("report.accept", gate, Gates.SeparateDuties(["indicator.measure"], SeparationScope.Area, 365))
            .Definition.GatesOn("report.accept")
            .Should()
            .HaveCount(2);
        Faulty(() => StorySetting.Default.WithGates("report.accept", gate, gate)).Should().Be("$.gates['report.accept'][1]");
    }

    [Fact]
    public void A_gate_names_acts_that_exist_and_days_within_bounds()
    {
        Faulty(Of([])).Should().Be("$.gates['report.accept'][0]");
        Faulty(Of(["report.submit", "report.submitt"])).Should().Be("$.gates['report.accept'][0].acts[1]");
        Faulty(Of(["checkpoint.tick"])).Should().Be("$.gates['report.accept'][0].acts[0]");
        Faulty(Of(["report.submit"], 0)).Should().Be("$.gates['report.accept'][0]");
        Faulty(Of(["report.submit"], 3661)).Should().Be("$.gates['report.accept'][0]");
        Of(["report.submit"], 1).Should().NotThrow();
        Of(["report.submit"], 3660).Should().NotThrow();
        Of(["report.accept"]).Should().NotThrow("a gate can name only its own act");

        static Action Of(EquatableArray<string> acts, int? days = null) =>
            () => StorySetting.Default.WithGates("report.accept", Gates.SeparateDuties(acts, SeparationScope.Object, days));
    }

    [Fact]
    public void It_is_written_as_regions_write_it()
    {
        var definition = StorySetting
            .Default.WithGates(
                "report.accept",
                Gates.SeparateDuties(["report.submit", "indicator.measure"], SeparationScope.Area, 365)
            )
            .Definition;
        new string([.. definition.ToJson().Where(letter => !char.IsWhiteSpace(letter))])
            .Should()
            .Contain(
                """{"gate":"separate-duties","acts":["report.submit","indicator.measure"],"per":"area","days":365,"version":1}"""
            );
        ProcessDefinition.Read(definition.ToJson()).Should().Be(definition);
    }

    [Fact]
    public void Only_acts_that_a_gate_names_are_remembered_and_without_a_gate_nothing_is()
    {
        Stories.ReportAt(ReportStep.Submitted).Strategy.Duties.Should().BeNull();
        Submitted(SeparationScope.Object)
            .Strategy.Duties!.All.Should()
            .ContainSingle()
            .Which.Should()
            .Match<Duty>(duty => duty.Act == "report.submit" && duty.Person == Lead.Id && duty.Object.Id == Known.Report);
        ProcessDefinition.Default.SeparatesDuties.Should().BeFalse();
        ProcessDefinition
            .Default.Document.Gates.Values.SelectMany(onAct => onAct)
            .Should()
            .NotContain(gate => gate is SeparateDuties);
    }

    [Fact]
    public void What_is_remembered_is_in_the_document()
    {
        var story = Submitted(SeparationScope.Area);
        var read = StrategyDocument.Read(StrategyDocument.Write(story.Strategy));
        read.HasSameStateAs(story.Strategy).Should().BeTrue();
        Given(story.With(read)).When(Accept, Lead).ThenRefused("separate-duties");
    }

    private static string Faulty(Action make) => make.Should().Throw<MalformedException>().Which.Path;

    private static StorySetting Setting(SeparationScope per, int? days = null) =>
        StorySetting.FollowedUp.WithGates("report.accept", Gates.SeparateDuties(["report.submit"], per, days));

    private static Story Submitted(SeparationScope per, int? days = null) =>
        Stories.ReportAt(ReportStep.Submitted, Setting(per, days));

    private static Story Delegated(Story story, Id<Actor> from, Id<Actor> to) =>
        story
            .Decided()
            .Do(
                new DelegationCommand.Grant(
                    "leave",
                    from,
                    to,
                    [Role.ProcessLead, Role.AreaLead],
                    Make.Day(2021, 1, 1),
                    Make.Day(2027, 12, 31),
                    Decision: Decisions.Id
                ),
                People.ProcessLead
            );
}
