namespace SmartSpec;

/// <summary>Funding: what the rest of the library reads of it.</summary>
internal static class FundingConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Funding",
            Commands = [typeof(FundingCommand)],
            Events = [typeof(FundingEvent)],
            Acts =
            [
                FundingCommand.Seek.Act,
                FundingCommand.Promise.Act,
                FundingCommand.Commit.Act,
                FundingCommand.Pay.Act,
                FundingCommand.Release.Act,
                FundingCommand.DemandBack.Act,
                FundingCommand.EnterRepayment.Act,
                FundingCommand.WithdrawDemand.Act,
            ],
            Refusals = [.. FundingRefusals.All],
            Json = FundingJson.Default,
        };
}
