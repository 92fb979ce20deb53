using System.Text.Json.Serialization;

namespace SmartSpec.Model;

/// <summary>
/// A fact that can have been recorded wrongly, with its right value. Steps are none: they are moved by their triggers only.
/// </summary>
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
    private Fact() { }

    /// <summary>
    /// The charter with which the strategy was founded; currency and time zone cannot have been wrong, since everything is stated
    /// in them.
    /// </summary>
    /// <param name="Name">The strategy's name.</param>
    /// <param name="Region">The region, with its NUTS codes.</param>
    /// <param name="Period">The programme period, with days from 1900 to 2200.</param>
    public sealed record Chartered(Text Name, Region Region, ProgrammePeriod Period) : Fact;

    /// <summary>A recorded decision: its body, date, registry number, rationale, paragraph, documents.</summary>
    /// <param name="Decision">Which recorded decision.</param>
    /// <param name="Body">The body that decided: a registered organisation.</param>
    /// <param name="DecidedOn">The day of the decision, in the strategy's time zone; not later than today.</param>
    /// <param name="RegistryNumber">Diarienummer; never blank.</param>
    /// <param name="Rationale">The grounds.</param>
    /// <param name="Paragraph">The paragraph of the minutes; null where it is not given.</param>
    /// <param name="Documents">The documents of the decision; empty where there are none.</param>
    public sealed record Decided(
        Id<Decision> Decision,
        Id<Organisation> Body,
        LocalDate DecidedOn,
        string RegistryNumber,
        Text Rationale,
        string? Paragraph = null,
        EquatableArray<Document> Documents = default
    ) : Fact;

    /// <summary>The facts known of an asset, opportunity or challenge.</summary>
    /// <param name="Evidence">Which asset, opportunity or challenge.</param>
    /// <param name="Facts">All that is known of it.</param>
    public sealed record Evidenced(Id<Evidence> Evidence, EvidenceFacts Facts) : Fact;

    /// <summary>An area's score by one criterion.</summary>
    /// <param name="Area">Which area.</param>
    /// <param name="Assessment">
    /// The score and why; the criterion, by which the area has been assessed, identifies it.
    /// </param>
    public sealed record Assessed(Id<Area> Area, Assessment Assessment) : Fact;

    /// <summary>A meeting: its day, its participants, and a summary.</summary>
    /// <param name="Meeting">Which meeting.</param>
    /// <param name="HeldOn">The day of the meeting, in the strategy's time zone; not later than today.</param>
    /// <param name="Participants">
    /// Who met, by helix: at least one, with 1 to 100,000 persons each, and organisations of that helix only.
    /// </param>
    /// <param name="Summary">What was discussed.</param>
    public sealed record Met(Id<Meeting> Meeting, LocalDate HeldOn, EquatableArray<Participation> Participants, Text Summary)
        : Fact;

    /// <summary>A point: what was raised, and by whom.</summary>
    /// <param name="Point">Which point.</param>
    /// <param name="Said">What was raised.</param>
    /// <param name="Helix">From which part of society it comes; where an organisation is named, its own.</param>
    /// <param name="Organisation">The organisation that raised it; null where none is named, as for a citizen.</param>
    public sealed record Raised(Id<Point> Point, Text Said, Helix Helix, Id<Organisation>? Organisation = null) : Fact;

    /// <summary>The terms of an indicator: what it measures.</summary>
    /// <param name="Indicator">Which indicator.</param>
    /// <param name="Terms">All that it measures, from where to where, and who sees to it.</param>
    public sealed record Indicated(Id<Indicator> Indicator, IndicatorTerms Terms) : Fact;

    /// <summary>A call's name, days and financier.</summary>
    /// <param name="Call">Which call.</param>
    /// <param name="Name">What it calls for.</param>
    /// <param name="OpensOn">The first day for proposals, in the strategy's time zone.</param>
    /// <param name="ClosesOn">The last day for proposals, inclusive; not before the first.</param>
    /// <param name="Financier">The organisation that pays; null where that is not settled.</param>
    public sealed record Called(
        Id<Call> Call,
        Text Name,
        LocalDate OpensOn,
        LocalDate ClosesOn,
        Id<Organisation>? Financier = null
    ) : Fact;

    /// <summary>An effort's budget by year.</summary>
    /// <param name="Effort">Which effort.</param>
    /// <param name="Years">
    /// The whole budget, 0 or more for each year, in the strategy's currency; each calendar year once, within the strategy's
    /// time. Empty where there is no budget.
    /// </param>
    public sealed record Budgeted(Id<Effort> Effort, EquatableArray<YearAmount> Years) : Fact;

    /// <summary>All that is sought, promised or committed from a financier for a year.</summary>
    /// <param name="Effort">The effort that the money is for.</param>
    /// <param name="Financier">The organisation that it is sought from, or that gives it.</param>
    /// <param name="Source">What kind of money it is.</param>
    /// <param name="Year">
    /// The calendar year; effort, financier, source and year together name money that has been entered before.
    /// </param>
    /// <param name="Stage">Which amount it is: sought, promised or committed.</param>
    /// <param name="Amount">
    /// The whole amount, 0 or more, in the strategy's currency; where it is committed, no less than what is paid.
    /// </param>
    public sealed record Funded(
        Id<Effort> Effort,
        Id<Organisation> Financier,
        FundingSource Source,
        int Year,
        FundingStage Stage,
        Money Amount
    ) : Fact;

    /// <summary>One payment, by the number of the event that recorded it.</summary>
    /// <param name="Effort">The effort that was paid for.</param>
    /// <param name="Payment">The number of the event that recorded the payment.</param>
    /// <param name="Amount">
    /// What was paid, 0 or more, in the strategy's currency; with what else is paid of that money, no more than what is
    /// committed.
    /// </param>
    public sealed record Paid(Id<Effort> Effort, long Payment, Money Amount) : Fact;
}
