namespace SmartSpec.Tests;

// The store in memory answers at once: there is nothing to cancel.
#pragma warning disable xUnit1051

/// <summary>Definitions of stored strategies: gates that the host lacks, and another definition for a whole store.</summary>
public sealed class StoredDefinitionTests
{
    private static readonly ProcessDefinition Referred = ProcessDefinition.Default.As(
        "referred",
        rules => rules.On<AreaCommand.Select>(act => act.Require(Gates.Host("kalmar.referral", 2)))
    );

    private readonly InMemoryStore store = new();

    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_strategy_whose_gate_the_host_lacks_is_not_loaded_and_the_gate_is_named()
    {
        await PutAsync("s", Founded("s", Referred));
        var service = new StrategyService(store, Engine());
        var missing = (
            await service.Awaiting(self => self.LoadAsync("s", None)).Should().ThrowAsync<GatesMissingException>()
        ).Which;
        (missing.Strategy, missing.Gates).Should().Be(((Id<Strategy>)"s", "kalmar.referral version 2"));
        missing.Message.Should().Contain("'s'").And.Contain("kalmar.referral version 2");
        await service
            .Awaiting(self =>
                self.ExecuteAsync("s", new StrategyCommand.StateVision(Sample.Text), People.ProcessLead, cancellationToken: None)
            )
            .Should()
            .ThrowAsync<GatesMissingException>();
        (await new StrategyService(store, Engine(), new() { RequireGates = false }).LoadAsync("s", None)).Should().NotBeNull();
        (await new StrategyService(store, Engine(new Referral(2))).LoadAsync("s", None)).Should().NotBeNull();
    }

    [Fact]
    public void A_gate_of_a_definition_to_which_it_has_been_decided_to_move_is_needed_before_the_day()
    {
        var approved = MoveTests.Approved(
            Stories.StrategyAt(StrategyStep.Running, new() { HostGates = [new Referral(2)] }),
            Referred,
            Make.Day(2021, 12, 1)
        );
        Engine().MissingGates(approved.Strategy).Should().Be("kalmar.referral version 2");
        Engine(new Referral(2)).MissingGates(approved.Strategy).Should().BeEmpty();
        Engine().MissingGates(Stories.StrategyAt(StrategyStep.Running).Strategy).Should().BeEmpty();
    }

    [Fact]
    public async Task Another_definition_is_previewed_for_each_strategy_of_a_store_in_order_and_broken_ones_are_named()
    {
        foreach (var id in (string[])["b", "a", "c"])
            await PutAsync(id, Founded(id, StorySetting.Default.Definition));
        await PutAsync("bad", Founded("other", StorySetting.Default.Definition));
        await PutAsync("next", Founded("next", Make.Definition("next")));
        var service = new StrategyService(store, Engine());
        var all = new List<StoredImpact>();
        await foreach (var impact in service.PreviewDefinitionAsync(Make.Definition("next"), Make.Day(2021, 6, 1), None))
            all.Add(impact);
        all.Select(one => one.Strategy.Value).Should().Equal("a", "b", "bad", "c", "next");
        all.Where(one => one.Fault is not null).Select(one => one.Strategy.Value).Should().Equal("bad");
        all.Where(one => one.Impact is { IsPossible: true }).Select(one => one.Strategy.Value).Should().Equal("a", "b", "c");
        all[^1].Impact!.Refused.Single().Code.Should().Be("definition-in-force");
        var one = await service.PreviewDefinitionAsync("a", Make.Definition("next"), Make.Day(2021, 6, 1), None);
        one.Should().BeEquivalentTo(all[0].Impact);
        (await service.PreviewDefinitionAsync("nobody", Make.Definition("next"), Make.Day(2021, 6, 1), None)).Should().BeNull();
    }

    private async Task PutAsync(string id, Outcome.Accepted founded)
    {
        var result = await store.AppendAsync(
            new()
            {
                Strategy = id,
                ExpectedLength = 0,
                Command = $"found-{id}",
                Events = founded.Events,
            },
            None
        );
        result.Should().BeOfType<AppendResult.Appended>();
    }

    private static Outcome.Accepted Founded(string id, ProcessDefinition definition) =>
        (Outcome.Accepted)Engine().Found(id, StorySetting.Default.Charter, People.ProcessLead, definition);

    private static StrategyEngine Engine(params HostGate[] gates) => new(new FakeClock(StorySetting.Default.Start), gates);

    private sealed class Referral(int version) : HostGate("kalmar.referral", version)
    {
        public override Text Demand => Sample.Text;

        public override GateVerdict Judge(GateCase gateCase) => GateVerdict.Met;
    }
}
