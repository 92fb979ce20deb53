namespace SmartSpec.Tests;

public sealed class HostGateTests
{
    [Fact]
    public void A_hosts_gate_is_judged_with_its_own_code_words_and_roles()
    {
        var attempt = Given(Proposed(new LongName(1))).When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead);
        attempt.ThenRefused("host.long-name");
        var reason = attempt.Reasons.Single();
        reason.Kind.Should().Be(ReasonKind.Gate);
        reason.Demand.Should().Be(Text.English("The name is long: {length} letters."));
        reason.WhoCan.Should().Equal(Role.ProcessLead);
        reason.Parameters.Should().Equal(new Parameter("length", ["9"]));
    }

    [Fact]
    public void A_hosts_gate_that_is_met_lets_pass() =>
        Given(
                Proposed(new LongName(1))
                    .Do(new AreaCommand.Describe(Known.Food, Text.English("A name that is long"), Sample.Text), People.AreaLead)
            )
            .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            .ThenAccepted();

    [Fact]
    public void A_hosts_gate_that_the_host_did_not_give_refuses() =>
        Given(Proposed()).When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead).ThenRefused("host-gate-missing");

    [Fact]
    public void A_hosts_gate_that_throws_is_named_with_its_fault() =>
        FluentActions
            .Invoking(() => Given(Proposed(new Throwing())).When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("The host gate host.long-name version 1 threw FormatException on area:food: broken")
            .WithInnerException<FormatException>();

    [Fact]
    public void The_id_of_a_hosts_gate_has_a_dot() =>
        FluentActions.Invoking(() => new Undotted()).Should().Throw<ArgumentException>().WithMessage("'longname' is no id*");

    [Fact]
    public void A_hosts_gate_of_another_version_is_another_gate()
    {
        var attempt = Given(Proposed(new LongName(3), new LongName(2), new Other()))
            .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead);
        attempt.ThenRefused("host-gate-missing");
        attempt
            .Reasons.Single()
            .What(Texts.English)
            .Should()
            .Be(
                "The process definition names version 1 of the gate host.long-name, which the system does not have. "
                    + "Registered versions: 2, 3."
            );
    }

    [Fact]
    public void The_input_that_a_hosts_gate_requires_shows_its_verdict() =>
        Given(Proposed(new LongName(1)))
            .When(new AreaCommand.BeginAnalysis(Known.Food), People.AreaLead)
            .Reasons.Single()
            .What(Texts.English)
            .Should()
            .Contain("The name is long: 9 letters.")
            .And.NotContain("{");

    [Fact]
    public void A_hosts_gate_that_is_given_twice_is_a_fault_at_the_start() =>
        FluentActions
            .Invoking(() => Engine(new LongName(1), new LongName(2), new LongName(1), new LongName(2), new LongName(3)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*host.long-name version 1, host.long-name version 2.*");

    [Fact]
    public void Hosts_gates_that_a_definition_names_and_the_host_has_not_given_are_a_fault_at_the_start()
    {
        var definition = StorySetting
            .Default.WithGates("area.begin-analysis", Gates.Host("host.long-name"))
            .WithGates("area.nominate", Gates.Host("host.other", 2))
            .Definition;
        Engine(new LongName(2))
            .Invoking(engine => engine.CheckGates(ProcessDefinition.Default, definition!))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*host.long-name version 1, host.other version 2.*");
        Engine(new LongName(1)).Invoking(engine => engine.CheckGates(ProcessDefinition.Default)).Should().NotThrow();
    }

    private static StrategyEngine Engine(params HostGate[] gates) =>
        new(new FakeClock(StorySetting.Default.Start), new SequentialIds(), gates);

    private static Story Proposed(params HostGate[] gates) =>
        Stories.AreaAt(
            AreaStep.Proposed,
            setting: StorySetting.Default.WithGates("area.begin-analysis", Gates.Host("host.long-name")) with
            {
                HostGates = gates,
            }
        );

    private sealed class Other() : HostGate("host.other", 1)
    {
        public override Text Demand => Text.English("Another gate.");

        public override GateVerdict Judge(GateCase gateCase) => GateVerdict.Met;
    }

    private sealed class LongName(int version) : HostGate("host.long-name", version)
    {
        public override Text Demand => Text.English("The name is long: {length} letters.");

        public override EquatableArray<Role> WhoCan => [Role.ProcessLead];

        public override GateVerdict Judge(GateCase gateCase)
        {
            var length = gateCase.Area!.Name.ToString()!.Length;
            return length > 10 ? GateVerdict.Met : GateVerdict.Unmet("length", $"{length}");
        }
    }

    private sealed class Throwing() : HostGate("host.long-name", 1)
    {
        public override Text Demand => Text.English("None.");

        public override GateVerdict Judge(GateCase gateCase) => throw new FormatException("broken");
    }

    private sealed class Undotted() : HostGate("longname", 1)
    {
        public override Text Demand => Text.English("None.");

        public override GateVerdict Judge(GateCase gateCase) => GateVerdict.Met;
    }
}
