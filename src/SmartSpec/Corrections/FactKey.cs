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
        "assessment",
        "evidence",
        "decision",
        "meeting",
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
            Fact.Paid paid => new("payment", paid.Payment.ToString(CultureInfo.InvariantCulture)),
            _ => default,
        };

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

    private static FactKey Money(
        FundingStage stage,
        Id<Effort> effort,
        Id<Organisation> financier,
        FundingSource source,
        int year
    ) =>
        new(
            Kebab.Of(stage),
            string.Create(CultureInfo.InvariantCulture, $"{effort.Value}/{financier.Value}/{Kebab.Of(source)}/{year}")
        );

    public override string ToString() => $"{Kind} {About}";
}
