namespace SmartSpec;

/// <summary>The rules for what is known of evidence, when it is recorded, renewed and corrected.</summary>
internal static class EvidenceRules
{
    /// <summary>Whether facts have a name, and their figures, codes and references are complete.</summary>
    public static bool AreGood(DecisionContext context, EvidenceFacts facts)
    {
        if (!context.ExpectText(facts.Name, "facts.name") || !context.ExpectOrNone(facts.Source, "facts.source"))
            return false;
        foreach (var figure in facts.Figures)
        {
            if (
                !context.ExpectText(figure.Name, "facts.figures.name")
                || !context.Expect(!string.IsNullOrWhiteSpace(figure.Unit), "facts.figures.unit")
                || !context.Expect(!string.IsNullOrWhiteSpace(figure.Source), "facts.figures.source")
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
                !context.Expect(!string.IsNullOrWhiteSpace(code.Scheme), "facts.codes.scheme")
                || !context.Expect(!string.IsNullOrWhiteSpace(code.Code), "facts.codes.code")
            )
                return false;
        }

        return ReferenceRules.AreGood(context, facts.References, "facts.references");
    }
}
