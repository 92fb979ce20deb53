namespace SmartSpec;

/// <summary>The rules for the evidence of an opening statement.</summary>
internal static class OpeningEvidence
{
    public static void Check(OpeningPlace at, EquatableArray<Evidence> evidence)
    {
        at.Once(evidence.Select(item => item.Id), i => $"evidence[{i}].id");
        foreach (var (i, item) in evidence.Index())
        {
            var here = at.Of(new(SubjectKind.Evidence, item.Id.Value), $"evidence[{i}].facts");
            here.Written(item.Facts.Name, "name");
            here.GivenOrNone(item.Facts.Source, "source");
            foreach (var (j, figure) in item.Facts.Figures.Index())
                Figure(here.In($"figures[{j}]"), figure);
            foreach (var (j, code) in item.Facts.Codes.Index())
            {
                here.Given(code.Scheme, $"codes[{j}].scheme");
                here.Given(code.Code, $"codes[{j}].code");
            }

            OpeningReferences.Elsewhere(here, item.Facts.References, "references");
            OpeningAnalyses.Check(here, item);
        }
    }

    private static void Figure(OpeningPlace at, Figure figure)
    {
        at.Written(figure.Name, "name");
        at.Given(figure.Unit, "unit");
        at.Given(figure.Source, "source");
        at.Happened(figure.ReferenceDate, "referenceDate");
    }
}
