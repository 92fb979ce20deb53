namespace SmartSpec;

internal static class FundingRefusals
{
    /// <summary>The greatest amount that can be stated: far over any region's money, and safe to sum.</summary>
    public const decimal Most = 1_000_000_000_000_000m;

    public static readonly RefusalCode OneCurrency = new(ReasonKind.Rule, "one-currency", "amount", "currency")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode Converted = new(
        ReasonKind.Rule,
        "currency-converted",
        "amount",
        "from",
        "currency",
        "rate",
        "on",
        "converted"
    )
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode NoFixedRate = new(ReasonKind.Rule, "no-fixed-rate", "from", "to", "known")
    {
        Mending = Mending.Host,
    };
    public static readonly RefusalCode RateNotYet = new(ReasonKind.Rule, "rate-not-yet", "from", "to", "rate", "since")
    {
        Mending = Mending.Time,
    };
    public static readonly RefusalCode YearOutsidePeriod = new(ReasonKind.Rule, "year-outside-period", "year", "from", "to")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode PaidOverCommitted = new(ReasonKind.Rule, "paid-over-committed", "paid", "committed")
    {
        MendedBy = FundingCommand.Commit.Act.Command,
    };

    public static readonly RefusalCode ReleasedOverCommitted = new(
        ReasonKind.Rule,
        "released-over-committed",
        "amount",
        "releasable"
    )
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode DemandedOverPaid = new(ReasonKind.Rule, "demanded-over-paid", "demanded", "paid")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode RepaidOverDemanded = new(ReasonKind.Rule, "repaid-over-demanded", "repaid", "demanded")
    {
        Mending = Mending.Input,
    };
    public static readonly RefusalCode DemandSettled = new(ReasonKind.Rule, "demand-settled", "demand")
    {
        Mending = Mending.Nothing,
    };

    public static readonly RefusalCode WithdrawalUndecided = new(ReasonKind.Rule, "withdrawal-undecided", "demand", "decision")
    {
        MendedBy = DecisionCommand.Record.Act.Command,
    };

    public static readonly RefusalCode[] All =
    [
        OneCurrency,
        Converted,
        NoFixedRate,
        RateNotYet,
        YearOutsidePeriod,
        PaidOverCommitted,
        ReleasedOverCommitted,
        DemandedOverPaid,
        RepaidOverDemanded,
        DemandSettled,
        WithdrawalUndecided,
    ];
}
