using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

/// <summary>What is measured, and how it is judged.</summary>
internal static class MeasurementDecider
{
    /// <summary>Whether the one who asks may tell of an indicator: one that is still measured.</summary>
    public static bool May(DecisionContext context, Indicator indicator, string key) =>
        May(context, indicator, key, GateSubject.Of(context.State, indicator));

    /// <summary>The same, where it is known what the indicator stands in.</summary>
    public static bool May(DecisionContext context, Indicator indicator, string key, in GateSubject on)
    {
        if (!context.May(key, StrategyStages.Ongoing, on))
            return false;
        IndicatorDecider.MustNotBeClosed(context, indicator);
        return true;
    }

    public static bool IsValue(DecisionContext context, decimal value, string member) =>
        context.IsInRange(value, -IndicatorTerms.MostValue, IndicatorTerms.MostValue, member);

    public static bool HasHappened(DecisionContext context, LocalDate on) =>
        context.IsInRange(on, ProgrammePeriod.Earliest, context.Today, "on");

    public static void OnlyOnce(DecisionContext context, Indicator indicator, LocalDate on) =>
        context.Require(
            indicator.MeasuredOn(on) is null,
            IndicatorRefusals.AlreadyMeasured,
            ("indicator", indicator.Id),
            ("on", on)
        );

    public static bool Find(DecisionContext context, Id<Indicator> id, [NotNullWhen(true)] out Indicator? indicator) =>
        context.TryFind(context.State.Indicators, id, SubjectKind.Indicator, out indicator);
}
