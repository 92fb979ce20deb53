namespace SmartSpec;

/// <summary>Whether a right value could have been recorded at all: the same checks that the first record met.</summary>
internal static class FactChecks
{
    /// <summary>What the value itself must be; stops at once.</summary>
    public static bool AreGood(DecisionContext context, Fact right) =>
        right switch
        {
            Fact.Chartered f => StrategyDecider.IsGood(
                context,
                context.State.Charter with
                {
                    Name = f.Name,
                    Region = f.Region,
                    Period = f.Period,
                }
            ),
            Fact.Decided f => DecisionDecider.IsGood(context, f.Body, f.DecidedOn, f.RegistryNumber, f.Rationale, f.Documents),
            Fact.Evidenced f => EvidenceDecider.AreGood(context, f.Facts),
            Fact.Assessed f => AreaRules.IsGood(context, context.State.Areas[f.Area], f.Assessment),
            Fact.Met f => DialogueRules.IsGood(context, f.HeldOn, f.Participants, f.Summary),
            Fact.Raised f => context.HasText(f.Said, "said")
                && context.ExistsOrNone(context.State.Organisations, f.Organisation, SubjectKind.Organisation),
            Fact.Indicated f => IndicatorRules.AreGood(context, f.Terms)
                && MeasurementBounds.IsGood(context, f.Indicator, f.Terms),
            Fact.Called f => context.HasText(f.Name, "name")
                && context.IsInOrder(f.OpensOn, f.ClosesOn)
                && context.ExistsOrNone(context.State.Organisations, f.Financier, SubjectKind.Organisation),
            Fact.Budgeted f => EffortRules.IsGood(context, f.Years),
            Fact.Funded f => context.IsInRange(f.Amount.Amount, 0, FundingRefusals.Most, "amount"),
            Fact.Paid f => context.IsInRange(f.Amount.Amount, 0, FundingRefusals.Most, "amount"),
            _ => true,
        };

    /// <summary>The fixed rules that hold for it; all are named.</summary>
    public static void RulesHold(DecisionContext context, Fact right)
    {
        switch (right)
        {
            case Fact.Decided f:
                DecisionDecider.OnlyOnce(context, f.Decision, f.Body, f.DecidedOn, f.RegistryNumber, f.Paragraph);
                break;
            case Fact.Met f:
                DialogueRules.MustBeInTheirHelices(context, f.Participants);
                break;
            case Fact.Raised { Organisation: { } organisation } f:
                DialogueRules.MustBeIn(context, context.State.Organisations[organisation], f.Helix);
                break;
            case Fact.Indicated f:
                MeasurementBounds.Hold(context, context.State.Indicators[f.Indicator] with { Terms = f.Terms });
                break;
            case Fact.Budgeted f:
                EffortRules.MustFit(context, f.Years);
                break;
            case Fact.Funded f:
                FundingRules.MustBeInCurrency(context, f.Amount);
                if (f.Stage is FundingStage.Committed)
                    FundingRules.MustCover(
                        context,
                        f.Amount.Amount,
                        context.State.Efforts[f.Effort].LineOf(f.Financier, f.Source, f.Year).Paid
                    );
                break;
            case Fact.Paid f when Facts.LineOf(context.State.Efforts[f.Effort], f.Payment) is { } line:
                FundingRules.MustBeInCurrency(context, f.Amount);
                FundingRules.MustCover(
                    context,
                    line.Committed,
                    line.Paid - line.Payments.First(held => held.Number == f.Payment).Amount + f.Amount.Amount
                );
                break;
        }
    }
}
