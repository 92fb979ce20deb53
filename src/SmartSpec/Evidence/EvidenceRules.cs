namespace SmartSpec;

/// <summary>The rules for what is known of evidence, when it is recorded, renewed and corrected.</summary>
internal static class EvidenceRules
{
    /// <summary>
    /// Whether the facts have a name, their figures, codes and references are complete, and what they rest on is known; of a data set
    /// and an analysis also what those must have.
    /// </summary>
    public static bool AreGood(DecisionContext context, Evidence evidence)
    {
        var facts = evidence.Facts;
        return context.ExpectText(facts.Name, "facts.name")
            && context.ExpectOrNone(facts.Source, "facts.source")
            && FiguresAreGood(context, facts.Figures)
            && CodesAreGood(context, facts.Codes)
            && ReferenceRules.AreGood(context, facts.References, "facts.references")
            && context.AllExist(context.State.Evidence, facts.RestsOn, SubjectKind.Evidence)
            && (
                facts.Content is not null
                || evidence.Nature is not (EvidenceNature.DataSet or EvidenceNature.Analysis)
                || !context.IsGiven(false, "facts.content")
            )
            && AnalysisIsGood(context, evidence)
            && IsNotCircular(context, evidence);
    }

    private static bool FiguresAreGood(DecisionContext context, EquatableArray<Figure> figures)
    {
        foreach (var figure in figures)
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

        return true;
    }

    private static bool CodesAreGood(DecisionContext context, EquatableArray<ClassificationCode> codes)
    {
        foreach (var code in codes)
        {
            if (
                !context.Expect(!string.IsNullOrWhiteSpace(code.Scheme), "facts.codes.scheme")
                || !context.Expect(!string.IsNullOrWhiteSpace(code.Code), "facts.codes.code")
            )
                return false;
        }

        return true;
    }

    private static bool AnalysisIsGood(DecisionContext context, Evidence evidence)
    {
        var isAnalysis = evidence.Nature is EvidenceNature.Analysis;
        if (evidence.Facts.Analysis is not { } run)
            return context.IsGiven(!isAnalysis, "facts.analysis");
        return (isAnalysis || context.Refuse(EvidenceRefusals.NotAnAnalysis, ("evidence", evidence.Id)))
            && context.Expect(!string.IsNullOrWhiteSpace(run.Method), "facts.analysis.method")
            && context.Expect(!string.IsNullOrWhiteSpace(run.Version), "facts.analysis.version")
            && context.IsInRange(run.On, ProgrammePeriod.Earliest, context.Today, "facts.analysis.on")
            && OptionsAreGood(context, run.Options)
            && context.IsGiven(run.Inputs.Count > 0, "facts.analysis.inputs")
            && context.AllExist(
                context.State.Evidence,
                run.Inputs.Select(input => input.DataSet).ToEquatableArray(),
                SubjectKind.Evidence
            )
            && InputsAreGood(context, evidence.Id, run.Inputs);
    }

    private static bool OptionsAreGood(DecisionContext context, EquatableArray<AnalysisOption> options)
    {
        foreach (var option in options)
            if (
                !context.Expect(!string.IsNullOrWhiteSpace(option.Name), "facts.analysis.options.name")
                || !context.Expect(!string.IsNullOrWhiteSpace(option.Value), "facts.analysis.options.value")
            )
                return false;
        return context.AreDistinct(options.Select(option => option.Name).ToEquatableArray(), "facts.analysis.options");
    }

    /// <summary>An analysis is recorded with its data as they are now; what it stated before stays.</summary>
    private static bool InputsAreGood(DecisionContext context, Id<Evidence> analysis, EquatableArray<AnalysisInput> inputs)
    {
        var before = context.State.Evidence.Find(analysis)?.Facts.Analysis?.Inputs ?? [];
        foreach (var input in inputs)
        {
            var data = context.State.Evidence[input.DataSet];
            if (data.Nature is not EvidenceNature.DataSet)
                return context.Refuse(EvidenceRefusals.NotADataSet, ("evidence", input.DataSet));
            if (data.Facts.Content != input.Content && !before.Contains(input))
                return context.Refuse(
                    EvidenceRefusals.InputDiffers,
                    ("evidence", input.DataSet),
                    ("content", input.Content),
                    ("recorded", data.Facts.Content.GetValueOrDefault())
                );
        }

        return true;
    }

    /// <summary>Whether nothing that the evidence rests on rests on the evidence.</summary>
    private static bool IsNotCircular(DecisionContext context, Evidence evidence)
    {
        foreach (var ground in evidence.RestsOn)
            if (ground == evidence.Id || context.State.RestOn(ground, evidence.Id))
                return context.Refuse(EvidenceRefusals.EvidenceCircular, ("evidence", evidence.Id), ("through", ground));
        return true;
    }
}
