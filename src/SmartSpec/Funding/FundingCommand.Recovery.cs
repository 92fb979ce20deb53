namespace SmartSpec;

/// <content>Releases of committed money, and recoveries of paid money.</content>
public abstract partial record FundingCommand
{
    /// <summary>
    /// Release committed money that the effort no longer needs or no longer gets: when it has ended, lost its funding, or a
    /// financier has withdrawn.
    /// </summary>
    /// <param name="Effort">
    /// The effort, in any step. While it is financed, under way or paused, co-financing is judged as when a commitment is
    /// lowered.
    /// </param>
    /// <param name="Financier">The organisation that has committed it; registered.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">
    /// The calendar year, from the period's first to that of its last day or last activity day, whichever is later.
    /// </param>
    /// <param name="Amount">
    /// The amount by which less is committed, 0 to 1 000 000 000 000 000 in the strategy's currency; no more than is
    /// committed and not paid, or paid and repaid.
    /// </param>
    /// <param name="Reason">Why it is released.</param>
    public sealed record Release(
        Id<Effort> Effort,
        Id<Organisation> Financier,
        FundingSource Source,
        int Year,
        Money Amount,
        Text Reason
    ) : FundingCommand
    {
        internal static Act<Effort> Act { get; } =
            FundingActs.Always(
                "funding.release",
                static effort => effort.Funding.Any(line => line.Releasable > 0),
                typeof(FundingEvent.Released)
            );

        internal override void Decide(DecisionContext context)
        {
            context.ExpectText(Reason, "reason");
            if (!MayState(context, Act, Effort, Financier, Year, Amount))
                return;
            var releasable = context.State.Efforts[Effort].LineOf(Financier, Source, Year).Releasable;
            var currency = context.State.Charter.Currency;
            context.Require(
                Amount.Amount <= releasable,
                FundingRefusals.ReleasedOverCommitted,
                ("amount", Amount),
                ("releasable", new Money(releasable, currency))
            );
            var released = new FundingEvent.Released(Effort, Financier, Source, Year, Amount, Reason);

            // What goes on needs its money: releasing some of it is withdrawing it.
            if (context.State.Efforts[Effort].Step is EffortStep.Financed or EffortStep.Underway or EffortStep.Paused)
                Ceilings.MustHold(context, released, Effort);
            context.Append(released);
        }
    }

    /// <summary>Demand paid money back (återkrav).</summary>
    /// <param name="Effort">The effort, in any step, also in an ended area.</param>
    /// <param name="Financier">The organisation that has paid it; registered.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">
    /// The calendar year, from the period's first to that of its last day or last activity day, whichever is later.
    /// </param>
    /// <param name="Amount">
    /// The amount demanded back, 0 to 1 000 000 000 000 000 in the strategy's currency; with earlier demands no more than was
    /// paid.
    /// </param>
    /// <param name="On">
    /// The day of the demand, from the period's first day and that of the decision, whichever is later; not later than today.
    /// </param>
    /// <param name="Reason">Why it is demanded back.</param>
    /// <param name="Decision">The recorded decision behind it; null where the registry number is given.</param>
    /// <param name="RegistryNumber">Diarienummer; null where the recorded decision is named.</param>
    /// <param name="RepayBy">The last day for repaying it, not before the demand; null where none is set.</param>
    public sealed record DemandBack(
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
    ) : FundingCommand, IHasDecision
    {
        internal static Act<Effort> Act { get; } =
            FundingActs.Always(
                "funding.demand-back",
                static effort => effort.Funding.Any(line => line.Demandable > 0),
                typeof(FundingEvent.DemandedBack)
            );

        internal override void Decide(DecisionContext context)
        {
            context.ExpectText(Reason, "reason");
            if (
                !RecoveryRules.IsGood(context, On, Decision, RegistryNumber, RepayBy)
                || !MayState(context, Act, Effort, Financier, Year, Amount)
            )
                return;
            var line = context.State.Efforts[Effort].LineOf(Financier, Source, Year);
            FundingRules.MustHaveBeenPaid(context, line.DemandedBack + Amount.Amount, line.Paid);
            context.Append(
                new FundingEvent.DemandedBack(
                    Effort,
                    Financier,
                    Source,
                    Year,
                    Amount,
                    On,
                    Reason,
                    Decision,
                    RegistryNumber,
                    RepayBy
                )
            );
        }
    }

    /// <summary>Enter a repayment of money that was demanded back; it is added to the earlier ones.</summary>
    /// <param name="Effort">The effort, in any step, also in an ended area.</param>
    /// <param name="Demand">The number of the event that recorded the demand.</param>
    /// <param name="Amount">
    /// This repayment, 0 to 1 000 000 000 000 000 in the strategy's currency; with the earlier ones no more than is demanded.
    /// </param>
    public sealed record EnterRepayment(Id<Effort> Effort, long Demand, Money Amount) : FundingCommand
    {
        internal static Act<Effort> Act { get; } =
            FundingActs.Always(
                "funding.enter-repayment",
                static effort => effort.HasOpenDemands,
                typeof(FundingEvent.Repaid)
            ) with
            {
                IsOwnStep = true,
                Stages = StrategyStages.Ongoing | StrategyStages.Ended,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsInRange(Amount.Amount, 0, FundingRefusals.Most, "amount")
                || !RecoveryRules.TryFind(context, Effort, Demand, out var effort, out var recovery)
                || !Act.May(context, effort)
                || !RecoveryRules.IsOpen(context, recovery)
            )
                return;
            FundingRules.MustBeInCurrency(context, Amount);
            FundingRules.MustBeDemanded(context, recovery.Repaid + Amount.Amount, recovery.Demanded);
            context.Append(new FundingEvent.Repaid(Effort, Demand, Amount));
        }
    }

    /// <summary>Withdraw the demand for what has not been repaid.</summary>
    /// <param name="Effort">The effort, in any step, also in an ended area.</param>
    /// <param name="Demand">The number of the event that recorded the demand.</param>
    /// <param name="Reason">Why it is withdrawn.</param>
    /// <param name="Decision">
    /// The recorded decision that withdraws it; must be named where the demand rests on a decision that stands, and was then
    /// taken on its day or later. Default: none.
    /// </param>
    public sealed record WithdrawDemand(Id<Effort> Effort, long Demand, Text Reason, Id<Decision>? Decision = null)
        : FundingCommand,
            IHasDecision
    {
        private const string Name = "funding.withdraw-demand";

        internal static Act<Effort> Act { get; } =
            FundingActs.Always(Name, static effort => effort.HasOpenDemands, typeof(FundingEvent.DemandWithdrawn)) with
            {
                Rules = RecoveryRules.MustBeWithdrawable,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && RecoveryRules.TryFind(context, Effort, Demand, out var effort, out var recovery)
                && DecisionRules.IsKnown(context, this)
                && Act.May(context, effort)
                && RecoveryRules.IsOpen(context, recovery)
            )
            {
                RecoveryRules.MustBeUndone(context, recovery, Decision);
                context.Append(new FundingEvent.DemandWithdrawn(Effort, Demand, Reason, Decision));
            }
        }
    }
}
