namespace SmartSpec;

internal static class EvidenceDecider
{
    public static void Decide(DecisionContext context, EvidenceCommand command)
    {
        switch (command)
        {
            case EvidenceCommand.RecordAsset c:
                Record(context, "evidence.record-asset", c.Evidence, new EvidenceNature.Asset(c.Kind), c.Facts);
                break;
            case EvidenceCommand.RecordOpportunity c:
                Record(context, "evidence.record-opportunity", c.Evidence, new EvidenceNature.Opportunity(), c.Facts);
                break;
            case EvidenceCommand.RecordChallenge c:
                Record(context, "evidence.record-challenge", c.Evidence, new EvidenceNature.Challenge(c.Level), c.Facts);
                break;
            case EvidenceCommand.Renew c:
                Renew(context, c);
                break;
        }
    }

    private static void Renew(DecisionContext context, EvidenceCommand.Renew c)
    {
        if (
            context.TryFind(context.State.Evidence, c.Evidence, SubjectKind.Evidence, out _)
            && AreGood(context, c.Facts)
            && context.May("evidence.renew", StrategyStages.Living)
        )
            context.Append(new EvidenceEvent.Renewed(c.Evidence, c.Facts));
    }

    private static void Record(DecisionContext context, string key, Id<Evidence> id, EvidenceNature nature, EvidenceFacts facts)
    {
        if (
            context.IsNew(context.State.Evidence, id, SubjectKind.Evidence)
            && AreGood(context, facts)
            && context.May(key, StrategyStages.Living)
        )
            context.Append(new EvidenceEvent.Recorded(new(id, nature, facts)));
    }

    /// <summary>Whether facts have a name, and figures, codes and references all that makes them readable.</summary>
    public static bool AreGood(DecisionContext context, EvidenceFacts facts)
    {
        if (!context.HasText(facts.Name, "facts.name"))
            return false;
        foreach (var figure in facts.Figures)
        {
            if (
                !context.HasText(figure.Name, "facts.figures.name")
                || !context.IsGiven(!string.IsNullOrWhiteSpace(figure.Unit), "facts.figures.unit")
                || !context.IsGiven(!string.IsNullOrWhiteSpace(figure.Source), "facts.figures.source")
                || (
                    figure.ReferenceDate is { } date
                    && !context.IsInRange(date, ProgrammePeriod.Earliest, context.Today, "facts.figures.referenceDate")
                )
            )
                return false;
        }

        foreach (var code in facts.Codes)
        {
            if (
                !context.IsGiven(!string.IsNullOrWhiteSpace(code.Scheme), "facts.codes.scheme")
                || !context.IsGiven(!string.IsNullOrWhiteSpace(code.Code), "facts.codes.code")
            )
                return false;
        }

        return ReferenceDecider.AreGood(context, facts.References, "facts.references");
    }
}
