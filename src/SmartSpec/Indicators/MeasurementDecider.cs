using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

/// <summary>What is measured, and how it is judged.</summary>
internal static class MeasurementDecider
{
    public static void Measure(DecisionContext context, IndicatorCommand.Measure c)
    {
        if (
            !HasHappened(context, c.On)
            || !IsValue(context, c.Value, "value")
            || !context.HasTextOrNone(c.Comment, "comment")
            || !Find(context, c.Indicator, out var indicator)
            || !May(context, indicator, "indicator.measure")
        )
            return;
        OnlyOnce(context, indicator, c.On);
        MeasurementBounds.Hold(context, indicator, new(c.On, c.Value, context.Today));
        context.Append(new IndicatorEvent.Measured(c.Indicator, c.On, c.Value, context.Today, c.Comment));
    }

    public static void ReportMissing(DecisionContext context, IndicatorCommand.ReportMissing c)
    {
        if (
            !HasHappened(context, c.On)
            || !context.HasText(c.Reason, "reason")
            || !Find(context, c.Indicator, out var indicator)
            || !May(context, indicator, "indicator.report-missing")
        )
            return;
        OnlyOnce(context, indicator, c.On);
        context.Append(new IndicatorEvent.Missing(c.Indicator, c.On, context.Today, c.Reason));
    }

    public static void Revise(DecisionContext context, IndicatorCommand.Revise c)
    {
        if (
            !IsValue(context, c.Value ?? 0, "value")
            || !context.HasText(c.Reason, "reason")
            || !Find(context, c.Indicator, out var indicator)
            || !May(context, indicator, "indicator.revise")
        )
            return;
        if (indicator.MeasuredOn(c.On) is not { } before)
        {
            context.Refuse(IndicatorRefusals.NotMeasured, ("indicator", c.Indicator), ("on", c.On));
            return;
        }

        context.Require(before.Value != c.Value, IndicatorRefusals.SameValue, ("indicator", c.Indicator), ("on", c.On));
        MeasurementBounds.Hold(context, indicator, new(c.On, c.Value, context.Today));
        context.Append(new IndicatorEvent.Revised(c.Indicator, c.On, c.Value, context.Today, c.Reason));
    }

    public static void Judge(DecisionContext context, IndicatorCommand.Judge c)
    {
        if (
            context.HasText(c.Comment, "comment")
            && Find(context, c.Indicator, out var indicator)
            && May(context, indicator, "indicator.judge")
        )
            context.Append(new IndicatorEvent.Judged(c.Indicator, c.Status, c.Comment, context.Today));
    }

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

    private static bool HasHappened(DecisionContext context, LocalDate on) =>
        context.IsInRange(on, ProgrammePeriod.Earliest, context.Today, "on");

    private static void OnlyOnce(DecisionContext context, Indicator indicator, LocalDate on) =>
        context.Require(
            indicator.MeasuredOn(on) is null,
            IndicatorRefusals.AlreadyMeasured,
            ("indicator", indicator.Id),
            ("on", on)
        );

    private static bool Find(DecisionContext context, Id<Indicator> id, [NotNullWhen(true)] out Indicator? indicator) =>
        context.TryFind(context.State.Indicators, id, SubjectKind.Indicator, out indicator);
}
