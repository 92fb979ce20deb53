namespace SmartSpec;

/// <summary>Whether a right value could have been recorded at all: the same checks that the first record met.</summary>
internal static class FactChecks
{
    /// <summary>What the value itself must be; stops at once.</summary>
    public static bool AreGood(DecisionContext context, Fact right) =>
        right switch
        {
            Fact.Chartered f => CharterRules.IsGood(
                context,
                context.State.Charter with
                {
                    Name = f.Name,
                    Region = f.Region,
                    Period = f.Period,
                }
            ),
            Fact.Decided f => DecisionRules.IsGood(context, f.Body, f.DecidedOn, f.RegistryNumber, f.Rationale, f.Documents),
            Fact.Evidenced f => EvidenceRules.AreGood(context, f.Facts),
            Fact.Assessed f => AreaRules.IsGood(context, context.State.Areas[f.Area], f.Assessment),
            Fact.Met f => DialogueDecider.IsGood(context, f.HeldOn, f.Participants, f.Summary),
            Fact.Raised f => context.HasText(f.Said, "said")
                && context.ExistsOrNone(context.State.Organisations, f.Organisation, SubjectKind.Organisation),
            Fact.Indicated f => IndicatorDecider.AreGood(context, f.Terms)
                && MeasurementBounds.IsGood(context, f.Indicator, f.Terms),
            Fact.Called f => context.HasText(f.Name, "name")
                && context.IsInOrder(f.OpensOn, f.ClosesOn)
                && context.ExistsOrNone(context.State.Organisations, f.Financier, SubjectKind.Organisation),
            Fact.Budgeted f => EffortDecider.AreGood(context, f.Years),
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
                DecisionRules.OnlyOnce(context, f.Decision, f.Body, f.DecidedOn, f.RegistryNumber, f.Paragraph);
                break;
            case Fact.Met f:
                DialogueDecider.InTheirHelices(context, f.Participants);
                break;
            case Fact.Raised { Organisation: { } organisation } f:
                DialogueDecider.OfHelix(context, context.State.Organisations[organisation], f.Helix);
                break;
            case Fact.Indicated f:
                MeasurementBounds.Hold(context, context.State.Indicators[f.Indicator] with { Terms = f.Terms });
                break;
            case Fact.Budgeted f:
                EffortDecider.RulesHold(context, f.Years);
                break;
            case Fact.Funded f:
                FundingRules.InCurrency(context, f.Amount);
                if (f.Stage is FundingStage.Committed)
                    FundingDecider.PaidWithinCommitted(
                        context,
                        FundingDecider.LineOf(context, f.Effort, f.Financier, f.Source, f.Year).Paid,
                        f.Amount.Amount
                    );
                break;
            case Fact.Paid f when Facts.LineOf(context.State.Efforts[f.Effort], f.Payment) is { } line:
                FundingRules.InCurrency(context, f.Amount);
                FundingDecider.PaidWithinCommitted(
                    context,
                    line.Paid - line.Payments.First(held => held.Number == f.Payment).Amount + f.Amount.Amount,
                    line.Committed
                );
                break;
        }
    }
}
