namespace SmartSpec.Tests;

/// <content>Indicators.</content>
internal static partial class RefusalSpecs
{
    private static IndicatorTerms Visits =>
        new()
        {
            Name = Sample.Text,
            Unit = "visits",
            Direction = Direction.Up,
            Source = "SCB",
        };

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Indicators() =>
        [
            Is(
                "only-outputs-have-efforts",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new IndicatorCommand.Define(
                                "another",
                                IndicatorKind.Result,
                                Known.Food,
                                Make.Terms(Make.Day(2021, 1, 1)),
                                Known.Effort
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "target-against-direction",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .When(
                            new IndicatorCommand.Define(
                                "i",
                                IndicatorKind.Result,
                                Known.Food,
                                Make.Terms(Make.Day(2021, 1, 1)) with
                                {
                                    Direction = Direction.Down,
                                }
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "indicator-closed",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(new IndicatorCommand.Close(Known.OutputIndicator, Sample.Text), People.AreaLead)
                        .When(new IndicatorCommand.Close(Known.OutputIndicator, Sample.Text), People.AreaLead)
            ),
            Is(
                "no-bound",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new IndicatorCommand.Define(
                                "i",
                                IndicatorKind.Result,
                                Known.Food,
                                Make.Terms(Make.Day(2021, 1, 1)) with
                                {
                                    NotAbove = Known.OutputIndicator,
                                }
                            ),
                            People.AreaLead
                        )
            ),
            Is(
                "bounds-in-cycle",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(
                            [
                                new IndicatorCommand.Define("i", IndicatorKind.Result, Known.Food, Visits),
                                new IndicatorCommand.Define(
                                    "j",
                                    IndicatorKind.Result,
                                    Known.Food,
                                    Visits with
                                    {
                                        NotAbove = "i",
                                    }
                                ),
                            ],
                            People.AreaLead
                        )
                        .When(new IndicatorCommand.Amend("i", Visits with { NotAbove = "j" }), People.AreaLead)
            ),
            Is(
                "over-bound",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(
                            new IndicatorCommand.Define(
                                "i",
                                IndicatorKind.Result,
                                Known.Food,
                                new()
                                {
                                    Name = Sample.Text,
                                    Unit = "visits",
                                    Direction = Direction.Up,
                                    Source = "SCB",
                                    NotAbove = Known.OutputIndicator,
                                }
                            ),
                            People.AreaLead
                        )
                        .Do(Measure(Known.OutputIndicator, 1), People.AreaLead)
                        .When(Measure("i", 2), People.AreaLead)
            ),
            Is(
                "already-measured",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(Measure(Known.OutputIndicator, 1), People.AreaLead)
                        .When(Measure(Known.OutputIndicator, 2), People.AreaLead)
            ),
            Is("not-measured", () => Effort(EffortStep.Proposed).When(Revise(1), People.AreaLead)),
            Is(
                "same-value",
                () =>
                    Effort(EffortStep.Proposed)
                        .Do(Measure(Known.OutputIndicator, 1), People.AreaLead)
                        .When(Revise(1), People.AreaLead)
            ),
            Is(
                "indicator-fixed",
                () =>
                    Action(PlanStep.Adopted).When(new IndicatorCommand.Close(Known.OutputIndicator, Sample.Text), People.AreaLead)
            ),
        ];

    private static IndicatorCommand.Measure Measure(Id<Indicator> indicator, decimal value) =>
        new(indicator, Make.Day(2021, 1, 1), value);

    private static IndicatorCommand.Revise Revise(decimal value) =>
        new(Known.OutputIndicator, Make.Day(2021, 1, 1), value, Sample.Text);
}
