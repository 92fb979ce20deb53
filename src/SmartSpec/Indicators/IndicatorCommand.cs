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
    public sealed record Define(Id<Indicator> Indicator, IndicatorKind Kind, Id<Area> Area, IndicatorTerms Terms, Id<Effort>? Effort = null)
        : IndicatorCommand;

    /// <summary>State an indicator's terms anew, as long as no plan in force counts on it.</summary>
    public sealed record Amend(Id<Indicator> Indicator, IndicatorTerms Terms) : IndicatorCommand;

    /// <summary>Stop measuring an indicator that no plan in force counts on.</summary>
    public sealed record Close(Id<Indicator> Indicator, Text Reason) : IndicatorCommand;
}
