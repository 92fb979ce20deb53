namespace SmartSpec;

internal static class EvidenceDecider
{
    public static void Decide(Deliberation d, EvidenceCommand command)
    {
        switch (command)
        {
            case EvidenceCommand.RecordAsset c:
                Record(d, "evidence.record-asset", c.Evidence, new EvidenceNature.Asset(c.Kind), c.Facts);
                break;
            case EvidenceCommand.RecordOpportunity c:
                Record(d, "evidence.record-opportunity", c.Evidence, new EvidenceNature.Opportunity(), c.Facts);
                break;
            case EvidenceCommand.RecordChallenge c:
                Record(d, "evidence.record-challenge", c.Evidence, new EvidenceNature.Challenge(c.Level), c.Facts);
                break;
            case EvidenceCommand.Renew c:
                Renew(d, c);
                break;
        }
    }

    private static void Renew(Deliberation d, EvidenceCommand.Renew c)
    {
        if (d.Known(d.State.Evidence, c.Evidence, SubjectKind.Evidence, out _) && AreGood(d, c.Facts)
            && d.May("evidence.renew", During.Living))
            d.Append(new EvidenceEvent.Renewed(c.Evidence, c.Facts));
    }

    private static void Record(Deliberation d, string key, Id<Evidence> id, EvidenceNature nature, EvidenceFacts facts)
    {
        if (d.Fresh(d.State.Evidence, id, SubjectKind.Evidence) && AreGood(d, facts) && d.May(key, During.Living))
            d.Append(new EvidenceEvent.Recorded(new(id, nature, facts)));
    }

    /// <summary>Whether facts have a name, and figures, codes and references all that makes them readable.</summary>
    public static bool AreGood(Deliberation d, EvidenceFacts facts)
    {
        if (!d.Written(facts.Name, "facts.name"))
            return false;
        foreach (var figure in facts.Figures)
        {
            if (!d.Written(figure.Name, "facts.figures.name") || !d.Given(!string.IsNullOrWhiteSpace(figure.Unit), "facts.figures.unit")
                || !d.Given(!string.IsNullOrWhiteSpace(figure.Source), "facts.figures.source")
                || (figure.ReferenceDate is { } date && !d.Between(date, ProgrammePeriod.Earliest, d.Today, "facts.figures.referenceDate")))
                return false;
        }

        foreach (var code in facts.Codes)
        {
            if (!d.Given(!string.IsNullOrWhiteSpace(code.Scheme), "facts.codes.scheme")
                || !d.Given(!string.IsNullOrWhiteSpace(code.Code), "facts.codes.code"))
                return false;
        }

        return ReferenceDecider.AreGood(d, facts.References, "facts.references");
    }
}
