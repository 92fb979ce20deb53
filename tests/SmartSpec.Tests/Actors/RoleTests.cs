namespace SmartSpec.Tests;

public sealed class RoleTests
{
    public static TheoryData<string> ActsByName => [.. Acts.All];

    [Fact]
    public void Every_act_has_its_specification() =>
        Acts.All.Should().BeEquivalentTo(ActKeys.All.Where(act => act is not ("strategy.found" or "strategy.take-over")));

    /// <summary>The shipped definition, or the roles for an act that came after it and that it does not name.</summary>
    [Fact]
    public void Every_act_names_the_roles_that_may_do_it() =>
        ProcessDefinition
            .Default.Document.Roles.Keys.Union(ActKeys.All.Where(act => ActKeys.DefaultRoles(act).Count > 0))
            .Should()
            .BeEquivalentTo(ActKeys.All);

    [Theory]
    [MemberData(nameof(ActsByName))]
    public void An_act_is_refused_to_a_reader_for_that_reason_alone(string act) =>
        Acts.By(act, People.Reader).ThenRefused("role");

    [Theory]
    [MemberData(nameof(ActsByName))]
    public void An_act_is_accepted_from_those_who_have_one_of_its_roles_and_from_no_others(string act)
    {
        foreach (var person in People.All)
        {
            var attempt = Acts.By(act, person);
            if (ProcessDefinition.Default.RolesFor(act).Any(role => HasRole(person, role)))
            {
                attempt.ThenAccepted();
            }
            else
            {
                // Who has nominated or submitted fails four-eyes as well; who leads or owns what is evaluated is not
                // independent of it.
                attempt
                    .Reasons.Select(reason => reason.Code)
                    .Should()
                    .Contain("role")
                    .And.BeSubsetOf(["role", "four-eyes", "evaluator-independent"]);
                attempt
                    .Reasons.Single(reason => reason.Code == "role")
                    .WhoCan.Should()
                    .Equal(ProcessDefinition.Default.RolesFor(act));
            }
        }
    }

    [Fact]
    public void Where_the_definition_gives_an_act_to_no_role_it_is_the_definition_that_is_to_be_changed()
    {
        var roles = new Dictionary<string, EquatableArray<Role>>(ProcessDefinition.Default.Document.Roles)
        {
            ["strategy.take-over"] = [],
        };
        var refused = Openings.Taken(
            Openings.Full,
            definition: ProcessDefinition.Of(ProcessDefinition.Default.Document with { Id = "own", Roles = roles })
        );
        var reason = refused.Should().BeOfType<Outcome.Refused>().Which.Reasons.Single();

        reason
            .Remedy(Texts.Swedish)
            .Should()
            .Be("Processdefinitionen ger ingen roll den rätten. Ändra definitionen så att en roll får den.");
        reason
            .Remedy(Texts.English)
            .Should()
            .Be("The process definition gives no role that right. Change the definition so that a role has it.");
        var withRole = reason with { WhoCan = [Role.DecisionBody] };
        withRole.Remedy(Texts.Swedish).Should().Be("Låt någon med rätt roll göra det.");
        withRole.Roles(Texts.Swedish).Should().Be("Den rätten har: beslutsorgan.");
    }

    [Fact]
    public void Only_a_process_lead_founds_a_strategy()
    {
        foreach (var person in People.All)
        {
            var outcome = new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds()).Found(
                Known.Strategy,
                StorySetting.Default.Charter,
                person
            );
            (outcome is Outcome.Accepted).Should().Be(person.Has(Role.ProcessLead));
        }
    }

    [Fact]
    public void The_event_records_the_role_that_was_used()
    {
        var both = People.AreaLead with { Roles = [Role.ProcessLead] };
        var history = Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .Do(new AreaCommand.Nominate(Known.Food, Sample.Text), both)
            .History;
        history.Events[^1].Envelope.Role.Should().Be(Role.AreaLead, "it is the first of the act's roles");
        history.Events[^1].Envelope.Actor.Should().Be(both.Id);
    }

    [Fact]
    public void An_area_lead_is_state_and_not_asserted_by_the_host() =>
        Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), new("stranger", [Role.AreaLead]))
            .ThenRefused("role");

    [Fact]
    public void An_effort_owner_is_state_and_not_asserted_by_the_host() =>
        Given(Stories.EffortAt(EffortStep.Financed))
            .When(new EffortCommand.Start(Known.Effort), new("stranger", [Role.EffortOwner]))
            .ThenRefused("role");

    [Fact]
    public void A_new_area_lead_takes_over_from_the_one_before() =>
        Given(Stories.AreaAt(AreaStep.UnderAnalysis))
            .When(new AreaCommand.AppointLead(Known.Food, People.SecondAreaLead.Id), People.ProcessLead)
            .Then(new AreaEvent.LeadAppointed(Known.Food, People.SecondAreaLead.Id))
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.AreaLead)
            .ThenRefused("role")
            .When(new AreaCommand.Nominate(Known.Food, Sample.Text), People.SecondAreaLead)
            .ThenAccepted();

    [Fact]
    public void A_new_effort_owner_takes_over_from_the_one_before() =>
        Given(Stories.EffortAt(EffortStep.Financed))
            .When(new EffortCommand.Assign(Known.Effort, People.SecondEffortOwner.Id), People.AreaLead)
            .Then(new EffortEvent.Assigned(Known.Effort, People.SecondEffortOwner.Id))
            .When(new EffortCommand.Start(Known.Effort), People.EffortOwner)
            .ThenRefused("role")
            .When(new EffortCommand.Start(Known.Effort), People.SecondEffortOwner)
            .ThenAccepted();

    [Fact]
    public void An_area_lead_leads_no_other_area() =>
        Given(Stories.AreaAt(AreaStep.UnderAnalysis).WithAreaAt(AreaStep.UnderAnalysis, "water"))
            .Do(new AreaCommand.AppointLead("water", People.SecondAreaLead.Id), People.ProcessLead)
            .When(new AreaCommand.Nominate("water", Sample.Text), People.AreaLead)
            .ThenRefused("role");

    [Fact]
    public void Role_rules_and_gates_are_all_named_together() =>
        Given(Stories.AreaAt(AreaStep.Nominated))
            .When(new AreaCommand.Select(Known.Food), People.AreaLead)
            .ThenRefused("role", "decision-recorded", "four-eyes");

    private static bool HasRole(Actor person, Role role) =>
        role == Role.AreaLead ? person == People.AreaLead
        : role == Role.EffortOwner ? person == People.EffortOwner
        : person.Has(role);
}
