namespace SmartSpec;

internal static class EvidenceDecider
{
    public static void Record(DecisionContext context, string key, Id<Evidence> id, EvidenceNature nature, EvidenceFacts facts)
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
