namespace SmartSpec;

/// <summary>
/// The facts of an effort's money: as they are now, the checks of a right value, and the state after a correction.
/// </summary>
internal static class FundingFacts
{
    /// <summary>The fact as it is now; null, with a reason against it, where there is no such money.</summary>
    public static Fact? Current(DecisionContext context, Fact right)
    {
        if (EffortOf(right) is not { } id || !context.TryFind(context.State.Efforts, id, SubjectKind.Effort, out var effort))
            return null;
        return right switch
        {
            Fact.Funded funded => Line(context, effort, funded.Financier, funded.Source, funded.Year) is { } line
                ? funded with
                {
                    Amount = Money(context, AmountOf(line, funded.Stage)),
                }
                : null,
            Fact.Attributed was => Line(context, effort, was.Financier, was.Source, was.Year) is not null
            && Exists(context, was.RightFinancier)
                ? was with
                {
                    RightFinancier = was.Financier,
                    RightSource = was.Source,
                    RightYear = was.Year,
                }
                : null,
            Fact.Paid paid => Payment(context, effort, paid),
            Fact.Released released => effort
                .Funding.SelectMany(line => line.Releases)
                .FirstOrDefault(release => release.Number == released.Release)
                is { } release
                ? released with
                {
                    Amount = Money(context, release.Amount),
                }
                : Unknown(context, SubjectKind.Release, released.Release),
            Fact.DemandedBack demanded => effort.Recovery(demanded.Demand) is { } recovery
                ? new Fact.DemandedBack(
                    effort.Id,
                    recovery.Number,
                    Money(context, recovery.Amount),
                    recovery.On ?? context.State.TakenOver?.On ?? default,
                    recovery.Decision,
                    recovery.RegistryNumber,
                    recovery.RepayBy
                )
                : Unknown(context, SubjectKind.Demand, demanded.Demand),
            Fact.Repaid repaid => Repaid(effort, repaid.Repayment) is { } found
                ? repaid with
                {
                    Amount = Money(context, AmountOf(found, repaid.Repayment)),
                }
                : Unknown(context, SubjectKind.Payment, repaid.Repayment),
            _ => null,
        };
    }

    /// <summary>Whether the value itself is valid; stops at the first reason.</summary>
    public static bool IsGood(DecisionContext context, Fact right) =>
        (StatedIn(right) is not { } amount || context.IsInRange(amount.Amount, 0, FundingRefusals.Most, "amount"))
        && (
            right is not Fact.DemandedBack demanded
            || RecoveryRules.IsGood(
                context,
                demanded.On,
                demanded.Decision,
                demanded.RegistryNumber,
                demanded.RepayBy,
                context.State.Efforts[demanded.Effort].Recovery(demanded.Demand)
            )
        );

    /// <summary>Checks the fixed rules for it, on the lines as they would be; all reasons are collected.</summary>
    public static void RulesHold(DecisionContext context, Fact right)
    {
        if (EffortOf(right) is not { } id)
            return;
        if (StatedIn(right) is { } amount)
            FundingRules.MustBeInCurrency(context, amount);
        if (YearIn(right) is { } year)
            FundingRules.MustBeInPeriod(context, year);
        var before = context.State.Efforts[id];
        foreach (var line in With(before, right).Funding)
        {
            // What the correction does not touch can be no fault of it.
            if (before.LineOf(line.Financier, line.Source, line.Year) == line)
                continue;
            FundingRules.MustCover(context, line.Committed, line.NetPaid);
            FundingRules.MustHaveBeenPaid(context, line.DemandedBack, line.Paid);
            foreach (var recovery in line.Recoveries)
                FundingRules.MustBeDemanded(context, recovery.Repaid, recovery.Amount);
        }
    }

    /// <summary>Puts the fact as it should be into a state.</summary>
    public static void Put(Strategy state, Fact right)
    {
        if (EffortOf(right) is { } id)
            state.Efforts = state.Efforts.Change(id, effort => With(effort, right));
    }

    private static Effort With(Effort effort, Fact right) =>
        right switch
        {
            Fact.Funded funded => effort.WithLine(
                funded.Financier,
                funded.Source,
                funded.Year,
                line =>
                    funded.Stage switch
                    {
                        FundingStage.Sought => line with { Sought = funded.Amount.Amount },
                        FundingStage.Promised => line with { Promised = funded.Amount.Amount },
                        _ => line.Committing(funded.Amount.Amount),
                    }
            ),
            Fact.Attributed attributed => Attributed(effort, attributed),
            Fact.Paid paid => Paid(effort, paid),
            Fact.Released released => On(
                effort,
                line => line.Releases.Any(release => release.Number == released.Release),
                line => line.Releasing(released.Release, released.Amount.Amount)
            ),
            Fact.DemandedBack demanded => On(
                effort,
                _ => true,
                line =>
                    line.Recovering(
                        demanded.Demand,
                        recovery =>
                            recovery with
                            {
                                Amount = demanded.Amount.Amount,
                                On = demanded.On,
                                Decision = demanded.Decision,
                                RegistryNumber = demanded.RegistryNumber,
                                RepayBy = demanded.RepayBy,
                            }
                    )
            ),
            Fact.Repaid repaid when Repaid(effort, repaid.Repayment) is { } found => On(
                effort,
                _ => true,
                line =>
                    line.Recovering(
                        found.Number,
                        recovery =>
                            recovery with
                            {
                                Repayments = recovery
                                    .Repayments.Select(it =>
                                        it.Number == repaid.Repayment ? it with { Amount = repaid.Amount.Amount } : it
                                    )
                                    .ToEquatableArray(),
                            }
                    )
            ),
            _ => effort,
        };

    /// <summary>Moves a line: its amounts are added to those that are there already.</summary>
    private static Effort Attributed(Effort effort, Fact.Attributed right)
    {
        var moved = effort.LineOf(right.Financier, right.Source, right.Year);
        return (effort with { Funding = effort.Funding.Without(line => line == moved) }).WithLine(
            right.RightFinancier,
            right.RightSource,
            right.RightYear,
            line => line.With(moved)
        );
    }

    /// <summary>States a payment, on its own line or on another.</summary>
    private static Effort Paid(Effort effort, Fact.Paid right)
    {
        if (LineOf(effort, right.Payment) is not { } line)
            return effort;
        var (financier, source, year) = (right.Financier ?? line.Financier, right.Source ?? line.Source, right.Year ?? line.Year);
        var at = line.Payments.Index().First(payment => payment.Item.Number == right.Payment).Index;
        var was = line.Payments[at];
        var now = was with { Amount = right.Amount.Amount };
        return (financier, source, year) == (line.Financier, line.Source, line.Year)
            ? effort.WithLine(
                financier,
                source,
                year,
                own => own with { Paid = own.Paid - was.Amount + now.Amount, Payments = own.Payments.SetItem(at, now) }
            )
            : effort
                .WithLine(
                    line.Financier,
                    line.Source,
                    line.Year,
                    own => own with { Paid = own.Paid - was.Amount, Payments = own.Payments.Without(payment => payment == was) }
                )
                .WithLine(
                    financier,
                    source,
                    year,
                    other => other with { Paid = other.Paid + now.Amount, Payments = other.Payments.Add(now) }
                );
    }

    private static Effort On(Effort effort, Func<FundingLine, bool> isMeant, Func<FundingLine, FundingLine> change) =>
        effort with
        {
            Funding = effort.Funding.Select(line => isMeant(line) ? change(line) : line).ToEquatableArray(),
        };

    private static Fact? Payment(DecisionContext context, Effort effort, Fact.Paid right)
    {
        if (LineOf(effort, right.Payment) is not { } line)
            return Unknown(context, SubjectKind.Payment, right.Payment);
        if (right.Financier is { } financier && !Exists(context, financier))
            return null;
        return new Fact.Paid(
            effort.Id,
            right.Payment,
            Money(context, line.Payments.First(payment => payment.Number == right.Payment).Amount),
            right.Financier is null ? default(Id<Organisation>?) : line.Financier,
            right.Source is null ? default(FundingSource?) : line.Source,
            right.Year is null ? default(int?) : line.Year
        );
    }

    private static FundingLine? Line(
        DecisionContext context,
        Effort effort,
        Id<Organisation> financier,
        FundingSource source,
        int year
    )
    {
        foreach (var line in effort.Funding)
            if (line.Financier == financier && line.Source == source && line.Year == year)
                return line;
        context.RefuseUnknown(SubjectKind.Organisation, financier.Value);
        return null;
    }

    private static FundingLine? LineOf(Effort effort, long payment) =>
        effort.Funding.FirstOrDefault(line => line.Payments.Any(item => item.Number == payment));

    private static Recovery? Repaid(Effort effort, long repayment) =>
        effort
            .Funding.SelectMany(line => line.Recoveries)
            .FirstOrDefault(recovery => recovery.Repayments.Any(item => item.Number == repayment));

    private static decimal AmountOf(Recovery recovery, long repayment) =>
        recovery.Repayments.First(item => item.Number == repayment).Amount;

    private static decimal AmountOf(FundingLine line, FundingStage stage) =>
        stage switch
        {
            FundingStage.Sought => line.Sought,
            FundingStage.Promised => line.Promised,
            _ => line.Committed,
        };

    private static Id<Effort>? EffortOf(Fact right) =>
        right switch
        {
            Fact.Funded funded => funded.Effort,
            Fact.Attributed attributed => attributed.Effort,
            Fact.Paid paid => paid.Effort,
            Fact.Released released => released.Effort,
            Fact.DemandedBack demanded => demanded.Effort,
            Fact.Repaid repaid => repaid.Effort,
            _ => default(Id<Effort>?),
        };

    private static Money? StatedIn(Fact right) =>
        right switch
        {
            Fact.Funded funded => funded.Amount,
            Fact.Paid paid => paid.Amount,
            Fact.Released released => released.Amount,
            Fact.DemandedBack demanded => demanded.Amount,
            Fact.Repaid repaid => repaid.Amount,
            _ => default(Money?),
        };

    private static int? YearIn(Fact right) =>
        right switch
        {
            Fact.Attributed attributed => attributed.RightYear,
            Fact.Paid paid => paid.Year,
            _ => null,
        };

    private static Money Money(DecisionContext context, decimal amount) => new(amount, context.State.Charter.Currency);

    private static bool Exists(DecisionContext context, Id<Organisation> financier) =>
        context.TryFind(context.State.Organisations, financier, SubjectKind.Organisation, out _);

    private static Fact? Unknown(DecisionContext context, SubjectKind kind, long number)
    {
        context.RefuseUnknown(kind, Parameter.Written(number));
        return null;
    }
}
