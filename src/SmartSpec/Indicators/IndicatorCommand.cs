using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with indicators.</summary>
[JsonDerivedType(typeof(Define), "indicator.define")]
[JsonDerivedType(typeof(Amend), "indicator.amend")]
[JsonDerivedType(typeof(Close), "indicator.close")]
public abstract record IndicatorCommand : Command
{
    private IndicatorCommand()
    {
    }

    /// <summary>Define an indicator of an area; an output indicator names its effort.</summary>
    /// <param name="Indicator">The identifier that the indicator gets; one that is not taken.</param>
    /// <param name="Kind">What it tells about.</param>
    /// <param name="Area">The area; selected and not ended.</param>
    /// <param name="Terms">What it measures; baseline, milestones and target stand in the order of their days, and the target is no worse than the baseline.</param>
    /// <param name="Effort">The effort whose output it measures, of the area and neither completed nor cancelled; null for the other kinds.</param>
    public sealed record Define(Id<Indicator> Indicator, IndicatorKind Kind, Id<Area> Area, IndicatorTerms Terms, Id<Effort>? Effort = null)
        : IndicatorCommand;

    /// <summary>State an indicator's terms anew, as long as no plan that is before the decision body, adopted or in force counts on it.</summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="Terms">All its terms anew; they replace those before.</param>
    public sealed record Amend(Id<Indicator> Indicator, IndicatorTerms Terms) : IndicatorCommand;

    /// <summary>Stop measuring an indicator, as long as no plan that is before the decision body, adopted or in force counts on it.</summary>
    /// <param name="Indicator">The indicator; one that is still measured.</param>
    /// <param name="Reason">Why it is no longer measured.</param>
    public sealed record Close(Id<Indicator> Indicator, Text Reason) : IndicatorCommand;
}
