namespace SmartSpec.Tests;

/// <summary>An effort of which 10 kronor are paid by a company, and 3 of them demanded back.</summary>
internal static class Recoveries
{
    public static Story Paid { get; } =
        Stories
            .EffortAt(EffortStep.Underway)
            .Do(
                new FundingCommand.Pay(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(10)),
                People.EffortOwner
            );

    public static Story Demanded { get; } = Paid.Do(DemandBack(3), People.EffortOwner);

    /// <summary>The number of the demand.</summary>
    public static long Number => Demanded.Strategy.Length;

    public static FundingCommand.WithdrawDemand Withdraw => new(Known.Effort, Number, Sample.Text);

    public static FundingCommand.DemandBack DemandBack(decimal amount) =>
        new(
            Known.Effort,
            Known.Company,
            FundingSource.Private,
            2021,
            Money.Sek(amount),
            Make.Day(2021, 1, 4),
            Sample.Text,
            RegistryNumber: "EXEMPEL-7"
        );

    /// <summary>A demand by a recorded decision, on the story's day.</summary>
    public static FundingCommand.DemandBack DemandBack(decimal amount, Id<Decision> decision) =>
        DemandBack(amount) with
        {
            Decision = decision,
            RegistryNumber = null,
            On = Paid.Today,
        };

    public static FundingCommand.EnterRepayment Repay(decimal amount) => new(Known.Effort, Number, Money.Sek(amount));

    public static FundingCommand.Release Release(decimal amount) =>
        new(Known.Effort, Known.Company, FundingSource.Private, 2021, Money.Sek(amount), Sample.Text);

    public static FundingLine Line(this Strategy strategy) =>
        strategy.Efforts[Known.Effort].LineOf(Known.Company, FundingSource.Private, 2021);
}
