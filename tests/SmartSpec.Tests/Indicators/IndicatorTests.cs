namespace SmartSpec.Tests;

public sealed class IndicatorTests
{
    private static readonly IndicatorTerms Terms = Make.Terms(Make.Day(2021, 1, 1));

    [Fact]
    public void An_output_indicator_names_its_effort_and_the_others_none() =>
        Given(Stories.EffortAt(EffortStep.Proposed))
            .When(new IndicatorCommand.Define("i", IndicatorKind.Output, Known.Food, Terms), People.AreaLead)
            .ThenRefused("missing")
            .When(new IndicatorCommand.Define("i", IndicatorKind.Context, Known.Food, Terms, Known.Effort), People.AreaLead)
            .ThenRefused("only-outputs-have-efforts")
            .When(new IndicatorCommand.Define("i", IndicatorKind.Context, Known.Food, Terms), People.AreaLead)
            .Then(
                new IndicatorEvent.Defined(
                    new()
                    {
                        Id = "i",
                        Kind = IndicatorKind.Context,
                        Area = Known.Food,
                        Terms = Terms,
                    }
                )
            );

    [Fact]
    public void An_indicator_on_an_effort_belongs_to_the_efforts_area() =>
        Given(Stories.EffortAt(EffortStep.Proposed).WithAreaAt(AreaStep.DevelopmentPlanning, "water"))
            .When(new IndicatorCommand.Define("i", IndicatorKind.Output, "water", Terms, Known.Effort), People.ProcessLead)
            .ThenRefused("other-area");

    [Fact]
    public void Baseline_milestones_and_target_come_in_the_order_of_their_days()
    {
        var early = Terms with { Milestones = [new(1, Make.Day(2020, 12, 31))] };
        var late = Terms with { Milestones = [new(1, Make.Day(2022, 1, 1)), new(2, Make.Day(2027, 1, 1))] };
        var good = Terms with { Milestones = [new(1, Make.Day(2022, 1, 1)), new(2, Make.Day(2023, 1, 1))] };
        Given(Stories.AreaAt(AreaStep.DevelopmentPlanning))
            .When(Define(early), People.AreaLead)
            .ThenRefused("dates-reversed")
            .When(Define(late), People.AreaLead)
            .ThenRefused("dates-reversed")
            .When(Define(good), People.AreaLead)
            .ThenAccepted();
    }

    [Fact]
    public void Terms_say_what_unit_and_source() =>
        Given(Stories.AreaAt(AreaStep.DevelopmentPlanning))
            .When(Define(Terms with { Name = Sample.Blank }), People.AreaLead)
            .ThenRefused("text-missing")
            .When(Define(Terms with { Unit = "" }), People.AreaLead)
            .ThenRefused("missing")
            .When(Define(Terms with { Source = " " }), People.AreaLead)
            .ThenRefused("missing")
            .When(Define(Terms with { EveryMonths = 0 }), People.AreaLead)
            .ThenRefused("out-of-range")
            .When(Define(Terms with { EveryMonths = 121 }), People.AreaLead)
            .ThenRefused("out-of-range")
            .When(Define(Terms with { EveryMonths = 120 }), People.AreaLead)
            .ThenAccepted();

    [Theory]
    [InlineData(PlanStep.Drafting, false)]
    [InlineData(PlanStep.Deciding, true)]
    [InlineData(PlanStep.Adopted, true)]
    [InlineData(PlanStep.InForce, true)]
    public void What_a_decided_plan_counts_on_is_fixed(PlanStep step, bool isFixed)
    {
        var story = Given(Stories.PlanAt(PlanKind.Development, step));
        if (isFixed)
        {
            story
                .When(new IndicatorCommand.Amend(Known.ResultIndicator, Terms), People.AreaLead)
                .ThenRefused("indicator-fixed")
                .When(new IndicatorCommand.Close(Known.ResultIndicator, Sample.Text), People.AreaLead)
                .ThenRefused("indicator-fixed");
        }
        else
        {
            story
                .When(new IndicatorCommand.Amend(Known.ResultIndicator, Terms), People.AreaLead)
                .Then(new IndicatorEvent.Amended(Known.ResultIndicator, Terms))
                .When(new IndicatorCommand.Close(Known.ResultIndicator, Sample.Text), People.AreaLead)
                .Then(new IndicatorEvent.Closed(Known.ResultIndicator, Sample.Text));
        }
    }

    private static IndicatorCommand.Define Define(IndicatorTerms terms) => new("i", IndicatorKind.Result, Known.Food, terms);
}
