namespace SmartSpec;

/// <summary>The rules for data sets, analyses, and what the evidence of an opening statement rests on.</summary>
internal static class OpeningAnalyses
{
    public static void Check(OpeningPlace at, Evidence evidence)
    {
        var facts = evidence.Facts;
        var isAnalysis = evidence.Nature is EvidenceNature.Analysis;
        at.Given(facts.Content is not null || !(isAnalysis || evidence.Nature is EvidenceNature.DataSet), "content");
        at.AllKnown(at.Standing.Evidence, facts.RestsOn, SubjectKind.Evidence, "restsOn");
        if (facts.Analysis is not { } run)
            at.Given(!isAnalysis, "analysis");
        else if (!isAnalysis)
            at.Must(false, TakingOverRefusals.NoAnalysis, "analysis", Parameter.Of("evidence", evidence.Id));
        else
            Run(at.In("analysis"), run);
        foreach (var ground in evidence.RestsOn)
            if (ground == evidence.Id || at.Standing.RestOn(ground, evidence.Id))
                at.Must(
                    false,
                    TakingOverRefusals.Circular,
                    "",
                    Parameter.Of("evidence", evidence.Id),
                    Parameter.Of("through", ground)
                );
    }

    private static void Run(OpeningPlace at, AnalysisRun run)
    {
        at.Given(run.Method, "method");
        at.Given(run.Version, "version");
        at.Happened(run.On, "on");
        at.Once(run.Options.Select(option => option.Name), i => $"options[{i}].name");
        foreach (var (i, option) in run.Options.Index())
        {
            at.Given(option.Name, $"options[{i}].name");
            at.Given(option.Value, $"options[{i}].value");
        }
        at.Given(run.Inputs.Count > 0, "inputs");
        at.Once(run.Inputs.Select(input => input.DataSet), i => $"inputs[{i}].dataSet");
        foreach (var (i, input) in run.Inputs.Index())
            if (at.Known(at.Standing.Evidence, input.DataSet, SubjectKind.Evidence, $"inputs[{i}].dataSet"))
                at.Must(
                    at.Standing.Evidence[input.DataSet].Nature is EvidenceNature.DataSet,
                    TakingOverRefusals.NoDataSet,
                    $"inputs[{i}].dataSet",
                    Parameter.Of("evidence", input.DataSet)
                );
    }
}
