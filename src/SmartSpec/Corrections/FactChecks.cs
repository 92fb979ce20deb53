namespace SmartSpec;

/// <summary>Whether a right value could have been recorded at all: the same checks that the first record met.</summary>
internal static class FactChecks
{
    /// <summary>What the value itself must be; stops at once.</summary>
    public static bool AreGood(Deliberation d, Fact right) => right switch
    {
        Fact.Chartered f => StrategyDecider.IsGood(d, d.State.Charter with { Name = f.Name, Region = f.Region, Period = f.Period }),
        Fact.Decided f => DecisionDecider.IsGood(d, f.Body, f.DecidedOn, f.RegistryNumber, f.Rationale, f.Documents),
        Fact.Evidenced f => EvidenceDecider.AreGood(d, f.Facts),
        Fact.Assessed f => AreaDecider.IsGood(d, d.State.Areas[f.Area], f.Assessment),
        Fact.Met f => DialogueDecider.IsGood(d, f.HeldOn, f.Participants, f.Summary),
        Fact.Raised f => d.Written(f.Said, "said") && d.KnownOrNone(d.State.Organisations, f.Organisation, SubjectKind.Organisation),
        Fact.Indicated f => IndicatorDecider.AreGood(d, f.Terms) && MeasurementBounds.IsGood(d, f.Indicator, f.Terms),
        Fact.Called f => d.Written(f.Name, "name") && d.Ordered(f.OpensOn, f.ClosesOn)
            && d.KnownOrNone(d.State.Organisations, f.Financier, SubjectKind.Organisation),
        Fact.Budgeted f => EffortDecider.AreGood(d, f.Years),
        Fact.Funded f => d.Between(f.Amount.Amount, 0, FundingRefusals.Most, "amount"),
        Fact.Paid f => d.Between(f.Amount.Amount, 0, FundingRefusals.Most, "amount"),
        _ => true,
    };

    /// <summary>The fixed rules that hold for it; all are named.</summary>
    public static void RulesHold(Deliberation d, Fact right)
    {
        switch (right)
        {
            case Fact.Decided f:
                DecisionDecider.OnlyOnce(d, f.Decision, f.Body, f.DecidedOn, f.RegistryNumber, f.Paragraph);
                break;
            case Fact.Met f:
                DialogueDecider.InTheirHelices(d, f.Participants);
                break;
            case Fact.Raised { Organisation: { } organisation } f:
                DialogueDecider.OfHelix(d, d.State.Organisations[organisation], f.Helix);
                break;
            case Fact.Indicated f:
                MeasurementBounds.Hold(d, d.State.Indicators[f.Indicator] with { Terms = f.Terms });
                break;
            case Fact.Budgeted f:
                EffortDecider.RulesHold(d, f.Years);
                break;
            case Fact.Funded f:
                FundingRules.InCurrency(d, f.Amount);
                if (f.Stage is FundingStage.Committed)
                    FundingDecider.PaidWithinCommitted(d, FundingDecider.LineOf(d, f.Effort, f.Financier, f.Source, f.Year).Paid, f.Amount.Amount);
                break;
            case Fact.Paid f when Facts.LineOf(d.State.Efforts[f.Effort], f.Payment) is { } line:
                FundingRules.InCurrency(d, f.Amount);
                FundingDecider.PaidWithinCommitted(d, line.Paid - line.Payments.First(held => held.Number == f.Payment).Amount + f.Amount.Amount, line.Committed);
                break;
        }
    }
}
