namespace SmartSpec.Histories;

/// <content>The events of releases and recoveries.</content>
public abstract partial record FundingEvent
{
    /// <summary>Committed money that is not needed, or not given after all, was released.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Financier">The organisation that had committed it.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">The calendar year.</param>
    /// <param name="Amount">The amount by which less is committed from now on, in the strategy's currency.</param>
    /// <param name="Reason">Why it was released.</param>
    public sealed record Released(
        Id<Effort> Effort,
        Id<Organisation> Financier,
        FundingSource Source,
        int Year,
        Money Amount,
        Text Reason
    ) : FundingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Effort,
                Financier,
                Source,
                Year,
                line =>
                    line with
                    {
                        Committed = line.Committed - Amount.Amount,
                        Releases = line.Releases.Add(new(state.Length + 1, Amount.Amount, Reason)),
                    }
            );
    }

    /// <summary>Paid money was demanded back.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Financier">The organisation that had paid it.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">The calendar year.</param>
    /// <param name="Amount">The amount demanded back, in the strategy's currency.</param>
    /// <param name="On">The day of the demand.</param>
    /// <param name="Reason">Why it was demanded back.</param>
    /// <param name="Decision">The recorded decision behind it; null where it is not one of the strategy's.</param>
    /// <param name="RegistryNumber">The registry number of the matter; null where a recorded decision is named instead.</param>
    /// <param name="RepayBy">The last day for repaying it; null where none is set.</param>
    public sealed record DemandedBack(
        Id<Effort> Effort,
        Id<Organisation> Financier,
        FundingSource Source,
        int Year,
        Money Amount,
        LocalDate On,
        Text Reason,
        Id<Decision>? Decision = null,
        string? RegistryNumber = null,
        LocalDate? RepayBy = null
    ) : FundingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Effort,
                Financier,
                Source,
                Year,
                line =>
                    line with
                    {
                        Recoveries = line.Recoveries.Add(
                            new()
                            {
                                Number = state.Length + 1,
                                Amount = Amount.Amount,
                                On = On,
                                Reason = Reason,
                                Decision = Decision,
                                RegistryNumber = RegistryNumber,
                                RepayBy = RepayBy,
                            }
                        ),
                    }
            );
    }

    /// <summary>A repayment of money that had been demanded back was entered.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Demand">The number of the event that recorded the demand.</param>
    /// <param name="Amount">This repayment, in the strategy's currency; it is added to the earlier ones.</param>
    public sealed record Repaid(Id<Effort> Effort, long Demand, Money Amount) : FundingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Recover(
                state,
                Effort,
                Demand,
                recovery => recovery with { Repayments = recovery.Repayments.Add(new(state.Length + 1, Amount.Amount)) }
            );
    }

    /// <summary>The demand for what had not been repaid was withdrawn.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Demand">The number of the event that recorded the demand.</param>
    /// <param name="Reason">Why it was withdrawn.</param>
    /// <param name="Decision">The decision that withdrew it; null where none is named.</param>
    public sealed record DemandWithdrawn(Id<Effort> Effort, long Demand, Text Reason, Id<Decision>? Decision = null)
        : FundingEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Recover(state, Effort, Demand, recovery => recovery with { Withdrawn = Reason });
    }

    private static void Recover(Strategy state, Id<Effort> id, long demand, Func<Recovery, Recovery> change) =>
        state.Efforts = state.Efforts.Change(
            id,
            effort => effort with { Funding = effort.Funding.Select(line => line.Recovering(demand, change)).ToEquatableArray() }
        );
}
