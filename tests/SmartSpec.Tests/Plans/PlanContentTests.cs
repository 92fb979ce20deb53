namespace SmartSpec.Tests;

/// <summary>What a plan contains belongs to its area, and is there.</summary>
public sealed class PlanContentTests
{
    private const string Water = "water";

    private static readonly Story Two = Stories
        .AreaAt(AreaStep.Implementing)
        .WithAreaAt(AreaStep.Implementing, Water)
        .Do(
            [
                new PlanCommand.Draft("fields", Known.Food, PlanKind.Development, Sample.Text),
                new PlanCommand.Draft("efforts", Known.Food, PlanKind.Action, Sample.Text),
                .. Make.Effort(Make.Nothing, "own"),
            ],
            People.AreaLead
        );

    private static Id<Effort> Other => Two.Strategy.Efforts.First(effort => effort.Area == (Id<Area>)Water).Id;

    private static Id<Indicator> OtherIndicator =>
        Two.Strategy.Indicators.First(indicator => indicator.Area == (Id<Area>)Water && indicator.Effort is null).Id;

    public static TheoryData<string> Acts => ["field", "list", "add", "indicator"];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Nothing_of_another_area_is_part_of_a_plan_or_effort(string act)
    {
        Command Of(Id<Effort> effort, Id<Indicator> indicator) =>
            act switch
            {
                "field" => new PlanCommand.DefineField("fields", "new", Sample.Text, Sample.Text, [indicator]),
                "list" => new PlanCommand.ListEfforts("efforts", [Known.Effort, effort]),
                "add" => new PlanCommand.AddEffort(Known.ActionPlan, effort),
                _ => new IndicatorCommand.Define("new", IndicatorKind.Output, Known.Food, Make.Terms(Two.Today), effort),
            };
        var reasons = Two.When(Of(Other, OtherIndicator), People.AreaLead).Reasons;
        var reason = reasons.Should().ContainSingle(one => one.Code == "other-area").Which;
        reason.Parameters.Single(parameter => parameter.Name == "area").Values.Should().Equal(Water);
        Two.When(Of("own", Known.ResultIndicator), People.AreaLead)
            .Reasons.Should()
            .NotContain(other => other.Code == "other-area");
    }

    [Fact]
    public void A_field_that_is_removed_or_traced_to_is_there()
    {
        Given(Two)
            .When(new PlanCommand.RemoveField("fields", "none"), People.AreaLead)
            .ThenRefused("unknown")
            .When(new PlanCommand.RemoveField("fields", Known.Field), People.AreaLead)
            .ThenAccepted();
        Given(Two).When(new EffortCommand.Trace("own", "none", []), People.AreaLead).ThenRefused("unknown");
        Given(Two).When(new EffortCommand.Trace("own", Known.Field, ["none"]), People.AreaLead).ThenRefused("unknown");
        Given(Two).When(new EffortCommand.Trace("own", Known.Field, []), People.AreaLead).ThenAccepted();
    }
}
