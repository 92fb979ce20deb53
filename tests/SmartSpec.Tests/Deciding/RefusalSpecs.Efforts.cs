namespace SmartSpec.Tests;

/// <content>Efforts, money and calls.</content>
internal static partial class RefusalSpecs
{
    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Efforts() =>
        [
            Is(
                "field-leaves",
                () => Revisions.Leaving(Known.Field).When(new EffortCommand.Trace("late", Known.Field), People.AreaLead)
            ),
            Is(
                "field-not-in-force",
                () =>
                    Effort(EffortStep.Proposed)
                        .WithAreaAt(AreaStep.ActionPlanning, "water")
                        .When(new EffortCommand.Trace(Known.Effort, Known.FieldOf("water")), People.AreaLead)
            ),
            Is(
                "outputs-measured",
                () => Effort(EffortStep.Underway).When(new EffortCommand.Complete(Known.Effort, Sample.Text), People.EffortOwner)
            ),
            Is(
                "past-last-activity",
                () =>
                    Effort(EffortStep.Underway)
                        .When(
                            new EffortCommand.Schedule(Known.Effort, Make.Day(2021, 5, 1), Make.Day(2031, 5, 1)),
                            People.EffortOwner
                        )
            ),
            Is(
                "action-plan-in-force",
                () =>
                    Effort(EffortStep.Prioritised)
                        .Do(new EffortCommand.Finance(Known.Effort), People.AreaLead)
                        .When(new EffortCommand.Start(Known.Effort), People.EffortOwner)
            ),
            Is(
                "effort-not-in-plan",
                () =>
                    Effort(EffortStep.Proposed)
                        .WithChangeAt(
                            ChangeStep.InEffect,
                            new ChangeProposal.Retire(Known.Food),
                            fates: new ChildFate(new(SubjectKind.Effort, Known.Effort), FateKind.Kept)
                        )
                        .When(new EffortCommand.Prioritise(Known.Effort, 1, Sample.Text), People.AreaLead)
            ),
            Is(
                "funding-committed",
                () =>
                    Stories
                        .AreaAt(AreaStep.ActionPlanning)
                        .Do(Make.Effort(Make.Nothing, budget: 100_000.01m), People.AreaLead)
                        .When(new EffortCommand.Finance(Known.Effort), People.AreaLead)
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Money() =>
        [
            Is(
                "one-currency",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new FundingCommand.Seek(
                                Known.Effort,
                                Known.Company,
                                FundingSource.Private,
                                2021,
                                new(1, Currency.Eur)
                            ),
                            People.EffortOwner
                        )
            ),
            Is(
                "year-outside-period",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new FundingCommand.Seek(
                                Known.Effort,
                                Known.Company,
                                FundingSource.Private,
                                2030,
                                SmartSpec.Money.Sek(1)
                            ),
                            People.EffortOwner
                        )
            ),
            Is("released-over-committed", () => Recoveries.Paid.When(Recoveries.Release(39_990.01m), People.EffortOwner)),
            Is("demanded-over-paid", () => Recoveries.Demanded.When(Recoveries.DemandBack(7.01m), People.EffortOwner)),
            Is("repaid-over-demanded", () => Recoveries.Demanded.When(Recoveries.Repay(3.01m), People.EffortOwner)),
            Is(
                "withdrawal-undecided",
                () =>
                    Corrections.Demanded.When(
                        new FundingCommand.WithdrawDemand(Known.Effort, Corrections.Demanded.Strategy.Length, Sample.Text),
                        People.EffortOwner
                    )
            ),
            Is(
                "demand-settled",
                () =>
                    Recoveries.Demanded.Do(Recoveries.Repay(3), People.EffortOwner).When(Recoveries.Withdraw, People.EffortOwner)
            ),
            Is(
                "paid-over-committed",
                () =>
                    Effort(EffortStep.Proposed)
                        .When(
                            new FundingCommand.Pay(
                                Known.Effort,
                                Known.Company,
                                FundingSource.Private,
                                2021,
                                SmartSpec.Money.Sek(40_000.01m)
                            ),
                            People.EffortOwner
                        )
            ),
        ];

    private static IEnumerable<KeyValuePair<string, RefusalSpec>> Calls() =>
        [
            Is("area-not-selected", () => Area(AreaStep.Nominated).When(Call(Known.Food), People.ProcessLead)),
            Is(
                "call-for-other-areas",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .WithAreaAt(AreaStep.DevelopmentPlanning, "water")
                        .Do(Call("water"), People.ProcessLead)
                        .On(Make.Day(2021, 3, 1))
                        .When(
                            new EffortCommand.Propose(Known.Effort, Known.Food, Sample.Text, Sample.Text, "call"),
                            People.Stakeholder
                        )
            ),
            Is(
                "call-not-open",
                () =>
                    Area(AreaStep.DevelopmentPlanning)
                        .Do(Call(Known.Food), People.ProcessLead)
                        .When(
                            new EffortCommand.Propose(Known.Effort, Known.Food, Sample.Text, Sample.Text, "call"),
                            People.Stakeholder
                        )
            ),
        ];

    private static CallCommand.Announce Call(string area) =>
        new("call", Sample.Text, [area], Make.Day(2021, 3, 1), Make.Day(2021, 4, 1));
}
