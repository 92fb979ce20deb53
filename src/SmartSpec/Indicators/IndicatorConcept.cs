namespace SmartSpec;

/// <summary>Indicators: what the rest of the library reads of them.</summary>
internal static class IndicatorConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Indicators",
            Commands = [typeof(IndicatorCommand)],
            Events = [typeof(IndicatorEvent)],
            Acts =
            [
                IndicatorCommand.Define.Act,
                IndicatorCommand.Define.OnEffort,
                IndicatorCommand.Amend.Act,
                IndicatorCommand.Close.Act,
                IndicatorCommand.Measure.Act,
                IndicatorCommand.ReportMissing.Act,
                IndicatorCommand.Revise.Act,
                IndicatorCommand.Judge.Act,
            ],
            Refusals = [.. IndicatorRefusals.All],
            Objects =
            [
                new ConceptObject<Indicator>(SubjectKind.Indicator, state => state.Indicators, GateSubject.Of)
                {
                    Name = indicator => indicator.Terms.Name,
                },
            ],
            Json = IndicatorJson.Default,
        };
}
