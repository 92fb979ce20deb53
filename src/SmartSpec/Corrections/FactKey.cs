using System.Globalization;

namespace SmartSpec;

/// <summary>Which fact: its kind, and what it is about.</summary>
/// <param name="Kind">The kind, such as <c>decision</c>.</param>
/// <param name="About">The identifiers, with a stroke between them.</param>
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
            Fact.Decided f => new("decision", f.Decision.Value),
            Fact.Evidenced f => new("evidence", f.Evidence.Value),
            Fact.Assessed f => new("assessment", $"{f.Area}/{f.Assessment.Criterion}"),
            Fact.Met f => new("meeting", f.Meeting.Value),
            Fact.Raised f => new("point", f.Point.Value),
            Fact.Indicated f => new("indicator", f.Indicator.Value),
            Fact.Called f => new("call", f.Call.Value),
            Fact.Budgeted f => new("budget", f.Effort.Value),
            Fact.Funded f => Money(f.Stage, f.Effort, f.Financier, f.Source, f.Year),
            Fact.Paid f => new("payment", f.Payment.ToString(CultureInfo.InvariantCulture)),
            _ => default,
        };

    /// <summary>The fact that an event records, restates or corrects; null where it does none.</summary>
    public static FactKey? Of(Event happened) =>
        happened switch
        {
            DecisionEvent.Recorded e => new("decision", e.Decision.Id.Value),
            EvidenceEvent.Recorded e => new("evidence", e.Evidence.Id.Value),
            EvidenceEvent.Renewed e => new("evidence", e.Evidence.Value),
            AreaEvent.Assessed e => new("assessment", $"{e.Area}/{e.Assessment.Criterion}"),
            DialogueEvent.MeetingHeld e => new("meeting", e.Meeting.Id.Value),
            DialogueEvent.PointRaised e => new("point", e.Point.Id.Value),
            IndicatorEvent.Defined e => new("indicator", e.Indicator.Id.Value),
            IndicatorEvent.Amended e => new("indicator", e.Indicator.Value),
            CallEvent.Announced e => new("call", e.Call.Id.Value),
            EffortEvent.Budgeted e => new("budget", e.Effort.Value),
            FundingEvent.Sought e => Money(FundingStage.Sought, e.Effort, e.Financier, e.Source, e.Year),
            FundingEvent.Promised e => Money(FundingStage.Promised, e.Effort, e.Financier, e.Source, e.Year),
            FundingEvent.Committed e => Money(FundingStage.Committed, e.Effort, e.Financier, e.Source, e.Year),
            CorrectionEvent.Corrected e => Of(e.Right),
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
