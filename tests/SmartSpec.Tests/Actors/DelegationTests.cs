namespace SmartSpec.Tests;

public sealed class DelegationTests
{
    private static readonly LocalDate First = Make.Day(2021, 3, 1);
    private static readonly LocalDate Last = Make.Day(2021, 3, 31);

    private static readonly Actor Both = new("both", [Role.ProcessLead, Role.DecisionBody]);

    private static readonly Actor Deputy = new Actor("deputy", []).For(People.AreaLead.Id);

    [Theory]
    [InlineData(2021, 2, 28, false)]
    [InlineData(2021, 3, 1, true)]
    [InlineData(2021, 3, 31, true)]
    [InlineData(2021, 4, 1, false)]
    public void A_delegation_is_valid_on_its_days_and_on_no_others(int year, int month, int day, bool isValid)
    {
        var attempt = Given(Delegated())
            .On(Make.Day(year, month, day))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), Deputy);
        if (isValid)
            attempt.ThenAccepted();
        else
            attempt.ThenRefused("not-delegated");
    }

    [Fact]
    public void Its_days_begin_at_local_midnight()
    {
        var midnight = Instant.FromUtc(2021, 2, 28, 23, 0);
        var story = Delegated();
        Given(story)
            .At(midnight - Duration.FromSeconds(1))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), Deputy)
            .ThenRefused("not-delegated");
        Given(story).At(midnight).When(new AreaCommand.Nominate(Known.Food, Sample.Text), Deputy).ThenAccepted();
    }

    [Fact]
    public void Who_acts_and_on_whose_behalf_are_both_recorded()
    {
        var story = Given(Delegated()).On(First).Do(new AreaCommand.Nominate(Known.Food, Sample.Text), Deputy);
        story.Strategy.Areas[Known.Food].Proposers.Should().Equal(new Proposer([Deputy.Id, People.AreaLead.Id]));
        story.History.Events[^1].Envelope.Actor.Should().Be(Deputy.Id);
        story.History.Events[^1].Envelope.OnBehalfOf.Should().Be(People.AreaLead.Id);
        story.History.Events[^1].Envelope.Role.Should().Be(Role.AreaLead);
    }

    [Fact]
    public void A_delegation_for_one_area_is_none_for_another() =>
        Given(Delegated(area: "water").On(First))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), Deputy)
            .ThenRefused("not-delegated")
            .When(new AreaCommand.Nominate("water", Sample.Text), Deputy)
            .ThenAccepted();

    [Fact]
    public void A_delegation_of_one_role_is_none_of_another() =>
        Given(Delegated(role: Role.EffortOwner).On(First))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), Deputy)
            .ThenRefused("not-delegated");

    [Fact]
    public void A_delegation_lets_nobody_but_its_receiver_act() =>
        Given(Delegated().On(First))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), new Actor("other", []).For(People.AreaLead.Id))
            .ThenRefused("not-delegated");

    [Fact]
    public void A_delegation_gives_no_role_that_its_giver_lost() =>
        Given(Delegated().On(First))
            .Do(new AreaCommand.AppointLead(Known.Food, People.SecondAreaLead.Id), People.ProcessLead)
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), Deputy)
            .ThenRefused("not-delegated");

    [Fact]
    public void A_delegation_taken_back_is_no_longer_valid() =>
        Given(Delegated().On(First))
            .When(new DelegationCommand.Revoke("leave"), People.ProcessLead)
            .Then(new DelegationEvent.Revoked("leave"))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), Deputy)
            .ThenRefused("not-delegated")
            .When(new DelegationCommand.Revoke("leave"), People.ProcessLead)
            .ThenRefused("delegation-revoked");

    [Fact]
    public void Acting_on_behalf_of_somebody_own_roles_do_not_count() =>
        Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.ProcessLead.For(People.AreaLead.Id))
            .ThenRefused("not-delegated");

    [Fact]
    public void A_role_that_the_host_asserts_can_be_delegated() =>
        Given(Stories.AreaAt(AreaStep.Nominated).Decided())
            .Do(new DelegationCommand.Grant("leave", People.Board.Id, "deputy", [Role.DecisionBody], First, Last), People.Board)
            .On(First)
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), new Actor("deputy", []).For(People.Board.Id))
            .Then(new AreaEvent.Selected(Known.Food, Decisions.Id, FourEyes.Persons));

    [Fact]
    public void Granting_is_recorded_whole_with_who_registered_it_and_who_recorded_its_decision() =>
        Given(Stories.AreaAt(AreaStep.Proposed).Decided())
            .When(
                new DelegationCommand.Grant("leave", "a", "b", [Role.AreaLead], First, Last, Known.Food, Decisions.Id),
                People.ProcessLead
            )
            .Then(
                new DelegationEvent.Granted(
                    new()
                    {
                        Id = "leave",
                        From = "a",
                        To = "b",
                        Roles = [Role.AreaLead],
                        FirstDay = First,
                        LastDay = Last,
                        Area = Known.Food,
                        Decision = Decisions.Id,
                        GrantedBy = [People.ProcessLead.Id, People.Board.Id],
                    }
                )
            );

    [Fact]
    public void Nobody_gives_away_what_is_somebody_elses_without_a_decision() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .When(new DelegationCommand.Grant("leave", People.Board.Id, "deputy", [Role.DecisionBody], First, Last), Both)
            .ThenRefused("not-yours-to-delegate")
            .When(
                new DelegationCommand.Grant(
                    "leave",
                    People.AreaLead.Id,
                    "deputy",
                    [Role.AreaLead, Role.EffortOwner],
                    First,
                    Last
                ),
                Both
            )
            .ThenRefused("not-yours-to-delegate", "not-yours-to-delegate");

    [Fact]
    public void A_recorded_decision_gives_a_delegation_that_anybody_in_the_role_registers() =>
        Given(Stories.AreaAt(AreaStep.Nominated).Decided())
            .Do(
                new DelegationCommand.Grant(
                    "leave",
                    People.Board.Id,
                    "deputy",
                    [Role.DecisionBody],
                    First,
                    Last,
                    Decision: Decisions.Id
                ),
                People.ProcessLead
            )
            .On(First)
            .When(new AreaCommand.Select(Known.Food, Decisions.Id), new Actor("deputy", []).For(People.Board.Id))
            .ThenAccepted();

    [Fact]
    public void A_delegation_from_before_they_stated_who_gave_them_counts_whoever_recorded_it() =>
        Evolution
            .Evolve(
                Stories.AreaAt(AreaStep.Proposed).Strategy,
                new DelegationEvent.Granted(
                    new()
                    {
                        Id = "old",
                        From = "a",
                        To = "b",
                        Roles = [Role.AreaLead],
                        FirstDay = First,
                        LastDay = Last,
                    }
                ),
                Delegated().History.Events[^1].Envelope with
                {
                    Actor = "clerk",
                    OnBehalfOf = "head",
                }
            )
            .Delegations["old"]
            .GrantedBy.Should()
            .Equal("clerk", "head");

    [Fact]
    public void Nobody_gives_a_role_that_they_have_not() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .When(
                new DelegationCommand.Grant("leave", People.Board.Id, "deputy", [Role.DecisionBody], First, Last),
                People.ProcessLead
            )
            .ThenRefused("not-yours-to-delegate")
            .When(
                new DelegationCommand.Grant(
                    "leave",
                    People.ProcessLead.Id,
                    "deputy",
                    [Role.ProcessLead, Role.DecisionBody],
                    First,
                    Last
                ),
                People.ProcessLead
            )
            .ThenRefused("not-yours-to-delegate");

    [Fact]
    public void A_delegation_has_roles_each_once_days_in_order_and_an_area_that_exists()
    {
        var right = new DelegationCommand.Grant(
            "leave",
            People.ProcessLead.Id,
            "deputy",
            [Role.ProcessLead],
            First,
            First,
            Known.Food
        );
        Given(Stories.AreaAt(AreaStep.Nominated))
            .When(right with { Roles = [] }, People.ProcessLead)
            .ThenRefused("missing")
            .When(right with { Roles = [Role.ProcessLead, Role.ProcessLead] }, People.ProcessLead)
            .ThenRefused("twice")
            .When(right with { LastDay = First.PlusDays(-1) }, People.ProcessLead)
            .ThenRefused("dates-reversed")
            .When(right with { Area = "none" }, People.ProcessLead)
            .ThenRefused("unknown")
            .When(right, People.ProcessLead)
            .ThenAccepted();
    }

    [Fact]
    public void Nobody_is_given_a_delegation_by_themselves() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .When(
                new DelegationCommand.Grant(
                    "leave",
                    People.ProcessLead.Id,
                    People.ProcessLead.Id,
                    [Role.ProcessLead],
                    First,
                    Last
                ),
                People.ProcessLead
            )
            .ThenRefused("delegation-to-self");

    [Fact]
    public void A_deputy_registers_none_for_the_person_that_they_act_for()
    {
        Given(Delegated().On(First).Decided())
            .When(
                new DelegationCommand.Grant(
                    "back",
                    People.ProcessLead.Id,
                    People.AreaLead.Id,
                    [Role.ProcessLead],
                    First,
                    Last,
                    Known.Food,
                    Decisions.Id
                ),
                Deputy
            )
            .ThenRefused("delegation-to-self");
    }

    [Fact]
    public void A_deputy_passes_nothing_on() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .Do(new DelegationCommand.Grant("leave", People.Board.Id, "deputy", [Role.DecisionBody], First, Last), People.Board)
            .On(First)
            .When(
                new DelegationCommand.Grant("further", People.Board.Id, "other", [Role.DecisionBody], First, Last),
                new Actor("deputy", []).For(People.Board.Id)
            )
            .ThenRefused("not-yours-to-delegate");

    private static Story Delegated(string area = Known.Food, Role? role = null) =>
        Stories
            .AreaAt(AreaStep.UnderAnalysis)
            .WithAreaAt(AreaStep.UnderAnalysis, "water")
            .Do(
                new DelegationCommand.Grant("leave", People.AreaLead.Id, Deputy.Id, [role ?? Role.AreaLead], First, Last, area),
                People.AreaLead
            );
}
