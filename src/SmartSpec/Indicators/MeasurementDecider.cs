using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

/// <summary>What is measured, and how it is judged.</summary>
internal static class MeasurementDecider
{
    public static void Measure(Deliberation d, IndicatorCommand.Measure c)
    {
        if (!HasHappened(d, c.On) || !IsValue(d, c.Value, "value") || !d.WrittenOrNone(c.Comment, "comment") || !Find(d, c.Indicator, out var indicator) || !May(d, indicator, "indicator.measure"))
            return;
        OnlyOnce(d, indicator, c.On);
        MeasurementBounds.Hold(d, indicator, new(c.On, c.Value, d.Today));
        d.Append(new IndicatorEvent.Measured(c.Indicator, c.On, c.Value, d.Today, c.Comment));
    }

    public static void ReportMissing(Deliberation d, IndicatorCommand.ReportMissing c)
    {
        if (!HasHappened(d, c.On) || !d.Written(c.Reason, "reason") || !Find(d, c.Indicator, out var indicator) || !May(d, indicator, "indicator.report-missing"))
            return;
        OnlyOnce(d, indicator, c.On);
        d.Append(new IndicatorEvent.Missing(c.Indicator, c.On, d.Today, c.Reason));
    }

    public static void Revise(Deliberation d, IndicatorCommand.Revise c)
    {
        if (!IsValue(d, c.Value ?? 0, "value") || !d.Written(c.Reason, "reason") || !Find(d, c.Indicator, out var indicator) || !May(d, indicator, "indicator.revise"))
            return;
        if (indicator.MeasuredOn(c.On) is not { } before)
        {
            d.Refuse(IndicatorRefusals.NotMeasured, ("indicator", c.Indicator), ("on", c.On));
            return;
        }

        d.Rule(before.Value != c.Value, IndicatorRefusals.SameValue, ("indicator", c.Indicator), ("on", c.On));
        MeasurementBounds.Hold(d, indicator, new(c.On, c.Value, d.Today));
        d.Append(new IndicatorEvent.Revised(c.Indicator, c.On, c.Value, d.Today, c.Reason));
    }

    public static void Judge(Deliberation d, IndicatorCommand.Judge c)
    {
        if (d.Written(c.Comment, "comment") && Find(d, c.Indicator, out var indicator) && May(d, indicator, "indicator.judge"))
            d.Append(new IndicatorEvent.Judged(c.Indicator, c.Status, c.Comment, d.Today));
    }

    /// <summary>Whether the one who asks may tell of an indicator: one that is still measured.</summary>
    public static bool May(Deliberation d, Indicator indicator, string key) => May(d, indicator, key, GateSubject.Of(d.State, indicator));

    /// <summary>The same, where it is known what the indicator stands in.</summary>
    public static bool May(Deliberation d, Indicator indicator, string key, in GateSubject on)
    {
        if (!d.May(key, During.Ongoing, on))
            return false;
        IndicatorDecider.MustNotBeClosed(d, indicator);
        return true;
    }

    public static bool IsValue(Deliberation d, decimal value, string member) =>
        d.Between(value, -IndicatorTerms.MostValue, IndicatorTerms.MostValue, member);

    private static bool HasHappened(Deliberation d, LocalDate on) => d.Between(on, ProgrammePeriod.Earliest, d.Today, "on");

    private static void OnlyOnce(Deliberation d, Indicator indicator, LocalDate on) =>
        d.Rule(indicator.MeasuredOn(on) is null, IndicatorRefusals.AlreadyMeasured, ("indicator", indicator.Id), ("on", on));

    private static bool Find(Deliberation d, Id<Indicator> id, [NotNullWhen(true)] out Indicator? indicator) =>
        d.Known(d.State.Indicators, id, SubjectKind.Indicator, out indicator);
}
