using System.Globalization;

namespace SmartSpec;

/// <summary>The key of a fact: its kind, and what it is about.</summary>
/// <param name="Kind">The kind, such as <c>decision</c>.</param>
/// <param name="About">The identifiers, with a slash between them.</param>
internal readonly record struct FactKey(string Kind, string About)
{
    private static readonly string[] Kinds =
    [
        "point",
        "indicator",
        "budget",
        "sought",
        "promised",
        "committed",
        "payment",
        "release",
        "demand",
        "repayment",
        "attribution",
        "assessment",
        "evidence",
        "decision",
        "meeting",
        "measurement",
        "call",
        "charter",
    ];

    /// <summary>Reads a key as <see cref="ToString"/> writes it.</summary>
    public static bool TryParse(string text, out FactKey key)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        key = space < 0 ? default : new(KindOf(text.AsSpan(0, space)), text[(space + 1)..]);
        return space >= 0;
    }

    /// <summary>The kinds are few: one string serves all facts of one kind.</summary>
    private static string KindOf(ReadOnlySpan<char> text)
    {
        foreach (var kind in Kinds)
            if (text.SequenceEqual(kind))
                return kind;
        return text.ToString();
    }

    /// <summary>The number by which a fact names what it is about; 0 where it names it by identifiers.</summary>
    public static long NumberIn(Fact fact) =>
        fact switch
        {
            Fact.Paid paid => paid.Payment,
            Fact.Released released => released.Release,
            Fact.DemandedBack demanded => demanded.Demand,
            Fact.Repaid repaid => repaid.Repayment,
            _ => 0,
        };

    /// <summary>The measurement of a day, which is revised instead of corrected.</summary>
    public static FactKey OfMeasurement(Id<Indicator> indicator, LocalDate on) =>
        new("measurement", $"{indicator.Value}/{Dates.Write(on)}");

    /// <summary>The fact of a right value.</summary>
    public static FactKey Of(Fact fact) =>
        fact switch
        {
            Fact.Chartered => new("charter", ""),
            Fact.Decided decided => new("decision", decided.Decision.Value),
            Fact.Evidenced evidenced => new("evidence", evidenced.Evidence.Value),
            Fact.Assessed assessed => new("assessment", $"{assessed.Area}/{assessed.Assessment.Criterion}"),
            Fact.Met met => new("meeting", met.Meeting.Value),
            Fact.Raised raised => new("point", raised.Point.Value),
            Fact.Indicated indicated => new("indicator", indicated.Indicator.Value),
            Fact.Called called => new("call", called.Call.Value),
            Fact.Budgeted budgeted => new("budget", budgeted.Effort.Value),
            Fact.Funded funded => Money(funded.Stage, funded.Effort, funded.Financier, funded.Source, funded.Year),
            Fact.Paid paid => Numbered("payment", paid.Effort, paid.Payment),
            Fact.Released released => Numbered("release", released.Effort, released.Release),
            Fact.DemandedBack demanded => Numbered("demand", demanded.Effort, demanded.Demand),
            Fact.Repaid repaid => Numbered("repayment", repaid.Effort, repaid.Repayment),
            Fact.Attributed attributed => Line(
                "attribution",
                attributed.Effort,
                attributed.RightFinancier,
                attributed.RightSource,
                attributed.RightYear
            ),
            _ => default,
        };

    /// <summary>The amounts of a line of funding that is corrected as a whole.</summary>
    public static IEnumerable<FactKey> AmountsIn(Event happened) =>
        happened is CorrectionEvent.Corrected { Right: Fact.Attributed right }
            ? Enum.GetValues<FundingStage>()
                .Select(stage => Money(stage, right.Effort, right.RightFinancier, right.RightSource, right.RightYear))
            : [];

    /// <summary>The fact that an event records, restates or corrects; null where it does none.</summary>
    public static FactKey? Of(Event happened) =>
        happened switch
        {
            DecisionEvent.Recorded recorded => new("decision", recorded.Decision.Id.Value),
            EvidenceEvent.Recorded recorded => new("evidence", recorded.Evidence.Id.Value),
            EvidenceEvent.Renewed renewed => new("evidence", renewed.Evidence.Value),
            AreaEvent.Assessed assessed => new("assessment", $"{assessed.Area}/{assessed.Assessment.Criterion}"),
            DialogueEvent.MeetingHeld meetingHeld => new("meeting", meetingHeld.Meeting.Id.Value),
            DialogueEvent.PointRaised pointRaised => new("point", pointRaised.Point.Id.Value),
            IndicatorEvent.Defined defined => new("indicator", defined.Indicator.Id.Value),
            IndicatorEvent.Amended amended => new("indicator", amended.Indicator.Value),
            IndicatorEvent.Measured measured => OfMeasurement(measured.Indicator, measured.On),
            IndicatorEvent.Missing missing => OfMeasurement(missing.Indicator, missing.On),
            IndicatorEvent.Revised revised => OfMeasurement(revised.Indicator, revised.On),
            CallEvent.Announced announced => new("call", announced.Call.Id.Value),
            EffortEvent.Budgeted budgeted => new("budget", budgeted.Effort.Value),
            FundingEvent.Sought sought => Money(FundingStage.Sought, sought.Effort, sought.Financier, sought.Source, sought.Year),
            FundingEvent.Promised promised => Money(
                FundingStage.Promised,
                promised.Effort,
                promised.Financier,
                promised.Source,
                promised.Year
            ),
            FundingEvent.Committed committed => Money(
                FundingStage.Committed,
                committed.Effort,
                committed.Financier,
                committed.Source,
                committed.Year
            ),
            CorrectionEvent.Corrected corrected => Of(corrected.Right),
            _ => null,
        };

    /// <summary>The number of an event is unique in the strategy, and that of what was taken over in its effort.</summary>
    private static FactKey Numbered(string kind, Id<Effort> effort, long number) =>
        new(
            kind,
            number > 1
                ? number.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{effort.Value}/{number}")
        );

    private static FactKey Money(
        FundingStage stage,
        Id<Effort> effort,
        Id<Organisation> financier,
        FundingSource source,
        int year
    ) => Line(Kebab.Of(stage), effort, financier, source, year);

    private static FactKey Line(string kind, Id<Effort> effort, Id<Organisation> financier, FundingSource source, int year) =>
        new(kind, string.Create(CultureInfo.InvariantCulture, $"{effort.Value}/{financier.Value}/{Kebab.Of(source)}/{year}"));

    public override string ToString() => $"{Kind} {About}";
}
