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
[JsonDerivedType(typeof(Released), "release")]
[JsonDerivedType(typeof(DemandedBack), "demand")]
[JsonDerivedType(typeof(Repaid), "repayment")]
[JsonDerivedType(typeof(Attributed), "attribution")]
public abstract record Fact
{
    private Fact() { }

    /// <summary>The object that the fact is part of.</summary>
    /// <param name="strategy">The strategy, of which the charter is a part.</param>
    /// <exception cref="ArgumentNullException">The strategy is null.</exception>
    public Subject SubjectIn(Strategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return NamedObject.Of(this) ?? Subject.Of(strategy.Id);
    }

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
    /// The whole amount, 0 or more, in the strategy's currency; where it is committed, what is committed now, no less than
    /// what is paid and not repaid.
    /// </param>
    public sealed record Funded(
        Id<Effort> Effort,
        Id<Organisation> Financier,
        FundingSource Source,
        int Year,
        FundingStage Stage,
        Money Amount
    ) : Fact;

    /// <summary>One payment, by its number.</summary>
    /// <param name="Effort">The effort that was paid for.</param>
    /// <param name="Payment">
    /// The number of the event that recorded the payment. What was paid before the strategy was taken over is numbered by its
    /// line in the statement: 1 for the effort's first, 0 for the second, -1 for the third, and so on.
    /// </param>
    /// <param name="Amount">
    /// What was paid, 0 or more, in the strategy's currency; with what else is paid of that money, less what was repaid, no more
    /// than what is committed.
    /// </param>
    /// <param name="Financier">The organisation that paid it. Default: as it was entered.</param>
    /// <param name="Source">What kind of money it was. Default: as it was entered.</param>
    /// <param name="Year">The calendar year. Default: as it was entered.</param>
    public sealed record Paid(
        Id<Effort> Effort,
        long Payment,
        Money Amount,
        Id<Organisation>? Financier = null,
        FundingSource? Source = null,
        int? Year = null
    ) : Fact;

    /// <summary>One release of committed money, by its number.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Release">The number of the event that recorded it; for what was taken over, as for payments.</param>
    /// <param name="Amount">
    /// What was released, 0 or more, in the strategy's currency. Unless it has been stated anew since then, what is committed now
    /// changes as well; it is no less than what is paid and not repaid.
    /// </param>
    public sealed record Released(Id<Effort> Effort, long Release, Money Amount) : Fact;

    /// <summary>One demand for paid money to be repaid, by its number.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Demand">The number of the event that recorded it; for what was taken over, as for payments.</param>
    /// <param name="Amount">
    /// What was demanded, no less than what has been repaid of it, in the strategy's currency; with other demands no more
    /// than was paid.
    /// </param>
    /// <param name="On">
    /// The day of the demand, from the period's first day and that of the decision, whichever is later; not later than today.
    /// </param>
    /// <param name="Decision">The recorded decision behind it; null where the registry number is given.</param>
    /// <param name="RegistryNumber">Diarienummer; null where the recorded decision is named.</param>
    /// <param name="RepayBy">The last day for repaying it, not before the demand; null where none is set.</param>
    public sealed record DemandedBack(
        Id<Effort> Effort,
        long Demand,
        Money Amount,
        LocalDate On,
        Id<Decision>? Decision = null,
        string? RegistryNumber = null,
        LocalDate? RepayBy = null
    ) : Fact;

    /// <summary>One repayment of money that was demanded back, by its number.</summary>
    /// <param name="Effort">The effort.</param>
    /// <param name="Repayment">The number of the event that recorded it; for what was taken over, as for payments.</param>
    /// <param name="Amount">
    /// What was repaid, 0 or more, in the strategy's currency; with the others no more than was demanded.
    /// </param>
    public sealed record Repaid(Id<Effort> Effort, long Repayment, Money Amount) : Fact;

    /// <summary>
    /// From whom a line of an effort's money is, of what kind and for which year; all its amounts move together.
    /// </summary>
    /// <param name="Effort">The effort that the money is for.</param>
    /// <param name="Financier">The organisation as it was entered.</param>
    /// <param name="Source">The kind of money as it was entered.</param>
    /// <param name="Year">
    /// The calendar year as it was entered; effort, financier, source and year together name money that has been entered before.
    /// </param>
    /// <param name="RightFinancier">The organisation that it is from; registered.</param>
    /// <param name="RightSource">The kind of money that it is.</param>
    /// <param name="RightYear">
    /// The calendar year that it is for, within the strategy's time. Money that was entered there already is added to.
    /// </param>
    public sealed record Attributed(
        Id<Effort> Effort,
        Id<Organisation> Financier,
        FundingSource Source,
        int Year,
        Id<Organisation> RightFinancier,
        FundingSource RightSource,
        int RightYear
    ) : Fact;
}
