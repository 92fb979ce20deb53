using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>Commands on indicators.</summary>
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
    /// <param name="Kind">What it is about.</param>
    /// <param name="Area">The area; selected and not ended.</param>
    /// <param name="Terms">
    /// What it measures; baseline, milestones and target are in the order of their days, and the target is no worse than the
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
        internal static Act<Area> Act { get; } =
            AreaActs.OnSelected("indicator.define", StrategyStages.Ongoing, typeof(IndicatorEvent.Defined));

        /// <summary>The act on the effort whose output is to be measured.</summary>
        internal static Act<Effort> OnEffort { get; } =
            EffortActs.Edit(Act.Command, EffortActs.Open, typeof(IndicatorEvent.Defined)) with
            {
                IsOffered = static (state, effort) => state.Areas.Find(effort.Area) is { } area && Act.FitsStep(area),
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !context.IsNew(context.State.Indicators, Indicator, SubjectKind.Indicator)
                || !IndicatorRules.AreGood(context, Terms)
                || !MeasurementBounds.IsGood(context, Indicator, Terms)
                || !context.IsGiven(Kind is not IndicatorKind.Output || Effort is not null, "effort")
                || !context.TryFind(context.State.Areas, Area, SubjectKind.Area, out var area)
                || !context.ExistsOrNone(context.State.Efforts, Effort, SubjectKind.Effort)
            )
                return;
            var effort = context.State.Efforts.Find(Effort);
            if (!(effort is null ? Act.May(context, area) : Act.IsPermitted(context, area) && OnEffort.May(context, effort)))
                return;
            if (effort is not null)
            {
                context.Require(Kind is IndicatorKind.Output, IndicatorRefusals.OnlyOutputs, ("indicator", Indicator));
                context.Require(
                    effort.Area == Area,
                    PlanRefusals.OtherArea,
                    ("id", Subject.Of(effort.Id)),
                    ("area", effort.Area)
                );
            }

            context.Append(
                new IndicatorEvent.Defined(
                    new()
                    {
                        Id = Indicator,
                        Kind = Kind,
                        Area = Area,
                        Terms = Terms,
                        Effort = Effort,
                    }
                )
            );
        }
    }

    /// <summary>
    /// Replace an indicator's terms, as long as no plan that is before the decision body, adopted or in force counts on it.
    /// </summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="Terms">All its terms; they replace the earlier ones.</param>
    public sealed record Amend(Id<Indicator> Indicator, IndicatorTerms Terms) : IndicatorCommand
    {
        internal static Act<Indicator> Act { get; } = IndicatorActs.Change("indicator.amend", typeof(IndicatorEvent.Amended));

        internal override void Decide(DecisionContext context)
        {
            if (
                !IndicatorRules.AreGood(context, Terms)
                || !context.TryFind(context.State.Indicators, Indicator, SubjectKind.Indicator, out var indicator)
                || !MeasurementBounds.IsGood(context, Indicator, Terms)
                || !Act.May(context, indicator)
            )
                return;
            MeasurementBounds.Check(context, indicator with { Terms = Terms });
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
        internal static Act<Indicator> Act { get; } =
            IndicatorActs.Change("indicator.close", typeof(IndicatorEvent.Closed)) with
            {
                Rules = static (context, indicator) =>
                {
                    IndicatorRules.MustNotBeClosed(context, indicator);
                    IndicatorRules.MustNotBeFixed(context, indicator);
                    DecidedRules.OnClosing(context, indicator.Id);
                },
                IsOfferExact = false,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Reason, "reason")
                && context.TryFind(context.State.Indicators, Indicator, SubjectKind.Indicator, out var indicator)
                && Act.May(context, indicator)
            )
                context.Append(new IndicatorEvent.Closed(Indicator, Reason));
        }
    }

    /// <summary>Report the value of a day.</summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="On">
    /// The day that the value is about, in the strategy's time zone; not later than today, and not reported yet.
    /// </param>
    /// <param name="Value">The value, in the indicator's unit; not above the latest value of what it cannot exceed.</param>
    /// <param name="Comment">What else is to be known about it. Default: nothing.</param>
    public sealed record Measure(Id<Indicator> Indicator, LocalDate On, decimal Value, Text? Comment = null) : IndicatorCommand
    {
        internal static Act<Indicator> Act { get; } = IndicatorActs.Report("indicator.measure", typeof(IndicatorEvent.Measured));

        internal override void Decide(DecisionContext context)
        {
            if (
                !HasHappened(context, On)
                || !IndicatorRules.IsValue(context, Value, "value")
                || !context.ExpectTextOrNone(Comment, "comment")
                || !context.TryFind(context.State.Indicators, Indicator, SubjectKind.Indicator, out var indicator)
                || !Act.May(context, indicator)
            )
                return;
            MustBeFirst(context, indicator, On);
            MeasurementBounds.Check(
                context,
                indicator,
                new()
                {
                    On = On,
                    Value = Value,
                    ReportedOn = context.Today,
                }
            );
            context.Append(
                new IndicatorEvent.Measured(
                    Indicator,
                    On,
                    Value,
                    context.Today,
                    Comment,
                    MeasurementBounds.Unjudged(context.State, indicator, On)
                )
            );
        }
    }

    /// <summary>Report that there is no value for a day: missing is not zero.</summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="On">
    /// The day that there is no value for, in the strategy's time zone; not later than today, and not reported yet.
    /// </param>
    /// <param name="Reason">Why there is none.</param>
    public sealed record ReportMissing(Id<Indicator> Indicator, LocalDate On, Text Reason) : IndicatorCommand
    {
        internal static Act<Indicator> Act { get; } =
            IndicatorActs.Report("indicator.report-missing", typeof(IndicatorEvent.Missing));

        internal override void Decide(DecisionContext context)
        {
            if (
                !HasHappened(context, On)
                || !context.ExpectText(Reason, "reason")
                || !context.TryFind(context.State.Indicators, Indicator, SubjectKind.Indicator, out var indicator)
                || !Act.May(context, indicator)
            )
                return;
            MustBeFirst(context, indicator, On);
            context.Append(new IndicatorEvent.Missing(Indicator, On, context.Today, Reason));
        }
    }

    /// <summary>
    /// Revise what was reported for a day, also after the end; the earlier value stays on record, and what rested on it is
    /// marked.
    /// </summary>
    /// <param name="Indicator">The indicator; also one that is no longer measured, or whose strategy has ended.</param>
    /// <param name="On">The day; one that has been reported.</param>
    /// <param name="Value">
    /// The value as it is known now, other than the reported one; null where there turned out to be none.
    /// </param>
    /// <param name="Reason">Why it is revised.</param>
    public sealed record Revise(Id<Indicator> Indicator, LocalDate On, decimal? Value, Text Reason) : IndicatorCommand
    {
        internal static Act<Indicator> Act { get; } =
            IndicatorActs.Report("indicator.revise", typeof(IndicatorEvent.Revised)) with
            {
                Stages = StrategyStages.Ongoing | StrategyStages.Ended,
                IsOffered = static (_, indicator) => indicator.Measurements.Count > 0,
                Rules = null,
            };

        internal override void Decide(DecisionContext context)
        {
            if (
                !IndicatorRules.IsValue(context, Value ?? 0, "value")
                || !context.ExpectText(Reason, "reason")
                || !context.TryFind(context.State.Indicators, Indicator, SubjectKind.Indicator, out var indicator)
                || !Act.May(context, indicator)
            )
                return;
            if (indicator.MeasuredOn(On) is not { } before)
            {
                context.Refuse(IndicatorRefusals.NotMeasured, ("indicator", Indicator), ("on", On));
                return;
            }

            context.Require(before.Value != Value, IndicatorRefusals.SameValue, ("indicator", Indicator), ("on", On));
            MeasurementBounds.Check(
                context,
                indicator,
                new()
                {
                    On = On,
                    Value = Value,
                    ReportedOn = context.Today,
                }
            );
            var resting = Resting.OnMeasurement(context.State, indicator, On);
            context.Append(
                new IndicatorEvent.Revised(
                    Indicator,
                    On,
                    Value,
                    context.Today,
                    Reason,
                    resting.Decisions,
                    resting.Judgements,
                    Value is null ? default(Id<Indicator>?) : MeasurementBounds.Unjudged(context.State, indicator, On)
                )
            );
        }
    }

    /// <summary>Judge how an indicator is doing, beside what is computed.</summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="Status">How it is doing.</param>
    /// <param name="Comment">Why.</param>
    public sealed record Judge(Id<Indicator> Indicator, IndicatorStatus Status, Text Comment) : IndicatorCommand
    {
        internal static Act<Indicator> Act { get; } = IndicatorActs.Report("indicator.judge", typeof(IndicatorEvent.Judged));

        internal override void Decide(DecisionContext context)
        {
            if (
                context.ExpectText(Comment, "comment")
                && context.TryFind(context.State.Indicators, Indicator, SubjectKind.Indicator, out var indicator)
                && Act.May(context, indicator)
            )
                context.Append(new IndicatorEvent.Judged(Indicator, Status, Comment, context.Today));
        }
    }

    /// <summary>Whether a day is not later than today.</summary>
    private static bool HasHappened(DecisionContext context, LocalDate on) =>
        context.IsInRange(on, ProgrammePeriod.Earliest, context.Today, "on");

    /// <summary>A day is reported once; after that it is revised.</summary>
    private static void MustBeFirst(DecisionContext context, Indicator indicator, LocalDate on) =>
        context.Require(
            indicator.MeasuredOn(on) is null,
            IndicatorRefusals.AlreadyMeasured,
            ("indicator", indicator.Id),
            ("on", on)
        );
}
