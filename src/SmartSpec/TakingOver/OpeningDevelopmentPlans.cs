namespace SmartSpec;

/// <summary>The rules for the content of a development plan in an opening statement.</summary>
internal static class OpeningDevelopmentPlans
{
    public static void Check(OpeningPlace at, Id<Area> area, DevelopmentContent content)
    {
        at.Once(content.Opportunities.Select(analysis => analysis.Opportunity), i => $"opportunities[{i}].opportunity");
        foreach (var (i, analysis) in content.Opportunities.Index())
        {
            at.Written(analysis.Analysis, $"opportunities[{i}].analysis");
            if (at.Known(at.Standing.Evidence, analysis.Opportunity, SubjectKind.Evidence, $"opportunities[{i}].opportunity"))
            {
                at.Must(
                    at.Standing.Evidence[analysis.Opportunity].Nature is EvidenceNature.Opportunity,
                    TakingOverRefusals.NoOpportunity,
                    $"opportunities[{i}].opportunity",
                    Parameter.Of("evidence", analysis.Opportunity)
                );
            }
        }

        foreach (var (i, field) in content.Fields.Index())
            Field(at.In($"fields[{i}]"), area, field);
        if (content.Sustainability is not { } meaning)
            return;
        at.Written(meaning.Economic, "sustainability.economic");
        at.Written(meaning.Ecological, "sustainability.ecological");
        at.Written(meaning.Social, "sustainability.social");
    }

    private static void Field(OpeningPlace at, Id<Area> area, DevelopmentField field)
    {
        at.Written(field.Name, "name");
        at.Written(field.WantedChange, "wantedChange");
        at.AllKnown(at.Standing.Indicators, field.Indicators, SubjectKind.Indicator, "indicators");
        foreach (var (i, id) in field.Indicators.Index())
            if (at.Standing.Indicators.Find(id) is { } indicator)
                at.InArea(id.Value, indicator.Area, area, $"indicators[{i}]");
    }
}
