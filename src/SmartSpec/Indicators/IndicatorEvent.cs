using System.Text.Json.Serialization;

namespace SmartSpec.Histories;

/// <summary>Events of indicators.</summary>
[JsonDerivedType(typeof(Defined), "indicator.defined.v1")]
[JsonDerivedType(typeof(Amended), "indicator.amended.v1")]
[JsonDerivedType(typeof(Closed), "indicator.closed.v1")]
[JsonDerivedType(typeof(Measured), "indicator.measured.v1")]
[JsonDerivedType(typeof(Missing), "indicator.missing.v1")]
[JsonDerivedType(typeof(Revised), "indicator.revised.v1")]
[JsonDerivedType(typeof(Judged), "indicator.judged.v1")]
[JsonDerivedType(typeof(Carried), "indicator.carried.v1")]
public abstract record IndicatorEvent : Event
{
    private IndicatorEvent() { }

    /// <summary>An indicator was defined.</summary>
    /// <param name="Indicator">The indicator as it was defined.</param>
    public sealed record Defined(Indicator Indicator) : IndicatorEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            state.Indicators = state.Indicators.Put(Indicator with { DefinedOn = state.Charter.Zone.DayOf(recordedAt) });
    }

    /// <summary>Its terms were replaced.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="Terms">All its terms from now on.</param>
    public sealed record Amended(Id<Indicator> Indicator, IndicatorTerms Terms) : IndicatorEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Indicator, indicator => indicator with { Terms = Terms });
    }

    /// <summary>It is no longer measured.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="Reason">
    /// Why it is no longer measured; where its effort was cancelled or a new plan version closed it, the reason given there.
    /// </param>
    public sealed record Closed(Id<Indicator> Indicator, Text Reason) : IndicatorEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(state, Indicator, indicator => indicator with { ClosedBecause = Reason });
    }

    /// <summary>Its value of a day was reported.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="On">The day that the value is about.</param>
    /// <param name="Value">The value, in the indicator's unit.</param>
    /// <param name="ReportedOn">The day when it was reported, in the strategy's time zone.</param>
    /// <param name="Comment">What else is to be known about it; null where nothing is.</param>
    /// <param name="UnjudgedBound">
    /// The indicator that it cannot exceed, where that had no value by the day, so that it could not be judged; null otherwise.
    /// </param>
    public sealed record Measured(
        Id<Indicator> Indicator,
        LocalDate On,
        decimal Value,
        LocalDate ReportedOn,
        Text? Comment,
        Id<Indicator>? UnjudgedBound = null
    ) : IndicatorEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Indicator,
                indicator =>
                    indicator.Measured(
                        new()
                        {
                            On = On,
                            Value = Value,
                            ReportedOn = ReportedOn,
                            Comment = Comment,
                        }
                    )
            );
    }

    /// <summary>It was reported that there is no value for a day.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="On">The day that there is no value for.</param>
    /// <param name="ReportedOn">The day when that was reported, in the strategy's time zone.</param>
    /// <param name="Reason">Why there is none.</param>
    public sealed record Missing(Id<Indicator> Indicator, LocalDate On, LocalDate ReportedOn, Text Reason) : IndicatorEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Indicator,
                indicator =>
                    indicator.Measured(
                        new()
                        {
                            On = On,
                            Value = null,
                            ReportedOn = ReportedOn,
                            Comment = Reason,
                        }
                    )
            );
    }

    /// <summary>The report for a day was revised.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="On">The day.</param>
    /// <param name="Value">The value as it is known now, in the indicator's unit; null where there turned out to be none.</param>
    /// <param name="ReportedOn">The day when it was revised, in the strategy's time zone.</param>
    /// <param name="Reason">Why it was revised.</param>
    /// <param name="Rested">The decisions that rested on the earlier value, each once; empty where there are none.</param>
    /// <param name="Judgements">
    /// The accepted reports, concluded evaluations and closed cycles, and the objects judged by a person, that rested on it, each
    /// once; empty where there are none.
    /// </param>
    /// <param name="UnjudgedBound">
    /// The indicator that it cannot exceed, where that had no value by the day, so that it could not be judged; null otherwise.
    /// </param>
    public sealed record Revised(
        Id<Indicator> Indicator,
        LocalDate On,
        decimal? Value,
        LocalDate ReportedOn,
        Text Reason,
        EquatableArray<Id<Decision>> Rested = default,
        EquatableArray<Subject> Judgements = default,
        Id<Indicator>? UnjudgedBound = null
    ) : IndicatorEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            state.Marks = CorrectionMarks.With(state, state.Origins.Of(FactKey.OfMeasurement(Indicator, On)), Rested, Judgements);
            Update(
                state,
                Indicator,
                indicator =>
                    indicator.Measured(
                        new()
                        {
                            On = On,
                            Value = Value,
                            ReportedOn = ReportedOn,
                            Comment = Reason,
                        }
                    )
            );
        }
    }

    /// <summary>A person judged how it is doing.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="Status">How it is doing.</param>
    /// <param name="Comment">Why.</param>
    /// <param name="JudgedOn">The day, in the strategy's time zone.</param>
    public sealed record Judged(Id<Indicator> Indicator, IndicatorStatus Status, Text Comment, LocalDate JudgedOn)
        : IndicatorEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Indicator,
                indicator =>
                    indicator with
                    {
                        Judgement = new()
                        {
                            Status = Status,
                            Comment = Comment,
                            JudgedOn = JudgedOn,
                        },
                    }
            );
    }

    /// <summary>A change moved it to another area.</summary>
    /// <param name="Indicator">The indicator.</param>
    /// <param name="Area">The area that it belongs to from now on.</param>
    /// <param name="Change">The change.</param>
    public sealed record Carried(Id<Indicator> Indicator, Id<Area> Area, Id<Change> Change) : IndicatorEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            Update(
                state,
                Indicator,
                indicator => indicator with { Area = Area, Moves = indicator.Moves.Add(new(indicator.Area, Change)) }
            );
    }

    private static void Update(Strategy state, Id<Indicator> id, Func<Indicator, Indicator> change) =>
        state.Indicators = state.Indicators.Change(id, change);
}
