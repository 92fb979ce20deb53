using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A fact that can have been recorded wrongly, with its right value. Steps are none: they are moved by their triggers only.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(Chartered), "charter")]
[JsonDerivedType(typeof(Decided), "decision")]
[JsonDerivedType(typeof(Evidenced), "evidence")]
[JsonDerivedType(typeof(Assessed), "assessment")]
[JsonDerivedType(typeof(Met), "meeting")]
[JsonDerivedType(typeof(Raised), "point")]
[JsonDerivedType(typeof(Indicated), "indicator")]
[JsonDerivedType(typeof(Called), "call")]
[JsonDerivedType(typeof(Budgeted), "budget")]
[JsonDerivedType(typeof(Funded), "funding")]
[JsonDerivedType(typeof(Paid), "payment")]
public abstract record Fact
{
    private Fact()
    {
    }

    /// <summary>What the strategy was founded with; currency and time zone cannot have been wrong, since everything is told in them.</summary>
    public sealed record Chartered(Text Name, Region Region, ProgrammePeriod Period) : Fact;

    /// <summary>A recorded decision: its body, date, registry number, rationale, paragraph, documents.</summary>
    public sealed record Decided(
        Id<Decision> Decision, Id<Organisation> Body, LocalDate DecidedOn, string RegistryNumber, Text Rationale, string? Paragraph = null, Items<Document> Documents = default)
        : Fact;

    /// <summary>What is known of an asset, opportunity or challenge.</summary>
    public sealed record Evidenced(Id<Evidence> Evidence, EvidenceFacts Facts) : Fact;

    /// <summary>An area's score by one criterion.</summary>
    public sealed record Assessed(Id<Area> Area, Assessment Assessment) : Fact;

    /// <summary>Who met when, and what was said.</summary>
    public sealed record Met(Id<Meeting> Meeting, LocalDate HeldOn, Items<Participation> Participants, Text Summary) : Fact;

    /// <summary>What was raised, and by whom.</summary>
    public sealed record Raised(Id<Point> Point, Text Said, Helix Helix, Id<Organisation>? Organisation = null) : Fact;

    /// <summary>What an indicator measures.</summary>
    public sealed record Indicated(Id<Indicator> Indicator, IndicatorTerms Terms) : Fact;

    /// <summary>A call's name, days and financier.</summary>
    public sealed record Called(Id<Call> Call, Text Name, LocalDate OpensOn, LocalDate ClosesOn, Id<Organisation>? Financier = null) : Fact;

    /// <summary>An effort's budget by year.</summary>
    public sealed record Budgeted(Id<Effort> Effort, Items<YearAmount> Years) : Fact;

    /// <summary>All that is sought, promised or committed from a financier for a year.</summary>
    public sealed record Funded(Id<Effort> Effort, Id<Organisation> Financier, FundingSource Source, int Year, FundingStage Stage, Money Amount) : Fact;

    /// <summary>One payment, by the number of the event that recorded it.</summary>
    public sealed record Paid(Id<Effort> Effort, long Payment, Money Amount) : Fact;
}
