namespace SmartSpec;

/// <summary>The checks of a right value: the same as when the fact was first recorded.</summary>
internal static class FactChecks
{
    /// <summary>Whether the value itself is valid; stops at the first reason.</summary>
    public static bool AreGood(DecisionContext context, Fact right) => context.Within("right.", () => IsGood(context, right));

    private static bool IsGood(DecisionContext context, Fact right) =>
        right switch
        {
            Fact.Chartered chartered => CharterRules.IsGood(
                context,
                context.State.Charter with
                {
                    Name = chartered.Name,
                    Region = chartered.Region,
                    Period = chartered.Period,
                }
            ),
            Fact.Decided decided => DecisionRules.IsGood(
                context,
                decided.Body,
                decided.DecidedOn,
                decided.RegistryNumber,
                decided.Paragraph,
                decided.Rationale,
                decided.Documents
            ),
            Fact.Evidenced evidenced => EvidenceRules.AreGood(
                context,
                context.State.Evidence[evidenced.Evidence] with
                {
                    Facts = evidenced.Facts,
                }
            ),
            Fact.Assessed assessed => AreaRules.IsGood(context, context.State.Areas[assessed.Area], assessed.Assessment),
            Fact.Met met => DialogueRules.IsGood(context, met.HeldOn, met.Participants, met.Summary),
            Fact.Raised raised => context.ExpectText(raised.Said, "said")
                && context.ExistsOrNone(context.State.Organisations, raised.Organisation, SubjectKind.Organisation),
            Fact.Indicated indicated => IndicatorRules.AreGood(context, indicated.Terms)
                && MeasurementBounds.IsGood(context, indicated.Indicator, indicated.Terms),
            Fact.Called called => context.ExpectText(called.Name, "name")
                && context.IsInOrder(called.OpensOn, called.ClosesOn)
                && context.ExistsOrNone(context.State.Organisations, called.Financier, SubjectKind.Organisation),
            Fact.Budgeted budgeted => EffortRules.IsGood(context, budgeted.Years),
            _ => FundingFacts.IsGood(context, right),
        };

    /// <summary>Checks the fixed rules for it; all reasons are collected.</summary>
    public static void RulesHold(DecisionContext context, Fact right)
    {
        switch (right)
        {
            case Fact.Chartered chartered:
                DatedFacts.StayInside(context, chartered.Period);
                break;
            case Fact.Decided decided:
                DatedFacts.StayAfter(context, decided);
                DecisionRules.OnlyOnce(
                    context,
                    decided.Decision,
                    decided.Body,
                    decided.DecidedOn,
                    decided.RegistryNumber,
                    decided.Paragraph
                );
                break;
            case Fact.Met met:
                DialogueRules.MustBeInTheirHelices(context, met.Participants);
                break;
            case Fact.Raised { Organisation: { } organisation } raised:
                DialogueRules.MustBeIn(context, context.State.Organisations[organisation], raised.Helix);
                break;
            case Fact.Indicated indicated:
                var corrected = context.State.Indicators[indicated.Indicator] with { Terms = indicated.Terms };
                MeasurementBounds.Check(context, corrected);
                DecidedRules.OnMeasuring(context, corrected);
                break;
            case Fact.Budgeted budgeted:
                EffortRules.MustFit(context, budgeted.Years);
                break;
            default:
                FundingFacts.RulesHold(context, right);
                break;
        }
    }
}
