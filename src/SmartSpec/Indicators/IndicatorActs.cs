namespace SmartSpec;

/// <summary>Declarations shared by acts on indicators.</summary>
internal static class IndicatorActs
{
    /// <summary>Reporting or judging an indicator that is still measured.</summary>
    public static OpenAct<Indicator> Report(string command, params ReadOnlySpan<Type> events) =>
        new(command)
        {
            On = SubjectKind.Indicator,
            Stages = StrategyStages.Ongoing,
            Events = EquatableArray.Create(events),
            Place = GateSubject.Of,
            IsOffered = static (_, indicator) => indicator.ClosedBecause is null,
            Rules = static (context, indicator) => IndicatorRules.MustNotBeClosed(context, indicator),
            IsOfferExact = true,
        };

    /// <summary>Changing or closing an indicator that is still measured, and that no plan fixes.</summary>
    public static OpenAct<Indicator> Change(string command, params ReadOnlySpan<Type> events) =>
        Report(command, events) with
        {
            IsOffered = static (state, indicator) =>
                indicator.ClosedBecause is null && IndicatorRules.FixedBy(state, indicator) is null,
            Rules = static (context, indicator) =>
            {
                IndicatorRules.MustNotBeClosed(context, indicator);
                IndicatorRules.MustNotBeFixed(context, indicator);
            },
        };
}
