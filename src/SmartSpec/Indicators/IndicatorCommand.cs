using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with indicators.</summary>
[JsonDerivedType(typeof(Define), "indicator.define")]
[JsonDerivedType(typeof(Amend), "indicator.amend")]
[JsonDerivedType(typeof(Close), "indicator.close")]
[JsonDerivedType(typeof(Measure), "indicator.measure")]
[JsonDerivedType(typeof(ReportMissing), "indicator.report-missing")]
[JsonDerivedType(typeof(Revise), "indicator.revise")]
[JsonDerivedType(typeof(Judge), "indicator.judge")]
public abstract record IndicatorCommand : Command
{
    private IndicatorCommand() { }

    /// <summary>Define an indicator of an area; an output indicator names its effort.</summary>
    /// <param name="Indicator">The identifier that the indicator gets; one that is not taken.</param>
    /// <param name="Kind">What it tells about.</param>
    /// <param name="Area">The area; selected and not ended.</param>
    /// <param name="Terms">
    /// What it measures; baseline, milestones and target stand in the order of their days, and the target is no worse than the
    /// baseline.
    /// </param>
    /// <param name="Effort">
    /// The effort whose output it measures, of the area and neither completed nor cancelled; null for the other kinds.
    /// </param>
    public sealed record Define(
        Id<Indicator> Indicator,
        IndicatorKind Kind,
        Id<Area> Area,
        IndicatorTerms Terms,
        Id<Effort>? Effort = null
    ) : IndicatorCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Indicators, Indicator, SubjectKind.Indicator)
                || !IndicatorDecider.AreGood(context, Terms)
                || !MeasurementBounds.IsGood(context, Indicator, Terms)
                || !context.IsGiven(Kind is not IndicatorKind.Output || Effort is not null, "effort")
                || !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                || !context.ExistsOrNone(context.State.Efforts, Effort, SubjectKind.Effort)
                || !IndicatorDecider.MayDefine(context, area, context.State.Efforts.Find(Effort))
            )
                return;
            if (Effort is { } id)
            {
                context.Require(Kind is IndicatorKind.Output, IndicatorRefusals.OnlyOutputs, ("indicator", Indicator));
                context.Require(
                    context.State.Efforts[id].Area == Area,
                    PlanRefusals.OtherArea,
                    ("id", id),
                    ("area", context.State.Efforts[id].Area)
                );
            }

            context.Append(new IndicatorEvent.Defined(new(Indicator, Kind, Area, Terms, Effort)));
        }
    }

    /// <summary>
    /// State an indicator's terms anew, as long as no plan that is before the decision body, adopted or in force counts on it.
    /// </summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="Terms">All its terms anew; they replace those before.</param>
    public sealed record Amend(Id<Indicator> Indicator, IndicatorTerms Terms) : IndicatorCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !IndicatorDecider.AreGood(context, Terms)
                || !IndicatorDecider.Find(context, Indicator, out var indicator)
                || !MeasurementBounds.IsGood(context, Indicator, Terms)
                || !IndicatorDecider.MayChange(context, indicator, "indicator.amend")
            )
                return;
            MeasurementBounds.Hold(context, indicator with { Terms = Terms });
            context.Append(new IndicatorEvent.Amended(Indicator, Terms));
        }
    }

    /// <summary>
    /// Stop measuring an indicator, as long as no plan that is before the decision body, adopted or in force counts on it.
    /// </summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="Reason">Why it is no longer measured.</param>
    public sealed record Close(Id<Indicator> Indicator, Text Reason) : IndicatorCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Reason, "reason")
                && IndicatorDecider.Find(context, Indicator, out var indicator)
                && IndicatorDecider.MayChange(context, indicator, "indicator.close")
            )
                context.Append(new IndicatorEvent.Closed(Indicator, Reason));
        }
    }

    /// <summary>Tell what the value was on a day.</summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="On">
    /// The day that the value is about, in the strategy's time zone; not later than today, and not told of before.
    /// </param>
    /// <param name="Value">The value, in the indicator's unit; not above the latest value of what it cannot exceed.</param>
    /// <param name="Comment">What else is to be known. Default: nothing.</param>
    public sealed record Measure(Id<Indicator> Indicator, LocalDate On, decimal Value, Text? Comment = null) : IndicatorCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !MeasurementDecider.HasHappened(context, On)
                || !MeasurementDecider.IsValue(context, Value, "value")
                || !context.HasTextOrNone(Comment, "comment")
                || !MeasurementDecider.Find(context, Indicator, out var indicator)
                || !MeasurementDecider.May(context, indicator, "indicator.measure")
            )
                return;
            MeasurementDecider.OnlyOnce(context, indicator, On);
            MeasurementBounds.Hold(context, indicator, new(On, Value, context.Today));
            context.Append(new IndicatorEvent.Measured(Indicator, On, Value, context.Today, Comment));
        }
    }

    /// <summary>Tell that there is no value for a day: missing is not zero.</summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="On">
    /// The day that there is no value for, in the strategy's time zone; not later than today, and not told of before.
    /// </param>
    /// <param name="Reason">Why there is none.</param>
    public sealed record ReportMissing(Id<Indicator> Indicator, LocalDate On, Text Reason) : IndicatorCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !MeasurementDecider.HasHappened(context, On)
                || !context.HasText(Reason, "reason")
                || !MeasurementDecider.Find(context, Indicator, out var indicator)
                || !MeasurementDecider.May(context, indicator, "indicator.report-missing")
            )
                return;
            MeasurementDecider.OnlyOnce(context, indicator, On);
            context.Append(new IndicatorEvent.Missing(Indicator, On, context.Today, Reason));
        }
    }

    /// <summary>Tell otherwise of a day that was told of before; what was told stays on record.</summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="On">The day, which has been told of.</param>
    /// <param name="Value">The value as it is known now, another than before; null where there turned out to be none.</param>
    /// <param name="Reason">Why it is another.</param>
    public sealed record Revise(Id<Indicator> Indicator, LocalDate On, decimal? Value, Text Reason) : IndicatorCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                !MeasurementDecider.IsValue(context, Value ?? 0, "value")
                || !context.HasText(Reason, "reason")
                || !MeasurementDecider.Find(context, Indicator, out var indicator)
                || !MeasurementDecider.May(context, indicator, "indicator.revise")
            )
                return;
            if (indicator.MeasuredOn(On) is not { } before)
            {
                context.Refuse(IndicatorRefusals.NotMeasured, ("indicator", Indicator), ("on", On));
                return;
            }

            context.Require(before.Value != Value, IndicatorRefusals.SameValue, ("indicator", Indicator), ("on", On));
            MeasurementBounds.Hold(context, indicator, new(On, Value, context.Today));
            context.Append(new IndicatorEvent.Revised(Indicator, On, Value, context.Today, Reason));
        }
    }

    /// <summary>Judge how an indicator goes, beside what is computed.</summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="Status">How it goes.</param>
    /// <param name="Comment">Why.</param>
    public sealed record Judge(Id<Indicator> Indicator, IndicatorStatus Status, Text Comment) : IndicatorCommand
    {
        internal override void Decide(DecisionContext context)
        {
            if (
                context.HasText(Comment, "comment")
                && MeasurementDecider.Find(context, Indicator, out var indicator)
                && MeasurementDecider.May(context, indicator, "indicator.judge")
            )
                context.Append(new IndicatorEvent.Judged(Indicator, Status, Comment, context.Today));
        }
    }
}
